import { communityWords } from '@/copy/community-words';
import { guideEntry, placeEntry } from '@/copy/plain-sheet';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import type { Entry } from '@/domain/share-link/entries';
import type { PlainEntry, PlainSheet } from '@/domain/share-link/plain-text';
import type { ListShare } from '@/domain/share-link/share';
import type { EntryFacts } from './use-entries';

/** What an entry is called here; what is not known by its id. */
export function nameOf(entry: Entry): string {
  switch (entry.found) {
    case 'place':
      return entry.place.name;
    case 'guide':
      return entry.guide.title;
    case 'community':
      return communityWords.hallTitle(entry.community.name);
    case 'gone':
      return entry.tombstone.name;
    case 'unknown':
      return words.unknownOf(entry.ref.id);
  }
}

/** The sender's title, or the first entry and how many there are: true for as long as the link lives. */
export function titleOf({ title }: Pick<ListShare, 'title'>, entries: readonly Entry[]): string {
  const first = entries[0] && nameOf(entries[0]);
  if (title !== undefined) return typed(title);
  return entries.length > 1 ? words.many(first ?? '', entries.length) : (first ?? words.receivedUntitled);
}

export const sheetOf = (title: string, note: string | undefined, { entries, directory }: EntryFacts): Omit<PlainSheet, 'link'> => ({
  title,
  ...(note !== undefined && { note }),
  entries: entries.map((entry) => plainEntry(entry, directory.subdistricts)),
  dataDate: directory.created,
});

function plainEntry(entry: Entry, subdistricts: EntryFacts['directory']['subdistricts']): PlainEntry {
  const said = entry.note === undefined ? {} : { note: entry.note };
  if (entry.found === 'place') return placeEntry(entry.place, subdistricts, entry.note);
  if (entry.found === 'guide') return guideEntry(entry.guide, entry.note);
  if (entry.found === 'gone') return { name: words.gone(entry.tombstone.name, entry.tombstone.removed_on), ...said };
  return { name: nameOf(entry), ...said };
}
