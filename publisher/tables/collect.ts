import type { Problem } from '../input/problem';
import type { Row, Table } from '../input/read-table';
import type { Located, Validated } from './validate';

export interface Collected<T> {
  readonly located: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/** Reads every row of a table, keeping the good records and all problems. */
export function collect<Column extends string, T>(table: Table<Column>, read: (row: Row<Column>) => Validated<T> & { readonly also?: readonly Problem[] }): Collected<T> {
  const located: Located<T>[] = [];
  const problems: Problem[] = [...table.problems];
  for (const row of table.rows) {
    const result = read(row);
    if ('located' in result) located.push(result.located);
    else problems.push(...result.problems);
    problems.push(...(result.also ?? []));
  }
  return { located, problems };
}
