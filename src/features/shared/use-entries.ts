import type { Directory } from '@/catalogue/directory';
import { loadNamed } from '@/catalogue/named';
import { useSought, type Sought } from '@/catalogue/use-sought';
import { entriesOf, filledIn, type Entry } from '@/domain/share-link/entries';
import type { ListItem } from '@/domain/share-link/share';

export interface EntryFacts {
  readonly entries: readonly Entry[];
  readonly directory: Directory;
}

async function load(items: readonly ListItem[]): Promise<EntryFacts> {
  const named = await loadNamed(items.map(({ ref }) => ref));
  return { directory: named.directory, entries: entriesOf(items, named) };
}

/** The items of a list as this phone's data knows them; for those it does not know, newer data is looked for. */
export const useEntries = (items: readonly ListItem[], key: string): Sought<EntryFacts> =>
  useSought(
    () => load(items),
    key,
    ({ entries }) => entries.some(({ found }) => found === 'unknown'),
    (before, after) => ({ directory: after.directory, entries: filledIn(before.entries, after.entries) }),
  );
