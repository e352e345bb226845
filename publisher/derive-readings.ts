import { pinyin } from 'pinyin-pro';
import { DISTRICTS } from '../src/domain/area/districts';
import { KINDS } from '../src/domain/place/kinds';
import type { RecordOf } from '../src/domain/release/contents';
import type { TableRecords } from './load';
import type { ReadingOverride } from './tables/short-tables';

const HAN = /^\p{Script=Han}$/u;
const SYLLABLE = /^[a-z]+$/;
/** A reading this many times rarer than the commonest is a slip of the dictionary or of no use: 大 "dai". */
const SELDOM = 50;

/**
 * The readings of every Chinese character that can be searched. First those which pinyin-pro's phrase dictionary
 * gives it in our own texts, the commonest first (花都: du before dou); its rare readings, such as 广 "an", would
 * only blur the search. Then the readings of Guangdong place names from data/readings.csv.
 */
export function deriveReadings(records: TableRecords, overrides: readonly ReadingOverride[]): RecordOf<'readings'>[] {
  const counts = new Map<string, Map<string, number>>();
  for (const text of searchableTexts(records)) {
    for (const { origin, pinyin: reading } of pinyin(text, { toneType: 'none', type: 'all', v: true })) {
      if (!HAN.test(origin)) continue;
      const ofChar = counts.get(origin) ?? new Map<string, number>();
      counts.set(origin, ofChar);
      if (SYLLABLE.test(reading)) ofChar.set(reading, (ofChar.get(reading) ?? 0) + 1);
    }
  }
  return [...counts].map(([char, ofChar]) => {
    const seldom = Math.max(0, ...ofChar.values()) / SELDOM;
    const standard = [...ofChar]
      .filter(([, times]) => times >= seldom)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([reading]) => reading);
    const local = overrides.filter((override) => override.char === char).map(({ reading }) => reading);
    return { char, readings: [...new Set([...standard, ...local])] };
  });
}

/** Characters nobody can find by pinyin until data/readings.csv gives them a reading. */
export const withoutReading = (readings: readonly RecordOf<'readings'>[]): string[] => readings.filter(({ readings: known }) => known.length === 0).map(({ char }) => char);

export function searchableTexts(records: TableRecords): string[] {
  return [
    ...DISTRICTS.map(({ name }) => name),
    ...KINDS.flatMap(({ label, short }) => [label, short]),
    ...records.places.flatMap((place) => [place.name, ...(place.alternate_name ?? []), place.community ?? '', place.address ?? '']),
    ...records.communities.flatMap((community) => [community.name, community.address ?? '']),
    ...records.subdistricts.map(({ name }) => name),
    ...records.metro_stations.flatMap(({ name, lines }) => [name, ...lines]),
    ...records.guides.flatMap((guide) => [guide.title, guide.short_title, ...guide.synonyms]),
    ...records.hotlines.flatMap(({ name, scope }) => [name, scope]),
    ...records.synonyms.flatMap(({ term, words }) => [term, ...words]),
  ].filter((text) => text !== '');
}
