import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { posterPageWords as words } from '@/copy/poster-words';
import { typed } from '@/copy/shown';
import { GROUND_ID, type DrawnPicture as Picture } from '@/platform/canvas';
import { open } from '@/platform/navigation';
import { printPage, showPicture } from '@/platform/save-pictures';
import { singlePage } from '@/platform/single-page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { DrawnPicture } from '@/ui/drawn-picture/drawn-picture';
import { DrawingGround } from '@/ui/drawing-ground/drawing-ground';
import { Notice } from '@/ui/notice/notice';
import { noPrint } from '@/ui/print/print';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Tap } from '@/ui/tap/tap';
import { loadPoster, type FoundPoster } from './load-poster';
import { PosterText } from './poster-text';
import css from './poster.module.css';
import { useDrawn, useSaving } from './use-poster';

interface PosterPageProps {
  readonly code: string | undefined;
  readonly onNamed: (title: string) => void;
}

/** What a share code says as a picture to keep, print or forward. */
export function PosterPage({ code, onNamed }: PosterPageProps) {
  const loaded = useLoaded(() => loadPoster(code), code ?? '');
  if (loaded.state === 'loading') return <Skeleton rows={5} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const answer = loaded.value;
  return answer.found === 'poster' ? <Known {...answer} onNamed={onNamed} /> : <Missing found={answer.found} />;
}

function Known({ share, poster, onNamed }: Extract<FoundPoster, { found: 'poster' }> & Pick<PosterPageProps, 'onNamed'>) {
  const drawn = useDrawn(share, poster);
  const named = share.type === 'list' ? typed(poster.title) : poster.title;
  useEffect(() => onNamed(words.shareTitle(named)), [named, onNamed]);
  return (
    <View>
      <DrawingGround id={GROUND_ID} />
      <View className={noPrint()}>{poster.code === undefined && <Notice tone="calm">{words.noCode}</Notice>}</View>
      <View>
        {drawn.state === 'drawing' && (
          <View aria-label={words.drawing}>
            <Skeleton rows={4} />
          </View>
        )}
        {drawn.state === 'failed' && (
          <Empty icon="alert" title={words.failedTitle} advice={words.failedAdvice}>
            <Button look="main" onTap={drawn.retry}>
              {copy.action.retry}
            </Button>
            <Button onTap={() => void open(routes.home())}>{copy.action.home}</Button>
          </Empty>
        )}
        {drawn.state === 'drawn' && <Pictures title={poster.title} named={named} pictures={drawn.pictures} />}
      </View>
      <View>{(drawn.state === 'failed' || singlePage()) && <PosterText poster={poster} />}</View>
    </View>
  );
}

function Pictures({ title, named, pictures }: { readonly title: string; readonly named: string; readonly pictures: readonly Picture[] }) {
  return (
    <View>
      <View>{singlePage() ? <Notice>{words.singlePage}</Notice> : <Actions title={title} pictures={pictures} />}</View>
      {pictures.map(({ src }, index) => (
        <Tap key={src} className={css.sheet} label={words.enlarge(index + 1, pictures.length)} onTap={() => !singlePage() && showPicture(src, pictures.map((picture) => picture.src))}>
          <DrawnPicture src={src} words={words.alt(named)} />
        </Tap>
      ))}
    </View>
  );
}

function Actions({ title, pictures }: { readonly title: string; readonly pictures: readonly Picture[] }) {
  const elder = useElder();
  const { trouble, save, allow } = useSaving(title, pictures);
  const browser = process.env.TARO_ENV === 'h5';
  const many = pictures.length > 1;
  return (
    <View>
      <ButtonRow stacked={elder}>
        <Button look="main" onTap={save}>
          {browser ? (many ? words.downloadAll(pictures.length) : words.download) : many ? words.saveAll(pictures.length) : words.save}
        </Button>
        {browser && (
          <Button onTap={printPage}>{words.print}</Button>
        )}
      </ButtonRow>
      <View aria-live="polite">
        {trouble && (
          <Notice>
            <View>{trouble === 'refused' ? words.refused : words.saveFailed}</View>
            <ButtonRow>
              {trouble === 'refused' ? (
                <Button look="main" onTap={allow}>
                  {words.allow}
                </Button>
              ) : (
                <Button onTap={save}>{copy.action.retry}</Button>
              )}
            </ButtonRow>
          </Notice>
        )}
      </View>
      <View className={noPrint(css.hint)}>{browser ? words.hint : `${words.hint}${words.longPress}`}</View>
    </View>
  );
}

function Missing({ found }: { readonly found: Exclude<FoundPoster['found'], 'poster'> }) {
  const { title, advice } = {
    damaged: { title: words.damagedTitle, advice: words.damagedAdvice },
    newer: { title: words.newerTitle, advice: words.newerAdvice },
    unknown: { title: words.unknownTitle, advice: words.unknownAdvice },
  }[found];
  return (
    <Empty icon="alert" title={title} advice={advice}>
      <Button look="main" icon="search" onTap={() => void open(routes.search())}>
        {copy.gone.searchInstead}
      </Button>
      <Button onTap={() => void open(routes.home())}>{copy.action.home}</Button>
    </Empty>
  );
}
