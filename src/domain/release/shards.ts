import { districtOf } from '../area/area';
import type { Content, RecordOf } from './contents';

/** Every record of a release, by content. */
export type ReleaseRecords = { readonly [C in Content]: readonly RecordOf<C>[] };

/** How a content is cut and ordered. `part` names the shard's second half; `key` orders records and is unique within a content. */
interface Cut<C extends Content> {
  readonly key: (record: RecordOf<C>) => string;
  readonly part?: (record: RecordOf<C>) => string;
  /** The part is a district's code. */
  readonly byDistrict?: true;
}

/** A change of one guide should not cost a tenth of the release: npm run bench:sync shows what each cut costs. */
const LARGE_CATEGORIES: readonly string[] = ['elderly', 'social_assistance'];

/** A half that depends on the id alone, so that a new guide never moves another. */
function halfOf(id: string): 1 | 2 {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return sum % 2 === 0 ? 1 : 2;
}

export const CUTS: { readonly [C in Content]: Cut<C> } = {
  places: { key: (place) => place.id, part: (place) => place.district, byDistrict: true },
  communities: { key: (community) => community.code, part: (community) => districtOf(community.code), byDistrict: true },
  subdistricts: { key: (subdistrict) => subdistrict.code },
  metro_stations: { key: (station) => station.id },
  guides: { key: (guide) => guide.id, part: (guide) => (LARGE_CATEGORIES.includes(guide.category) ? `${guide.category}-${halfOf(guide.id)}` : guide.category) },
  hotlines: { key: (hotline) => hotline.id },
  totals: { key: (total) => `${total.kind} ${total.district ?? ''} ${total.as_of}` },
  calendar: { key: (year) => String(year.year) },
  readings: { key: (reading) => reading.char },
  synonyms: { key: (synonym) => synonym.term },
  tombstones: { key: (tombstone) => tombstone.id },
  traditional: { key: ({ size }) => String(size) },
};

export interface ShardRecords {
  readonly name: string;
  readonly content: Content;
  readonly district?: string;
  readonly records: readonly unknown[];
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Cuts one content into shards, records in the order of their keys, shards in the order of their names. */
export function cutIntoShards<C extends Content>(content: C, records: readonly RecordOf<C>[]): ShardRecords[] {
  const cut: Cut<C> = CUTS[content];
  const sorted = [...records].sort((a, b) => byCodeUnit(cut.key(a), cut.key(b)));
  if (!cut.part) return [{ name: content, content, records: sorted }];
  const parts = new Map<string, RecordOf<C>[]>();
  for (const record of sorted) {
    const part = cut.part(record);
    const list = parts.get(part);
    if (list) list.push(record);
    else parts.set(part, [record]);
  }
  return [...parts.keys()].sort(byCodeUnit).map((part) => ({
    name: `${content}-${part}`,
    content,
    ...(cut.byDistrict ? { district: part } : {}),
    records: parts.get(part) ?? [],
  }));
}
