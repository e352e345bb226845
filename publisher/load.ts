import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_IDS } from '../src/domain/place/kinds';
import type { RecordOf } from '../src/domain/release/contents';
import type { ReleaseRecords } from '../src/domain/release/shards';
import { sortProblems, type Problem } from './input/problem';
import { readTable, type Table } from './input/read-table';
import { didYouMean } from './input/suggest';
import { checkAreaNames, checkSubdistrict, type Subdistricts } from './rules/areas';
import { repeatedKeys, repeatedRows, strayPrefixes } from './rules/duplicates';
import { checkFreshness, checkLink } from './rules/provenance';
import { checkWords } from './rules/row-words';
import { CENTRE_COLUMNS, COMMUNITY_COLUMNS, readCentre, readCommunity, readStation, readSubdistrict, STATION_COLUMNS, SUBDISTRICT_COLUMNS } from './tables/areas';
import { collect, type Collected } from './tables/collect';
import { readGuides } from './tables/guides';
import { PLACE_COLUMNS, readPlace, type PlaceColumn } from './tables/places';
import { readHead, type DataHead } from './tables/release-head';
import { HOTLINE_COLUMNS, READING_COLUMNS, readHotline, readReading, readTombstone, readTotal, TOMBSTONE_COLUMNS, TOTAL_COLUMNS, type ReadingOverride } from './tables/short-tables';
import { readSynonyms } from './tables/synonyms';

/** What stands in the tables; calendar and readings are added by the build. */
export type TableRecords = Omit<ReleaseRecords, 'calendar' | 'readings' | 'traditional'>;

export interface LoadedData {
  readonly head?: DataHead;
  readonly records: TableRecords;
  readonly readingOverrides: readonly ReadingOverride[];
  /** All problems of all files, in reading order. Nothing may be built while there is one. */
  readonly problems: readonly Problem[];
  /** What should be better and stops nothing, in reading order. */
  readonly warnings: readonly Problem[];
}

