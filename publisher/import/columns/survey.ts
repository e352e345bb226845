import type { AreaIndex } from '../cells/area-index';
import { isBlank, oneLine, plainText } from '../cells/plain-text';
import type { Sheet, SheetRow } from '../read/workbook';
import type { ColumnUse } from './fields';
import { headerScore, headersOf, isGroupRow, isSecondRow, maybeHeader } from './header-row';
import { propose, type SeenColumn } from './propose';

/** A table in a sheet: where its header stands and what its columns are. A sheet may hold several, one below the other. */
export interface Layout {
  readonly sheet: string;
  readonly header_rows: readonly number[];
  readonly columns: readonly ColumnUse[];
  /** The district its title or the sheet's name gives: a code. */
  readonly district?: string;
}

/** Rows above which a header is looked for. */
const HEAD = 40;
/** Cells of a column that are looked at: the first ones, then ever fewer from the rest. */
const SAMPLES = 400;

interface Growing {
  readonly headerRows: readonly SheetRow[];
  readonly headers: readonly string[];
  readonly district?: string;
  readonly columns: { samples: string[]; blanks: number; values: Map<string, number>; last: string; first: boolean }[];
  rows: number;
}

/** Finds the tables of a sheet and proposes what their columns are. Reads the sheet once, keeping a sample of it. */
export async function surveySheet(sheet: Sheet, areas: AreaIndex, { knowsMerges }: { readonly knowsMerges: boolean }): Promise<readonly Layout[]> {
  const head: SheetRow[] = [];
  const tables: Growing[] = [];
  let started = false;
  const start = (rows: readonly SheetRow[], titles: readonly SheetRow[]): Growing => {
    const headers = headersOf(rows);
    const district = districtOf(sheet.name, titles, areas) ?? tables[tables.length - 1]?.district;
    const table: Growing = { headerRows: rows, headers, ...(district !== undefined && { district }), columns: headers.map(() => ({ samples: [], blanks: 0, values: new Map(), last: '', first: true })), rows: 0 };
    tables.push(table);
    return table;
  };
  const begin = (): void => {
    started = true;
    const scores = head.map(headerScore);
    const best = Math.max(0, ...scores);
    if (best < 3) return;
    const at = scores.indexOf(best);
    const rows = headerBlock(head, at);
    const table = start(rows, head.filter(({ row }) => row < (rows[0]?.row ?? 0)));
    for (const row of head) if (row.row > (rows[rows.length - 1]?.row ?? 0)) feed(table, row);
  };
  let previous: SheetRow | undefined;
  for await (const row of sheet.rows()) {
    if (!started) {
      head.push(row);
      if (head.length >= HEAD) begin();
      previous = row;
      continue;
    }
    const table = tables[tables.length - 1];
    if (table === undefined) break;
    if (maybeHeader(row) && headerScore(row) >= 7 && !sameHeaders(table.headers, headersOf([row]))) start([row], previous === undefined ? [] : [previous]);
    else feed(table, row);
    previous = row;
  }
  if (!started) begin();
  return tables
    .map(({ headerRows, headers, district, columns, rows }): Layout => ({
      sheet: sheet.name,
      header_rows: headerRows.map(({ row }) => row),
      columns: propose(columns.map((column, index): SeenColumn => ({ index, header: headers[index] ?? '', samples: column.samples, fillDown: !knowsMerges && repeatsDown(column, rows) })).filter(({ header, samples }) => header !== '' || samples.length > 0), areas),
      ...(district !== undefined && { district }),
    }))
    .filter(({ columns }) => columns.some(({ field }) => field === 'name'));
}

function headerBlock(head: readonly SheetRow[], at: number): readonly SheetRow[] {
  const header = head[at];
  if (header === undefined) return [];
  const next = head[at + 1];
  if (next !== undefined && isSecondRow(header, next)) return [header, next];
  const above = head[at - 1];
  return above !== undefined && isGroupRow(above, header) ? [above, header] : [header];
}

export const sameHeaders = (a: readonly string[], b: readonly string[]): boolean => {
  const texts = b.filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => a.some((known) => known === text || known.endsWith(`»${text}`) || known.startsWith(`${text}»`)));
};

function feed(table: Growing, row: SheetRow): void {
  table.rows += 1;
  const width = Math.max(table.headers.length, row.cells.length);
  for (let index = 0; index < width; index += 1) {
    const column = (table.columns[index] ??= { samples: [], blanks: 0, values: new Map(), last: '', first: true });
    const text = plainText(row.cells[index]?.text ?? '');
    if (column.first && isBlank(text)) column.values.set('', 2);
    column.first = false;
    if (isBlank(text)) {
      column.blanks += 1;
      continue;
    }
    if (column.values.size < 400) column.values.set(text, (column.values.get(text) ?? 0) + 1);
    if (column.samples.length < SAMPLES || table.rows % 97 === 0) column.samples[column.samples.length < SAMPLES * 2 ? column.samples.length : table.rows % SAMPLES] = text;
  }
}

/** Merged cells that were lost on the way: each value stands once, above the empty cells it holds for. */
const repeatsDown = ({ blanks, values }: Growing['columns'][number], rows: number): boolean =>
  rows >= 3 && values.size > 0 && values.size < 400 && blanks >= rows * 0.3 && [...values.values()].every((times) => times === 1);

/** The one district a sheet's name or the titles over its table give. */
function districtOf(sheetName: string, titles: readonly SheetRow[], areas: AreaIndex): string | undefined {
  const bare = areas.district(sheetName.replace(/[\d（(].*$/, ''));
  if (bare !== undefined) return bare.code;
  const texts = [sheetName, ...titles.flatMap(({ cells }) => cells.map((cell) => (cell?.merged === undefined ? oneLine(cell?.text ?? '') : '')))];
  const named = new Set(texts.flatMap((text) => areas.districtsNamed(text)).map(({ code }) => code));
  return named.size === 1 ? [...named][0] : undefined;
}
