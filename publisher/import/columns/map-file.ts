import { existsSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { readJson } from '../../input/read-json';
import { didYouMean } from '../../input/suggest';
import { KIND_IDS } from '../../../src/domain/place/kinds';
import { explain, pathOf } from '../../tables/validate';
import { Refusal } from '../refusal';
import { columnIndex } from '../read/workbook';
import { FIELD_NAMES, FIELDS, type Field } from './fields';

const text = v.optional(v.string(), '');
const ColumnSchema = v.strictObject({
  column: v.pipe(v.string(), v.check((name) => columnIndex(name) !== undefined, 'must be the name of a column such as A')),
  header: v.string(),
  field: v.custom<Field>((name) => typeof name === 'string' && (FIELD_NAMES as readonly string[]).includes(name), ({ input }) => `is no field${didYouMean(String(input), FIELD_NAMES) || `; the fields are ${FIELD_NAMES.join(', ')}`}`),
  label: v.optional(v.string()),
  unit: v.optional(v.string()),
  published: v.optional(v.boolean()),
  crs: v.optional(v.picklist(['WGS-84', 'GCJ-02'])),
  fill_down: v.optional(v.boolean()),
  because: text,
  doubt: v.optional(v.string()),
});
const PREFER = v.picklist(['better', 'incoming', 'existing']);

export const MapSchema = v.strictObject({
  about: v.optional(v.string()),
  kind: v.picklist(KIND_IDS, 'is not a kind of place'),
  /** Where the whole table comes from: every imported record carries it. */
  source: v.optional(v.strictObject({ publisher: text, title: text, date: text, url: text, kind: text }), {}),
  /** Which value stays where record and table differ. */
  prefer: v.optional(v.union([PREFER, v.record(v.string(), PREFER)]), 'better'),
  tables: v.array(v.strictObject({ sheet: v.string(), header_rows: v.array(v.number()), district: v.optional(v.string()), columns: v.array(ColumnSchema) })),
  /** What a person decided on a doubtful row: "Sheet1!12": "new", "skip" or the id of a record. */
  decisions: v.optional(v.record(v.string(), v.string()), {}),
});
export type ImportMap = v.InferOutput<typeof MapSchema>;

/** Reads an edited mapping. Every mistake is named with its line. */
export function readMap(file: string): ImportMap {
  const { value, problems, lineOf } = readJson('', file);
  const [problem] = problems;
  if (problem !== undefined) throw new Refusal(file, problem.line === undefined ? problem.message : `第 ${problem.line} 行：${problem.message}`, '改正后再导入，或删掉它重新生成');
  const result = v.safeParse(MapSchema, value);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `第 ${lineOf(pathOf(issue))} 行 ${pathOf(issue).join('.')}：${explain(issue)}`);
  throw new Refusal(file, wrong.join('；'), '改正后再导入，或删掉它重新生成');
}

/** Writes a proposal for editing; a file that is there already is left alone. Returns whether it was written. */
export function writeMap(file: string, map: ImportMap): boolean {
  if (existsSync(file)) return false;
  const body = { about: `每一列的 field 可以改成：${FIELD_NAMES.map((name) => `${name}（${FIELDS[name]}）`).join('、')}`, ...map };
  try {
    writeFileSync(file, `${JSON.stringify(body, null, 2)}\n`, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
