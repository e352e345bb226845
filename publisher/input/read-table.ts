import { CsvError, parse } from 'csv-parse/sync';
import { didYouMean } from './suggest';
import { quote, type Problem } from './problem';
import { readText } from './read-text';

/** One row of a table. Every column of the table has a cell, '' when nothing is known. */
export interface Row<Column extends string = string> {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Table<Column extends string> {
  readonly file: string;
  readonly rows: readonly Row<Column>[];
  /** Columns the file lacks: their cells read as empty. */
  readonly missing: readonly Column[];
  readonly problems: readonly Problem[];
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Reads a CSV table whose first row names exactly the given columns, in any order. */
export function readTable<Column extends string>(dataDir: string, path: string, columns: readonly Column[]): Table<Column> {
  const { file, text, problems: unread } = readText(dataDir, path);
  if (text === undefined) return { file, rows: [], missing: [], problems: unread };
  const records = parseRecords(file, text);
  if (!Array.isArray(records)) return { file, rows: [], missing: [], problems: [records] };

  const [header, ...body] = records;
  if (!header) return { file, rows: [], missing: columns, problems: [{ file, line: 1, message: `the file is empty — its first line must be ${columns.join(',')}` }] };
  const names = header.record.map((name) => name.trim());
  const missing = columns.filter((column) => !names.includes(column));
  const problems = headerProblems(file, names, columns, missing);
  const rows: Row<Column>[] = [];
  for (const { record, raw, info } of body) {
    const line = info.lines - (raw.replace(/\r?\n$/, '').match(/\n/g)?.length ?? 0);
    if (record.length !== names.length) {
      const message = `the row has ${record.length} cells but the table has ${names.length} columns — put texts with commas between double quotes and keep every comma`;
      problems.push({ file, line, message });
      continue;
    }
    const cells = Object.fromEntries(columns.map((column) => [column, record[names.indexOf(column)] ?? ''])) as Record<Column, string>;
    rows.push({ file, line, cells });
  }
  return { file, rows, missing, problems };
}

function parseRecords(file: string, text: string): RawRecord[] | Problem {
  try {
    return parse(text, { bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An unclosed quote is noticed at the end of the file; where it was opened stands in the message only.
    const opened = /opening quote at line (\d+)/.exec(error.message)?.[1];
    const line = opened !== undefined ? Number(opened) : typeof error['lines'] === 'number' ? error['lines'] : undefined;
    return { file, line, message: `the quotes of this row do not pair up (${error.code}) — a text with quotes is written "…""…""…"` };
  }
}

function headerProblems(file: string, names: readonly string[], columns: readonly string[], missing: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  names.forEach((name, index) => {
    if (!columns.includes(name)) {
      const message = `unknown column ${quote(name)}${didYouMean(name, missing.length > 0 ? missing : columns) || ` — the columns are ${columns.join(', ')}`}`;
      problems.push({ file, line: 1, field: name, message });
    } else if (names.indexOf(name) !== index) {
      problems.push({ file, line: 1, field: name, message: 'the column stands twice — remove one of them' });
    }
  });
  for (const column of missing) problems.push({ file, line: 1, field: column, message: 'the column is missing — add it to the first line, and an empty cell to each row' });
  return problems;
}
