import { CONTENTS, type Content } from '../../../src/domain/release/contents';
import { keyOf } from '../../../src/domain/release/diff';
import type { ReleaseRecords } from '../../../src/domain/release/shards';

/** What the data desk edits; the rest of a release is derived from it. */
const EDITED: readonly Content[] = ['places', 'communities', 'subdistricts', 'metro_stations', 'guides', 'hotlines'];

const NAME: Readonly<Partial<Record<Content, string>>> = { guides: 'summary', communities: 'name', subdistricts: 'name', metro_stations: 'name', places: 'name', hotlines: 'scope' };

/** The same records with one word of the chosen ones changed. `chosen` sees records in the order of contents and keys. */
export function edited(records: ReleaseRecords, chosen: (at: number, content: Content, key: string) => boolean): ReleaseRecords {
  let at = 0;
  const change = (content: Content, list: readonly unknown[]): readonly unknown[] =>
    list.map((record) => {
      const field = NAME[content];
      if (!EDITED.includes(content) || field === undefined || !chosen(at++, content, keyOf(content, record))) return record;
      return { ...(record as object), [field]: `${String((record as Record<string, unknown>)[field])}改` };
    });
  return Object.fromEntries((Object.keys(CONTENTS) as Content[]).map((content) => [content, change(content, records[content])])) as unknown as ReleaseRecords;
}

/** The records `times` over, each copy with ids of its own, as an endpoint of a province would have. */
export function grown(records: ReleaseRecords, times: number): ReleaseRecords {
  if (times === 1) return records;
  let next = 0;
  // From the top down, where no sub-district's own numbers are.
  let number = 1_000_000;
  const id = (prefix: string) => `${prefix}-${String((next += 1)).padStart(5, '0')}`;
  const copies = <T>(list: readonly T[], again: (record: T, copy: number) => T): T[] =>
    Array.from({ length: times }, (_, copy) => list.map((record) => (copy === 0 ? record : again(record, copy)))).flat();
  return {
    ...records,
    places: copies(records.places, (place) => ({ ...place, id: id(`${'zyxwv'[Math.floor(next / 99_000)]}q`) })),
    communities: copies(records.communities, (community) => ({ ...community, code: `${community.code.slice(0, 6)}${(number -= 1)}` })),
    guides: copies(records.guides, (guide, copy) => ({ ...guide, id: `${guide.id}-${copy}` })),
  };
}
