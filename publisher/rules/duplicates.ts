import { quote, type Problem } from '../input/problem';
import type { Row } from '../input/read-table';

/** An id or code names one thing for ever, in all tables together. */
export function repeatedKeys(rows: readonly { readonly file: string; readonly line: number; readonly key: string; readonly field: string }[]): Problem[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ file, line, key, field }) => {
    if (key === '') return [];
    const where = first.get(key);
    if (where === undefined) {
      first.set(key, `${file}:${line}`);
      return [];
    }
    return [{ file, line, field, message: `${quote(key)} is already used in ${where} — give one of them the next free number` }];
  });
}

/** Rows of one table that differ in nothing but their id, or that name the same thing at the same place. */
export function repeatedRows(rows: readonly Row<'id' | 'name' | 'district' | 'subdistrict_code'>[]): Problem[] {
  const whole = new Map<string, number>();
  const named = new Map<string, number>();
  return rows.flatMap((row) => {
    const { id: _id, ...rest } = row.cells;
    const content = JSON.stringify(rest);
    const name = `${row.cells.name} ${row.cells.district}`;
    const sameContent = whole.get(content);
    const sameName = named.get(name);
    whole.set(content, sameContent ?? row.line);
    named.set(name, sameName ?? row.line);
    const at = { file: row.file, line: row.line, field: 'name' };
    if (sameContent !== undefined) return [{ ...at, message: `the row repeats line ${sameContent} — remove one of them` }];
    if (sameName !== undefined) return [{ ...at, message: `${quote(row.cells.name)} stands for the same district in line ${sameName} — remove one, or make the names differ` }];
    return [];
  });
}

const prefixOf = (id: string): string => id.split('-')[0] ?? '';

/** Ids of a kind share their two letters, and no other kind uses them. */
export function strayPrefixes(tables: readonly (readonly Row<'id'>[])[]): Problem[] {
  const ownerOf = new Map<string, string>();
  return tables.flatMap((rows) => {
    const expected = commonest(rows.map((row) => prefixOf(row.cells.id)));
    const owner = expected === undefined ? undefined : ownerOf.get(expected);
    const file = rows[0]?.file;
    if (expected === undefined || file === undefined) return [];
    if (owner !== undefined) return [{ file, line: rows[0]?.line, field: 'id', message: `the letters ${quote(expected)} belong to ${owner} — choose two letters no other kind uses` }];
    ownerOf.set(expected, file);
    return rows
      .filter((row) => prefixOf(row.cells.id) !== expected)
      .map((row) => ({ file, line: row.line, field: 'id', message: `${quote(row.cells.id)} must begin with "${expected}-" like the other rows of this table` }));
  });
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