/** Reads and judges the whole data folder. */
export function loadData(dataDir: string): LoadedData {
  const { head, problems: headProblems } = readHead(dataDir);
  const today = head?.created ?? '9999-12-31';

  const subdistrictTable = readTable(dataDir, 'areas/subdistricts.csv', SUBDISTRICT_COLUMNS);
  const centreTable = readTable(dataDir, 'areas/subdistrict_centres.csv', CENTRE_COLUMNS);
  const communityTable = readTable(dataDir, 'areas/communities.csv', COMMUNITY_COLUMNS);
  const stationTable = readTable(dataDir, 'areas/metro_stations.csv', STATION_COLUMNS);
  const hotlineTable = readTable(dataDir, 'hotlines.csv', HOTLINE_COLUMNS);
  const totalTable = readTable(dataDir, 'totals.csv', TOTAL_COLUMNS);
  const tombstoneTable = readTable(dataDir, 'tombstones.csv', TOMBSTONE_COLUMNS);
  const readingTable = readTable(dataDir, 'readings.csv', READING_COLUMNS);
  const placeTables = KIND_IDS.map((kind) => readTable<PlaceColumn>(dataDir, `places/${kind}.csv`, PLACE_COLUMNS));

  const known: Subdistricts = new Map(subdistrictTable.rows.map(({ cells }) => [cells.code, cells.name]));
  const subdistricts = collect(subdistrictTable, readSubdistrict);
  const centres = collect(centreTable, readCentre);
  const communities = collect(communityTable, readCommunity);
  const stations = collect(stationTable, readStation);
  const hotlines = collect(hotlineTable, readHotline);
  const totals = collect(totalTable, readTotal);
  const tombstones = collect(tombstoneTable, readTombstone);
  const overrides = collect(readingTable, readReading);
  const places = placeTables.map((table, index) => collect(table, (row) => readPlace(KIND_IDS[index] ?? '', row)));
  const guides = readGuides(dataDir);
  const synonyms = readSynonyms(dataDir);

  const placeRows = placeTables.flatMap((table) => table.rows);
  const tables = [subdistrictTable, centreTable, communityTable, stationTable, hotlineTable, totalTable, tombstoneTable, readingTable, ...placeTables];
  const collected: readonly Collected<unknown>[] = [subdistricts, centres, communities, stations, hotlines, totals, tombstones, overrides, ...places, guides, synonyms];
  const problems: Problem[] = [
    ...headProblems,
    ...collected.flatMap((part) => part.problems),
    ...tables.flatMap(checkWords),
    ...unknownKinds(dataDir),
    ...placeRows.flatMap((row) => [...checkFreshness(row), ...checkLink(row, today), ...checkSubdistrict(row, known)]),
    ...hotlineTable.rows.flatMap((row) => checkLink(row, today)),
    ...subdistrictTable.rows.flatMap((row) => checkAreaNames(row, undefined, known)),
    ...centreTable.rows.flatMap((row) => checkAreaNames(row, row.cells.name, known)),
    ...communityTable.rows.flatMap((row) => checkAreaNames(row, row.cells.subdistrict, known)),
    ...placeTables.flatMap((table) => repeatedRows(table.rows)),
    ...strayPrefixes(placeTables.map((table) => table.rows)),
    ...repeatedKeys([
      ...[...placeRows, ...stationTable.rows, ...hotlineTable.rows, ...tombstoneTable.rows].map(({ file, line, cells }) => ({ file, line, key: cells.id, field: 'id' })),
      ...guides.located.map(({ file, line, record }) => ({ file, line, key: record.id, field: 'id' })),
      ...[...subdistrictTable.rows, ...communityTable.rows].map(({ file, line, cells }) => ({ file, line, key: cells.code, field: 'code' })),
    ]),
    ...repeatedKeys(centreTable.rows.map(({ file, line, cells }) => ({ file, line, key: cells.code, field: 'code' }))),
    ...repeatedKeys(totals.located.map(({ file, line, record }) => ({ file, line, key: `${record.kind} ${record.district ?? ''} ${record.as_of}`, field: 'kind' }))),
  ];

  const centreOf = new Map(centres.located.map(({ record }) => [record.code, record.centre]));
  return {
    head,
    records: {
      places: places.flatMap(recordsOf),
      communities: recordsOf(communities),
      subdistricts: recordsOf(subdistricts).map((subdistrict) => withCentre(subdistrict, centreOf.get(subdistrict.code))),
      metro_stations: recordsOf(stations),
      guides: recordsOf(guides),
      hotlines: recordsOf(hotlines),
      totals: recordsOf(totals),
      synonyms: recordsOf(synonyms),
      tombstones: recordsOf(tombstones),
    },
    readingOverrides: recordsOf(overrides),
    problems: sortProblems(problems.filter((problem) => !followsFromMissing(problem, tables))),
    warnings: sortProblems(guides.warnings),
  };
}

const recordsOf = <T>(part: Collected<T>): T[] => part.located.map(({ record }) => record);

function withCentre(subdistrict: RecordOf<'subdistricts'>, centre: RecordOf<'subdistricts'>['centre']): RecordOf<'subdistricts'> {
  return centre === undefined ? subdistrict : { ...subdistrict, centre };
}

/** A missing column is one problem, not one for each row. */
function followsFromMissing({ file, line, field }: Problem, tables: readonly Table<string>[]): boolean {
  return line !== 1 && field !== undefined && tables.some((table) => table.file === file && table.missing.includes(field));
}

/** A table whose name is no kind would be left out without a word. */
function unknownKinds(dataDir: string): Problem[] {
  let names: string[];
  try {
    names = readdirSync(join(dataDir, 'places'));
  } catch {
    return [];
  }
  return names
    .filter((name) => !(KIND_IDS as readonly string[]).includes(name.replace(/\.csv$/, '')))
    .map((name) => ({ file: join(dataDir, 'places', name), message: `is no table of a kind${didYouMean(name, KIND_IDS.map((kind) => `${kind}.csv`)) || ' — add the kind to src/domain/place/kinds.ts first, or remove the file'}` }));
}
