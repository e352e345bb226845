import { useMemo } from 'react';
import { loadNamed, type Named } from '@/catalogue/named';
import { useLoaded, type Loaded } from '@/catalogue/use-loaded';
import { addressWords, areaWords } from '@/copy/area-words';
import { listSheet } from '@/copy/list-sheet';
import type { HandItem, HandList } from '@/domain/hand-list/hand-list';
import { entriesOf } from '@/domain/share-link/entries';
import type { PlainSheet } from '@/domain/share-link/plain-text';
import type { ListItem, Ref } from '@/domain/share-link/share';
import { standingOf, type Standing } from '@/domain/share-link/standing';

/** The list as words, of items that are its own. */
export type MakeSheet = (title: string, note: string | undefined, items: readonly ListItem[]) => Omit<PlainSheet, 'link'>;

/** What the data says about the things in a list; they are named as they were when gathered until it is there. */
export interface ItemFacts {
  readonly nameOf: (item: HandItem) => string;
  readonly whereOf: (ref: Ref) => string;
  /** Taken as listed until the data is there. */
  readonly standingOf: (ref: Ref) => Standing;
  /** No words without the data: they would hold names alone. */
  readonly sheet: Loaded<MakeSheet>;
}

export function useItemFacts({ items }: HandList): ItemFacts {
  const communities = items.map(({ ref }) => ref).filter(({ type }) => type === 'community');
  const loaded = useLoaded(() => loadNamed(communities), communities.map(({ id }) => id).sort().join());
  return useMemo(() => factsOf(loaded, items), [loaded, items]);
}

function factsOf(loaded: Loaded<Named>, items: HandList['items']): ItemFacts {
  const known = loaded.state === 'ready' ? loaded.value : undefined;
  const placeOf = (ref: Ref) => (ref.type === 'place' ? known?.places.get(ref.id) : undefined);
  const guideOf = (ref: Ref) => (ref.type === 'guide' ? known?.guides.get(ref.id) : undefined);
  const gathered = (ref: Ref) => items.find((item) => item.ref.type === ref.type && item.ref.id === ref.id)?.name;
  return {
    nameOf: (item) => placeOf(item.ref)?.name ?? guideOf(item.ref)?.title ?? item.name,
    whereOf: (ref) => {
      const place = placeOf(ref);
      if (!place || !known) return '';
      return place.address ? addressWords(place.address, place.district) : areaWords(place, known.directory.subdistricts);
    },
    standingOf: (ref) => (known ? standingOf(ref, known) : 'listed'),
    sheet:
      loaded.state === 'ready'
        ? { state: 'ready', value: (title, note, sent) => listSheet({ title, ...(note !== undefined && { note }), entries: entriesOf(sent, loaded.value), gathered }, loaded.value.directory) }
        : loaded,
  };
}
