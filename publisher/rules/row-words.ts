import type { Problem } from '../input/problem';
import type { Row, Table } from '../input/read-table';
import { faultsOfAnyText, faultsOfResidentText } from './words';

/** Columns that stay in the tables: everything else can reach a resident's screen. */
const EDITORS_ONLY = new Set(['editor_notes', 'source_url', 'source_kind', 'freshness', 'crs']);

export function checkWords(table: Table<string>): Problem[] {
  return table.rows.flatMap((row) => wordsOfRow(row));
}

function wordsOfRow(row: Row): Problem[] {
  return Object.entries(row.cells).flatMap(([field, cell]) => {
    const faults = [...faultsOfAnyText(cell), ...(EDITORS_ONLY.has(field) ? [] : faultsOfResidentText(cell))];
    return faults.map((message) => ({ file: row.file, line: row.line, field, message }));
  });
}
