import { catalogue } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useSought, type Sought } from '@/catalogue/use-sought';
import { districtOf } from '@/domain/area/area';
import { DISTRICT_CODES } from '@/domain/area/districts';
import { entriesOf, filledIn, type Entry } from '@/domain/share-link/entries';
import type { ListItem } from '@/domain/share-link/share';

export interface EntryFacts {
  readonly entries: readonly Entry[];
  readonly directory: Directory;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> => new Map(records.map((record) => [record.id, record]));

async function load(items: readonly ListItem[]): Promise<EntryFacts> {
  const districts = DISTRICT_CODES.filter((code) => items.some(({ ref }) => ref.type === 'community' && districtOf(ref.id) === code));
  const [directory, guides, tombstones, communities] = await Promise.all([
    loadDirectory(),
    catalogue.records('guides'),
    catalogue.records('tombstones'),
    districts.length > 0 ? catalogue.records('communities', districts) : [],
  ]);
  const known = { places: directory.placeById, guides: byId(guides), tombstones: byId(tombstones), communities: new Map(communities.map((community) => [community.code, community])) };
  return { directory, entries: entriesOf(items, known) };
}

/** The items of a list as this phone's data knows them; for those it does not know, newer data is looked for. */
export const useEntries = (items: readonly ListItem[], key: string): Sought<EntryFacts> =>
  useSought(
    () => load(items),
    key,
    ({ entries }) => entries.some(({ found }) => found === 'unknown'),
    (before, after) => ({ directory: after.directory, entries: filledIn(before.entries, after.entries) }),
  );
