import { KINDS } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { TableRecords } from '../load';
import { formatColumns } from './columns';

const KIND_HEADER = ['kind', '', 'records', 'address', 'phone', 'hours', 'schedule', 'position', 'official', 'media', 'mirror', 'unknown'];

/** What the tables hold, and how much of it: the first thing the data desk looks at. */
export function formatCoverage(records: TableRecords): string {
  const rows = KINDS.map(({ id, label }) => [id, label, ...counts(records.places.filter((place) => place.kind === id))]);
  const kinds = formatColumns(KIND_HEADER, [...rows, ['all places', '', ...counts(records.places)]]);
  const others = formatColumns(
    ['table', 'records', 'of which'],
    [
      ['guides', records.guides.length, `${count(records.guides, (guide) => guide.confidence === 'full_text')} from the full legal text`],
      ['communities', records.communities.length, `${count(records.communities, (community) => community.kind === 'village')} villages, ${count(records.communities, (community) => community.address !== undefined)} with an address`],
      ['subdistricts', records.subdistricts.length, `${count(records.subdistricts, (subdistrict) => subdistrict.centre !== undefined)} with a centre`],
      ['metro_stations', records.metro_stations.length, ''],
      ['hotlines', records.hotlines.length, `${count(records.hotlines, (hotline) => hotline.source.kind === 'official')} from official pages`],
      ['totals', records.totals.length, ''],
      ['synonyms', records.synonyms.length, `${records.synonyms.reduce((sum, { words }) => sum + words.length, 0)} words`],
      ['tombstones', records.tombstones.length, ''],
    ],
  );
  return `${kinds}\n\n${others}`;
}

function counts(places: readonly Place[]): number[] {
  return [
    places.length,
    count(places, (place) => place.address !== undefined),
    count(places, (place) => place.phones !== undefined),
    count(places, (place) => place.hours_text !== undefined),
    count(places, (place) => place.schedule !== undefined),
    count(places, (place) => place.position !== undefined),
    ...(['official', 'media', 'mirror', 'unknown'] as const).map((kind) => count(places, (place) => place.source.kind === kind)),
  ];
}

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;
