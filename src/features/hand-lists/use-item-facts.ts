import { catalogue } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { addressWords, areaWords } from '@/copy/area-words';
import { guideEntry, placeEntry } from '@/copy/plain-sheet';
import type { Guide } from '@/domain/guide/guide';
import type { HandItem, HandList } from '@/domain/hand-list/hand-list';
import type { PlainEntry, PlainSheet } from '@/domain/share-link/plain-text';
import type { Ref } from '@/domain/share-link/share';

/** What the data says about the things in a list; they are named as they were when gathered until it is there. */
export interface ItemFacts {
  readonly nameOf: (item: HandItem) => string;
  readonly whereOf: (ref: Ref) => string;
  /** Known to be no longer listed. */
  readonly isGone: (ref: Ref) => boolean;
  readonly sheetOf: (title: string, note: string | undefined, items: readonly { readonly ref: Ref; readonly note?: string }[]) => Omit<PlainSheet, 'link'>;
}

interface Known {
  readonly directory: Directory;
  readonly guides: ReadonlyMap<string, Guide>;
}

export function useItemFacts({ items }: HandList): ItemFacts {
  const loaded = useLoaded(async (): Promise<Known> => {
    const [directory, guides] = await Promise.all([loadDirectory(), catalogue.records('guides')]);
    return { directory, guides: new Map(guides.map((guide) => [guide.id, guide])) };
  });
  const known = loaded.state === 'ready' ? loaded.value : undefined;
  const placeOf = (ref: Ref) => (ref.type === 'place' ? known?.directory.placeById.get(ref.id) : undefined);
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
    isGone: (ref) => known !== undefined && ref.type !== 'community' && !placeOf(ref) && !guideOf(ref),
    sheetOf: (title, note, sent) => ({
      title,
      ...(note !== undefined && { note }),
      entries: sent.map((item) => entryOf(item.ref, item.note)),
      dataDate: known?.directory.created ?? '',
    }),
  };
}
