import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { copy } from '@/copy';
import { areaWords } from '@/copy/area-words';
import { kindWords } from '@/copy/kind-words';
import { listWords } from '@/copy/list-words';
import { open, setTitle } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
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
  readonly onNamed: (name: string) => void;
}

/** One place: what is known, what is not, where it was read, and what one can do. */
export function PlacePage({ id, onNamed }: PlacePageProps) {
  const loaded = usePlace(id);
  if (loaded.state === 'loading') return <Skeleton rows={4} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const answer = loaded.value;
  return answer.found === 'place' ? <Known {...answer} onNamed={onNamed} /> : <Missing answer={answer} />;
}

function Known({ place, directory, guides, onNamed }: Extract<FoundPlace, { found: 'place' }> & Pick<PlacePageProps, 'onNamed'>) {
  const kind = kindWords(place.kind);
  useEffect(() => {
    setTitle(kind?.label ?? copy.appName);
    onNamed(copy.place.shareTitle(place.name, areaWords(place, directory.subdistricts)));
  }, [kind, place, directory, onNamed]);
  return (
    <View>
      <PlaceHead place={place} directory={directory} />
      <PlaceFacts place={place} directory={directory} />
      <View className={css.plan}>
        <Button icon="calendar" onTap={() => void open(routes.makePlan({ place: place.id }))}>
          {copy.place.plan}
        </Button>
      </View>
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

function Missing({ answer }: { readonly answer: Exclude<FoundPlace, { found: 'place' }> }) {
  const gone = answer.found === 'gone' ? answer.tombstone : undefined;
  return (
    <Empty
      icon="pin"
      title={gone ? copy.gone.title : copy.gone.unknownTitle}
      advice={gone ? [copy.gone.since(gone.name, gone.removed_on), gone.reason].filter(Boolean).join('') : copy.gone.unknownAdvice}
    >
      <Button look="main" icon="list" onTap={() => void open(gone ? routes.list({ kind: gone.kind }) : routes.places())}>
        {gone ? copy.place.sameKind(kindWords(gone.kind)?.label ?? '') : listWords.allKinds}
      </Button>
      <Button icon="search" onTap={() => void open(routes.search(gone?.name))}>
        {copy.gone.searchInstead}
      </Button>
      <Button onTap={() => void open(routes.home())}>{copy.action.home}</Button>
    </Empty>
  );
}
