import { FreshnessSchema, type Freshness } from '../../src/domain/place/source';
import { quote, type Problem } from '../input/problem';
import type { Row } from '../input/read-table';
import { isGovernmentHost } from '../tables/guide-links';
import type { SOURCE_COLUMNS } from '../tables/source';

type Sourced = Row<(typeof SOURCE_COLUMNS)[number]>;

/** The freshness a source's date means; see FreshnessSchema. */
export function freshnessOf(date: string): Freshness {
  const year = Number(date.slice(0, 4));
  if (date === '' || Number.isNaN(year)) return 'undated';
  return year >= 2023 ? 'current' : year >= 2019 ? 'aging' : 'stale';
}

export function checkFreshness(row: Row<'freshness' | 'source_date'>): Problem[] {
  const { freshness, source_date: date } = row.cells;
  const expected = freshnessOf(date);
  if (freshness === expected || !FreshnessSchema.options.some((known) => known === freshness)) return [];
  const dated = date === '' ? 'an empty source_date' : `source_date ${quote(date)}`;
  return [{ file: row.file, line: row.line, field: 'freshness', message: `${quote(freshness)} does not fit ${dated} — write ${expected}, or correct the date` }];
}

/** Only official links can be opened by residents, so a copy must not pass for the original. */
export const notGovernment = (url: string): string => `the source is called official, but ${quote(url)} is not on a government host (….gov.cn) — write mirror or media, or give the original's address`;

/** An address is kept for editors whatever its kind, so it must be one; an official source shows where it can be read. */
export function checkLink(row: Sourced, today: string): Problem[] {
  const { source_kind: kind, source_url: url, source_date: date } = row.cells;
  const at = { file: row.file, line: row.line };
  const problems: Problem[] = [];
  if (url !== '' && !/^https?:\/\/[^\s/]+/.test(url)) {
    problems.push({ ...at, field: 'source_url', message: `${quote(url)} is no web address — write it whole, starting with http:// or https://, or leave it empty` });
  }
  else if (kind === 'official' && url !== '' && !isGovernmentHost(url)) problems.push({ ...at, field: 'source_kind', message: notGovernment(url) });
  if (date !== '' && date > today.slice(0, date.length)) {
    problems.push({ ...at, field: 'source_date', message: `${quote(date)} is after the day of the data ${today} — correct the date, or "created" in data/release.json` });
  }
  return problems;
}
