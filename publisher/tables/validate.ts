import * as v from 'valibot';
import { quote, type Problem } from '../input/problem';
import type { Row } from '../input/read-table';

/** A record together with the place it was read from. */
export interface Located<T> {
  readonly record: T;
  readonly file: string;
  readonly line: number;
}

/** What the cell of a column should look like: the "what to do" of its problems. */
export type Hints = Readonly<Record<string, string>>;

export type Validated<T> = { readonly located: Located<T> } | { readonly problems: readonly Problem[] };

type Path = readonly (string | number)[];
type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/**
 * Judges a record with the schema the phone uses. `columnOf` names the column a field of the record was read from.
 */
export function validateRow<S extends AnySchema>(
  schema: S,
  candidate: unknown,
  row: Row,
  columnOf: (path: Path) => string,
  hints: Hints,
): Validated<v.InferOutput<S>> {
  const result = v.safeParse(schema, candidate);
  if (result.success) return { located: { record: result.output, file: row.file, line: row.line } };
  return {
    problems: result.issues.map((issue) => {
      const field = columnOf(pathOf(issue));
      const cell = row.cells[field] ?? '';
      const hint = hints[field];
      return { file: row.file, line: row.line, field, message: `${cell === '' ? 'is empty' : `${quote(cell)} ${explain(issue)}`}${hint === undefined ? '' : ` — ${hint}`}` };
    }),
  };
}

export function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** Says in plain words what valibot says in its own; a schema's own message is kept. */
export function explain(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'min_length') return 'is too short or empty';
  if (issue.type === 'strict_object') return 'is not a known field';
  const expected = issue.expected ?? 'another value';
  return `must be ${expected.replaceAll('(', '').replaceAll(')', '').replaceAll(' | ', ' or ')}`;
}

/** An optional text: an empty cell is an absent field. */
export const optional = (cell: string): string | undefined => (cell === '' ? undefined : cell);

/** A number exactly as printed; what is no number stays text, for the schema to refuse. */
export function numeric(cell: string): number | string | undefined {
  if (cell === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
