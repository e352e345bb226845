import { Refusal } from '../refusal';
import { formatOf, type BookParts } from './book-parts';
import { LIMITS } from './limits';
import { shownNumber } from './number-format';
import { columnIndex, type Cell, type Merge, type SheetRow } from './workbook';
import { xmlParser } from './xml';
import type { Archive } from './zip';

/** The rows of a worksheet as they stand in the file, and its merged blocks, which stand after them. */
export async function* readSheetRows(file: string, archive: Archive, part: string, parts: BookParts, merges: Merge[]): AsyncGenerator<SheetRow> {
  const queue: SheetRow[] = [];
  let row = 0;
  let hidden = false;
  let cells: (Cell | undefined)[] = [];
  let column = -1;
  let type = 'n';
  let style: string | undefined;
  let formula = false;
  let value = '';
  let reading: 'v' | 't' | undefined;
  let guide = false;
  let count = 0;

  const parser = xmlParser(file, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        hidden = /^(?:1|true)$/i.test(attributes['hidden'] ?? '');
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = columnIndex((attributes['r'] ?? '').replace(/\d+$/, '')) ?? column + 1;
        type = attributes['t'] ?? 'n';
        style = attributes['s'];
        formula = false;
        value = '';
      } else if (name === 'f') formula = true;
      else if (name === 'rPh') guide = true;
      else if (name === 'v' || (name === 't' && !guide)) reading = name;
      else if (name === 'mergeCell') {
        const merge = readMerge(attributes['ref'] ?? '');
        if (merge !== undefined && merges.length < LIMITS.merges) merges.push(merge);
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = undefined;
      else if (name === 'rPh') guide = false;
      else if (name === 'c') {
        if (value.length > LIMITS.cellChars) throw new Refusal(file, `第 ${row} 行有一格的文字过长`, '删掉那一格的内容再导入');
        const cell = readCell(parts, type, style, value, formula);
        if (cell === undefined) return;
        if (column >= LIMITS.columns) throw new Refusal(file, `第 ${row} 行的内容排到了第 ${column + 1} 列，不像一张名单`, '删掉右边无关的列再导入');
        cells[column] = cell;
      } else if (name === 'row' && cells.length > 0) {
        count += 1;
        if (count > LIMITS.rows) throw new Refusal(file, `超过 ${LIMITS.rows} 行`, '分成几个文件再导入');
        queue.push({ row, cells, ...(hidden && { hidden }) });
      }
    },
    text: (piece) => {
      if (reading !== undefined) value += piece;
    },
  });
  for await (const piece of archive.pieces(part)) {
    parser.write(piece);
    yield* queue;
    queue.length = 0;
  }
  parser.end();
  yield* queue;
}

/** A cell without content is undefined, a formula without a result is not. */
function readCell(parts: BookParts, type: string, style: string | undefined, value: string, formula: boolean): Cell | undefined {
  const fault = formula ? { fault: 'formula' as const } : {};
  if (value === '') return formula ? { text: '', ...fault } : undefined;
  if (type === 's') return { text: parts.shared[Number(value)] ?? '', ...fault };
  if (type === 'e') return { text: value, fault: 'error' };
  if (type === 'b') return { text: value === '1' ? '是' : '否', ...fault };
  if (type !== 'n') return { text: value, ...fault };
  const number = Number(value);
  return { text: Number.isFinite(number) ? shownNumber(number, formatOf(parts, style), parts.date1904) : value, ...fault };
}

function readMerge(ref: string): Merge | undefined {
  const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
  const from = columnIndex(left ?? '');
  const to = columnIndex(right ?? '');
  if (from === undefined || to === undefined) return undefined;
  return { top: Number(top), left: from + 1, bottom: Number(bottom), right: to + 1 };
}
