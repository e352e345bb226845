import { loadNamed } from '@/catalogue/named';
import { useLoaded } from '@/catalogue/use-loaded';
import { addressWords, areaWords } from '@/copy/area-words';
import { guideEntry, placeEntry } from '@/copy/plain-sheet';
import type { HandItem, HandList } from '@/domain/hand-list/hand-list';
import type { PlainEntry, PlainSheet } from '@/domain/share-link/plain-text';
import type { Ref } from '@/domain/share-link/share';
import { standingOf, type Standing } from '@/domain/share-link/standing';

/** What the data says about the things in a list; they are named as they were when gathered until it is there. */
export interface ItemFacts {
  readonly nameOf: (item: HandItem) => string;
  readonly whereOf: (ref: Ref) => string;
  /** Taken as listed until the data is there. */
  readonly standingOf: (ref: Ref) => Standing;
  readonly sheetOf: (title: string, note: string | undefined, items: readonly { readonly ref: Ref; readonly note?: string }[]) => Omit<PlainSheet, 'link'>;
}

export function useItemFacts({ items }: HandList): ItemFacts {
  const loaded = useLoaded(() => loadNamed([]));
  const known = loaded.state === 'ready' ? loaded.value : undefined;
  const placeOf = (ref: Ref) => (ref.type === 'place' ? known?.places.get(ref.id) : undefined);
  const guideOf = (ref: Ref) => (ref.type === 'guide' ? known?.guides.get(ref.id) : undefined);
  const nameOf = (item: Pick<HandItem, 'ref' | 'name'>) => placeOf(item.ref)?.name ?? guideOf(item.ref)?.title ?? item.name;
  const gathered = (ref: Ref) => items.find((item) => item.ref.type === ref.type && item.ref.id === ref.id)?.name ?? ref.id;
  const entryOf = (ref: Ref, note: string | undefined): PlainEntry => {
    const place = placeOf(ref);
    const guide = guideOf(ref);
    if (place && known) return placeEntry(place, known.directory.subdistricts, note);
    if (guide) return guideEntry(guide, note);
    return { name: gathered(ref), ...(note !== undefined && { note }) };
  };
  return {
    nameOf,
    whereOf: (ref) => {
      const place = placeOf(ref);
      if (!place || !known) return '';
      return place.address ? addressWords(place.address, place.district) : areaWords(place, known.directory.subdistricts);
    },
    standingOf: (ref) => (known ? standingOf(ref, known) : 'listed'),
    sheetOf: (title, note, sent) => ({
      title,
      ...(note !== undefined && { note }),
      entries: sent.map((item) => entryOf(item.ref, item.note)),
      dataDate: known?.directory.created ?? '',
    }),
  };
}
