import { View } from '@tarojs/components';
import { useEffect } from 'react';
import type { Search } from '@/catalogue/use-sought';
import { copy } from '@/copy';
import { areaWords } from '@/copy/area-words';
import { gatherWords } from '@/copy/gather-words';
import { placeEntry } from '@/copy/plain-sheet';
import { kindWords } from '@/copy/kind-words';
import { placePageWords } from '@/copy/place-page-words';
import { seekAgain, seekWords } from '@/copy/seek-words';
import type { Place } from '@/domain/place/place';
import { placePicture } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { listWords } from '@/copy/list-words';
import { open, setTitle } from '@/platform/navigation';
import { singlePage } from '@/platform/single-page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { gather, useIsGathered } from '@/stores/gather';
import { useElder } from '@/stores/settings';
import { useForward, type ForwardWays } from '@/stores/use-forward';
import { useKeep } from '@/stores/use-keep';
import { Button, ButtonRow } from '@/ui/button/button';
import { Fold } from '@/ui/fold/fold';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { KeepAndShare } from '@/ui/keep-button/keep-and-share';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { PlaceFacts } from './place-facts';
import { PlaceHead } from './place-head';
import { PlaceSource } from './place-source';
import css from './place.module.css';
import { usePlace, type FoundPlace } from './use-place';

interface PlacePageProps {
  readonly id: string | undefined;
  /** Tells the title for a forwarded card. */
  readonly onNamed: (name: string, picture: SharePicture) => void;
}

/** One place: what is known, what is not, where it was read, and what one can do. */
export function PlacePage({ id, onNamed }: PlacePageProps) {
  const { loaded, search, again } = usePlace(id);
  if (loaded.state === 'loading') return <Skeleton rows={4} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const answer = loaded.value;
  return answer.found === 'place' ? <Known {...answer} onNamed={onNamed} /> : <Missing answer={answer} search={search} onAgain={again} />;
}

function Known({ place, directory, guides, onNamed }: Extract<FoundPlace, { found: 'place' }> & Pick<PlacePageProps, 'onNamed'>) {
  const kind = kindWords(place.kind);
  const forward = useForward({
    share: { type: 'place', id: place.id },
    title: place.name,
    sheet: () => ({ title: place.name, entries: [placeEntry(place, directory.subdistricts)], dataDate: directory.created }),
  });
  useEffect(() => {
    setTitle(kind?.label ?? copy.appName);
    onNamed(copy.place.shareTitle(place.name, areaWords(place, directory.subdistricts)), placePicture(place, directory.subdistricts));
  }, [kind, place, directory, onNamed]);
  return (
    <View>
      <PlaceHead place={place} directory={directory} onShare={forward.onShare} />
      <PlaceFacts place={place} directory={directory} />
      <View>{!singlePage() && <Ways place={place} forward={forward} />}</View>
      <View>
        {guides.length > 0 && (
          <Section title={copy.place.related}>
            <View className={css.box}>
              {guides.map((guide) => (
                <LinkRow key={guide.id} title={guide.title} onTap={() => void open(routes.guide(guide.id))} />
              ))}
            </View>
          </Section>
        )}
      </View>
      <PlaceSource place={place} />
      <View className={css.more}>
        <Button icon="list" onTap={() => void open(routes.list({ kind: place.kind, district: place.district }))}>
          {copy.place.sameKind(kind?.label ?? '')}
        </Button>
      </View>
    </View>
  );
}

/** Further on with it: plan a visit, gather it for a list, forward it as words or a picture. */
function Ways({ place, forward }: { readonly place: Place; readonly forward: ForwardWays }) {
  const keep = useKeep({ id: place.id, type: 'place', name: place.name });
  const elder = useElder();
  const item = { ref: { type: 'place', id: place.id }, name: place.name } as const;
  const gathered = useIsGathered(item);
  const gatherButton = (
    <Button icon={gathered ? 'check' : 'list'} onTap={() => gather(item)}>
      {gathered ? gatherWords.gathered : gatherWords.gather}
    </Button>
  );
  return (
    <Section title={placePageWords.ways}>
      <ButtonRow>
        <Button icon="calendar" onTap={() => void open(routes.makePlan({ place: place.id }))}>
          {copy.place.plan}
        </Button>
        {!elder && gatherButton}
      </ButtonRow>
      <View>{elder && <KeepAndShare keep={keep} onShare={forward.onShare} />}</View>
      <View>
        {elder ? (
          <Fold title={copy.place.moreWays}>
            <ButtonRow>{gatherButton}</ButtonRow>
            <ForwardRow elder onCopy={forward.onCopy} onPoster={forward.onPoster} shown={forward.shown} />
          </Fold>
        ) : (
          <ForwardRow elder={false} onCopy={forward.onCopy} onPoster={forward.onPoster} shown={forward.shown} />
        )}
      </View>
    </Section>
  );
}

function Missing({ answer, search, onAgain }: { readonly answer: Exclude<FoundPlace, { found: 'place' }>; readonly search: Search; readonly onAgain: () => void }) {
  const gone = answer.found === 'gone' ? answer.tombstone : undefined;
  return (
    <Empty
      icon="pin"
      title={gone ? copy.gone.title : copy.gone.unknownTitle}
      advice={gone ? [copy.gone.since(gone.name, gone.removed_on), gone.reason].filter(Boolean).join('') : (seekWords(search) ?? copy.gone.unknownAdvice)}
    >
      <Button look="main" icon="list" onTap={() => void open(gone ? routes.list({ kind: gone.kind }) : routes.places())}>
        {gone ? copy.place.sameKind(kindWords(gone.kind)?.label ?? '') : listWords.allKinds}
      </Button>
      {search === 'failed' && <Button onTap={onAgain}>{seekAgain()}</Button>}
      <Button icon="search" onTap={() => void open(routes.search(gone?.name))}>
        {copy.gone.searchInstead}
      </Button>
      <Button onTap={() => void open(routes.home())}>{copy.action.home}</Button>
    </Empty>
  );
}
