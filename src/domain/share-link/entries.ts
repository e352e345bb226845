import type { Community } from '../area/area';
import type { Guide } from '../guide/guide';
import type { Place } from '../place/place';
import type { Tombstone } from '../release/contents';
import type { ListItem, Ref } from './share';

/** An item of a received list as the receiver's data knows it. */
export type Entry = { readonly ref: Ref; readonly note?: string } & (
  | { readonly found: 'place'; readonly place: Place }
  | { readonly found: 'guide'; readonly guide: Guide }
  | { readonly found: 'community'; readonly community: Community }
  | { readonly found: 'gone'; readonly tombstone: Tombstone }
  /** The sender's data is newer, or the link is forged. */
  | { readonly found: 'unknown' }
);

export interface KnownRecords {
  readonly places: ReadonlyMap<string, Place>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly communities: ReadonlyMap<string, Community>;
  readonly tombstones: ReadonlyMap<string, Tombstone>;
}

export const entriesOf = (items: readonly ListItem[], known: KnownRecords): readonly Entry[] => items.map((item) => entryOf(item, known));

function entryOf({ ref, note }: ListItem, { places, guides, communities, tombstones }: KnownRecords): Entry {
  const said = { ref, ...(note !== undefined && { note }) };
  const place = ref.type === 'place' ? places.get(ref.id) : undefined;
  if (place) return { ...said, found: 'place', place };
  const guide = ref.type === 'guide' ? guides.get(ref.id) : undefined;
  if (guide) return { ...said, found: 'guide', guide };
  const community = ref.type === 'community' ? communities.get(ref.id) : undefined;
  if (community) return { ...said, found: 'community', community };
  const tombstone = tombstones.get(ref.id);
  return tombstone ? { ...said, found: 'gone', tombstone } : { ...said, found: 'unknown' };
}

/** Newer data fills in what was not known; what a person is reading stays as it is. */
export const filledIn = (before: readonly Entry[], after: readonly Entry[]): readonly Entry[] => before.map((entry, index) => (entry.found === 'unknown' ? (after[index] ?? entry) : entry));
