import type { KindId } from '../../src/domain/place/kinds';
import type { AnnouncedTotal } from '../../src/domain/place/total';
import type { Issue } from './cells/issue';
import type { Skipped } from './columns/body';
import type { Layout } from './columns/survey';
import type { Near } from './match/decide';
import type { Change, Kept, PlaceCells } from './match/merge';
import type { SourceCells } from './match/prefer';

/** What became of a row. */
export interface RowOutcome {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly what: 'new' | 'changed' | 'same' | 'duplicate' | 'doubt' | 'refused' | 'skip';
  readonly id?: string;
  readonly near?: Near;
  readonly communityCode?: string;
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
  readonly issues: readonly Issue[];
}

/** The whole of an import, applied or not: what the reports are made of. */
export interface ImportResult {
  readonly file: string;
  readonly kind: KindId;
  readonly facts: readonly string[];
  readonly layouts: readonly Layout[];
  /** Sheets that were not imported, and why. */
  readonly leftOut: readonly { readonly sheet: string; readonly why: string }[];
  readonly skipped: readonly Skipped[];
  readonly rows: readonly RowOutcome[];
  readonly cells: { readonly filled: number; readonly dropped: number };
  readonly before: readonly PlaceCells[];
  readonly after: readonly PlaceCells[];
  readonly totals: readonly AnnouncedTotal[];
  readonly source: SourceCells;
  /** What has to be said of the source before anything may be written. */
  readonly sourceMissing: readonly string[];
}

export const WHAT_WORDS: Readonly<Record<RowOutcome['what'], string>> = {
  new: '新增',
  changed: '更新',
  same: '没有变化',
  duplicate: '重复行',
  doubt: '拿不准',
  refused: '不导入',
  skip: '按你的决定跳过',
};

export function countOf(result: ImportResult): Readonly<Record<RowOutcome['what'], number>> {
  const counts = { new: 0, changed: 0, same: 0, duplicate: 0, doubt: 0, refused: 0, skip: 0 };
  for (const { what } of result.rows) counts[what] += 1;
  return counts;
}

export const issuesOf = (result: ImportResult): readonly Issue[] => result.rows.flatMap(({ issues }) => issues);
