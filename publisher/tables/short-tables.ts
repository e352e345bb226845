import { HotlineSchema, type Hotline } from '../../src/domain/hotline/hotline';
import { normalisePhone } from '../../src/domain/place/parse-phones';
import { AnnouncedTotalSchema, type AnnouncedTotal } from '../../src/domain/place/total';
import { TombstoneSchema, type Tombstone } from '../../src/domain/release/contents';
import * as v from 'valibot';
import type { Row } from '../input/read-table';
import { DISTRICT_HINT, districtCode } from './districts';
import { PHONE_HINT } from './places';
import { releasedSource, SOURCE_COLUMNS, SOURCE_HINTS } from './source';
import { numeric, optional, validateRow, type Validated } from './validate';

export const HOTLINE_COLUMNS = ['id', 'name', 'number', 'scope', 'hours', 'everyday', ...SOURCE_COLUMNS] as const;
export const TOTAL_COLUMNS = ['kind', 'district', 'total', 'as_of', 'source_title'] as const;
export const TOMBSTONE_COLUMNS = ['id', 'name', 'kind', 'removed_on', 'reason'] as const;
export const READING_COLUMNS = ['char', 'reading', 'word'] as const;

const HINTS = {
  id: 'write hl- and the next free number of three digits; an id is never changed or used again',
  number: PHONE_HINT,
  scope: 'say in a few words what the line is for',
  everyday: 'write yes for a line that belongs on the home page, else leave it empty',
  kind: 'take the kind from src/domain/place/kinds.ts',
  district: `${DISTRICT_HINT}, or leave it empty for the whole city`,
  total: 'write a whole number',
  as_of: 'write the month the number stands for, such as 2020-12',
  removed_on: 'write the day it was taken off, such as 2026-11-21',
  char: 'write one Chinese character',
  reading: 'write pinyin without tone in small letters, ü as v',
  ...SOURCE_HINTS,
};

function columnOf(path: readonly (string | number)[]): string {
  const [first = 'id', second] = path;
  if (first === 'source') return `source_${second ?? 'title'}`;
  return first === 'hours_text' ? 'hours' : String(first);
}

export function readHotline(row: Row<(typeof HOTLINE_COLUMNS)[number]>): Validated<Hotline> {
  const { id, name, number, scope, hours, everyday } = row.cells;
  const candidate = { id, name, number: normalisePhone(number) ?? number, scope, hours_text: optional(hours), everyday: everyday === 'yes' ? true : optional(everyday), source: releasedSource(row.cells) };
  return validateRow(HotlineSchema, candidate, row, columnOf, HINTS);
}

export function readTotal(row: Row<(typeof TOTAL_COLUMNS)[number]>): Validated<AnnouncedTotal> {
  const { kind, district, total, as_of, source_title } = row.cells;
  const candidate = { kind, district: district === '' ? undefined : districtCode(district), total: numeric(total), as_of, source_title };
  return validateRow(AnnouncedTotalSchema, candidate, row, columnOf, HINTS);
}

export function readTombstone(row: Row<(typeof TOMBSTONE_COLUMNS)[number]>): Validated<Tombstone> {
  const { id, name, kind, removed_on, reason } = row.cells;
  return validateRow(TombstoneSchema, { id, name, kind, removed_on, reason: optional(reason) }, row, columnOf, HINTS);
}

const ReadingOverrideSchema = v.object({
  char: v.pipe(v.string(), v.regex(/^\p{Script=Han}$/u, 'must be one Chinese character')),
  reading: v.pipe(v.string(), v.regex(/^[a-z]{1,6}$/, 'must be pinyin without tone')),
});
export type ReadingOverride = v.InferOutput<typeof ReadingOverrideSchema>;

export function readReading(row: Row<(typeof READING_COLUMNS)[number]>): Validated<ReadingOverride> {
  return validateRow(ReadingOverrideSchema, { char: row.cells.char, reading: row.cells.reading }, row, columnOf, HINTS);
}
