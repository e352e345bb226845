import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindId } from '../../src/domain/place/kinds';
import { KIND_IDS } from '../../src/domain/place/kinds';
import type { AnnouncedTotal } from '../../src/domain/place/total';
import type { Tombstone } from '../../src/domain/release/contents';
import { formatProblem } from '../input/problem';
import { readTable } from '../input/read-table';
import { collect } from '../tables/collect';
import { PLACE_COLUMNS } from '../tables/places';
import { readHead } from '../tables/release-head';
import { readTombstone, readTotal, TOMBSTONE_COLUMNS, TOTAL_COLUMNS } from '../tables/short-tables';
import type { PlaceCells } from './match/merge';
import { Refusal } from './refusal';

/** What the data folder holds of a kind before an import. */
export interface Existing {
  /** Path of the kind's table. */
  readonly path: string;
  /** The bytes that were read, to notice if somebody else writes meanwhile. */
  readonly bytes: Buffer;
  readonly rows: readonly PlaceCells[];
  /** Ids no record may have again: of tombstones, and of other tables. */
  readonly retired: readonly string[];
  readonly tombstones: readonly Tombstone[];
  readonly totals: readonly AnnouncedTotal[];
  /** The day of the data: no source may be younger. */
  readonly today: string;
}

export function readExisting(dataDir: string, kind: KindId): Existing {
  const table = readTable(dataDir, `places/${kind}.csv`, PLACE_COLUMNS);
  const [problem] = table.problems;
  if (problem !== undefined) throw new Refusal(table.file, formatProblem(problem), '先运行 npm run data:check 改正这张表');
  const stones = readTable(dataDir, 'tombstones.csv', TOMBSTONE_COLUMNS);
  const others = KIND_IDS.filter((id) => id !== kind).flatMap((id) => readTable(dataDir, `places/${id}.csv`, PLACE_COLUMNS).rows.map(({ cells }) => cells.id));
  const path = join(dataDir, 'places', `${kind}.csv`);
  return {
    path,
    bytes: readFileSync(path),
    rows: table.rows.map(({ cells }) => cells),
    retired: [...stones.rows.map(({ cells }) => cells.id), ...others],
    tombstones: collect(stones, readTombstone).located.map(({ record }) => record).filter((stone) => stone.kind === kind),
    totals: collect(readTable(dataDir, 'totals.csv', TOTAL_COLUMNS), readTotal).located.map(({ record }) => record).filter((total) => total.kind === kind),
    today: readHead(dataDir).head?.created ?? '9999-12-31',
  };
}
