import { plainText } from '../cells/plain-text';
import type { Cell, SheetRow } from '../read/workbook';
import { headerText } from './header-text';
import { fieldOfHeader } from './header-words';

const DATA = /\d{5,}|\d{1,2}[:：]\d{2}|\d+号/;

const own = (cell: Cell | undefined): string => (cell === undefined || cell.merged !== undefined ? '' : plainText(cell.text));

/** How much a row reads like a header: the weight of its known words; 0 if it holds data. */
export function headerScore(row: SheetRow): number {
  const texts = row.cells.map(own).filter((text) => text !== '');
  if (texts.length < 2 || texts.some((text) => text.length > 40)) return 0;
  const known = texts.map(fieldOfHeader).filter((guess) => guess !== undefined);
  const fields = new Set(known.map(({ field }) => field));
  const useful = [...fields].filter((field) => field !== 'serial' && field !== 'ignore' && field !== 'private');
  if (useful.length < 2 || texts.filter((text) => DATA.test(text)).length > texts.length / 4) return 0;
  return known.reduce((sum, { weight }) => sum + weight, 0) - (texts.length - known.length) * 0.5;
}

/** Cheap test for a header in the middle of a sheet, for every row is asked. */
export function maybeHeader(row: SheetRow): boolean {
  let seen = 0;
  let known = 0;
  for (const cell of row.cells) {
    const text = own(cell);
    if (text === '') continue;
    if (text.length > 16 || seen === 4) break;
    seen += 1;
    if (headerish(text)) known += 1;
  }
  return known >= 3;
}

const memory = new Map<string, boolean>();
function headerish(text: string): boolean {
  const before = memory.get(text);
  if (before !== undefined) return before;
  const answer = fieldOfHeader(text) !== undefined;
  if (memory.size < 5_000) memory.set(text, answer);
  return answer;
}

/** The row below is the second half of the header: it only names parts of columns the row above left open or merged. */
export function isSecondRow(header: SheetRow, next: SheetRow | undefined): boolean {
  if (next === undefined || next.row !== header.row + 1) return false;
  let names = 0;
  const width = Math.max(header.cells.length, next.cells.length);
  for (let index = 0; index < width; index += 1) {
    const text = own(next.cells[index]);
    if (text === '') continue;
    if (text.length > 20 || DATA.test(text)) return false;
    const above = header.cells[index];
    const grouped = above?.merged === 'right' || own(above) === '' || header.cells[index + 1]?.merged === 'right' || (own(header.cells[index + 1]) === '' && own(next.cells[index + 1]) !== '');
    if (!grouped) return false;
    names += 1;
  }
  return names >= 2;
}

/** The row above names groups of columns, and is no title over the whole table. */
export function isGroupRow(above: SheetRow | undefined, header: SheetRow): boolean {
  if (above === undefined || above.row !== header.row - 1) return false;
  const groups = above.cells.map(own).filter((text) => text !== '');
  return groups.length >= 2 && groups.every((text) => text.length <= 16 && !DATA.test(text)) && above.cells.some((cell) => cell?.merged === 'right');
}

/** One text a column: "收费标准»60-69岁" where two rows differ. An unmerged group in a text table reaches to the right. */
export function headersOf(rows: readonly SheetRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const [upper, lower] = rows;
  let group = '';
  return Array.from({ length: width }, (_, index) => {
    const top = headerText(upper?.cells[index]?.text ?? '');
    if (top !== '') group = top;
    if (lower === undefined) return top;
    const bottom = headerText(lower.cells[index]?.text ?? '');
    const reaching = top !== '' ? top : bottom !== '' ? group : '';
    return bottom === '' || bottom === reaching ? reaching : reaching === '' ? bottom : `${reaching}»${bottom}`;
  });
}
