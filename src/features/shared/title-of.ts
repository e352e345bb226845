import { entryName } from '@/copy/list-sheet';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import type { Entry } from '@/domain/share-link/entries';
import type { ListShare } from '@/domain/share-link/share';

/** The sender's title, or the first entry and how many there are: true for as long as the link lives. */
export function titleOf({ title }: Pick<ListShare, 'title'>, entries: readonly Entry[]): string {
  const first = entries[0] && entryName(entries[0]);
  if (title !== undefined) return typed(title);
  return entries.length > 1 ? words.many(first ?? '', entries.length) : (first ?? words.receivedUntitled);
}
