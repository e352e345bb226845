import { catalogue } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useSought, type Sought } from '@/catalogue/use-sought';
import { guidesFor } from '@/domain/guide/guides-for';
import type { Guide } from '@/domain/guide/guide';
import type { Place } from '@/domain/place/place';
import type { Tombstone } from '@/domain/release/contents';

export type FoundPlace =
  | { readonly found: 'place'; readonly place: Place; readonly directory: Directory; readonly guides: readonly Pick<Guide, 'id' | 'title'>[] }
  | { readonly found: 'gone'; readonly tombstone: Tombstone }
  | { readonly found: 'unknown' };

const RELATED_GUIDES = 4;

async function load(id: string | undefined): Promise<FoundPlace> {
  if (!id) return { found: 'unknown' };
  const directory = await loadDirectory();
  const place = directory.placeById.get(id);
  if (place) {
    const guides = await catalogue.records('guides').catch(() => []);
    const related = guidesFor(place.kind, guides).slice(0, RELATED_GUIDES);
    return { found: 'place', place, directory, guides: related };
  }
  const tombstones = await catalogue.records('tombstones');
  const tombstone = tombstones.find((stone) => stone.id === id);
  return tombstone ? { found: 'gone', tombstone } : { found: 'unknown' };
}

/** A place that the data does not know makes the phone look for newer data. */
export const usePlace = (id: string | undefined): Sought<FoundPlace> => useSought(() => load(id), id ?? '', ({ found }) => found === 'unknown' && id !== undefined);
