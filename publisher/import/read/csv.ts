import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseLine } from 'csv-parse/sync';
import { Refusal } from '../refusal';
import { delimiterOf } from './delimiter';
import { decodedText, encodingOf, type Encoding } from './encoding';
import { LIMITS } from './limits';
import type { SheetRow, Workbook } from './workbook';

const NAMES: Readonly<Record<string, string>> = { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线', '，': '全角逗号', '；': '全角分号' };

/** Opens a text table: UTF-8, UTF-16 or GBK, separated by whatever most of its lines agree on. */
export async function openCsv(file: string): Promise<Workbook> {
  const encoding = await encodingOf(file);
  let head = '';
  for await (const piece of decodedText(file, encoding)) {
    head += piece;
    if (head.length > 65_536) break;
  }
  if (head.trim() === '') throw new Refusal(file, '文件里没有内容', '请对方重新导出一次');
  const delimiter = delimiterOf(head);
  const name = basename(file).replace(/\.[^.]+$/, '');
  return {
    file,
    format: 'csv',
    sheets: [{ name, hidden: false, rows: () => rowsOf(file, encoding, delimiter) }],
    facts: [`文本表格，编码 ${encoding.label}，用${NAMES[delimiter] ?? delimiter}分隔`],
    close: () => undefined,
  };
}

/** Where quotes do not pair up the file is read again line by line: only the broken lines are lost. */
async function* rowsOf(file: string, encoding: Encoding, delimiter: string): AsyncGenerator<SheetRow> {
  let done = 0;
  let count = 0;
  try {
    for await (const { row, lastLine } of wellFormed(file, encoding, delimiter)) {
      count += 1;
      checkSize(file, row, count);
      yield row;
      done = lastLine;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    for await (const row of lineByLine(file, encoding, delimiter)) {
      if (row.row <= done) continue;
      count += 1;
      checkSize(file, row, count);
      yield row;
    }
  }
}

function checkSize(file: string, row: SheetRow, count: number): void {
  if (count > LIMITS.rows) throw new Refusal(file, `超过 ${LIMITS.rows} 行`, '分成几个文件再导入');
  if (row.cells.length > LIMITS.columns) throw new Refusal(file, `第 ${row.row} 行有 ${row.cells.length} 格，不像一张名单`, '检查这一行的分隔符和引号');
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* wellFormed(file: string, encoding: Encoding, delimiter: string): AsyncGenerator<{ readonly row: SheetRow; readonly lastLine: number }> {
  const parser = parse({ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LIMITS.cellChars * 4 });
  const text = Readable.from(decodedText(file, encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const row = info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
      if (row === 1 && /^sep=.?$/.test(record.join(''))) continue;
      const swallowed = record.some((cell) => cell.split('\n').slice(1).some((line) => line.split(delimiter).length >= Math.max(3, record.length)));
      yield { row: { row, cells: record.map(cellOf), ...(swallowed && { broken: '一个没有成对的引号把几行连成了一格' }) }, lastLine: info.lines };
    }
  } finally {
    text.destroy();
    parser.destroy();
  }
}

async function* lineByLine(file: string, encoding: Encoding, delimiter: string): AsyncGenerator<SheetRow> {
  let rest = '';
  let row = 0;
  const read = (line: string): SheetRow => {
    row += 1;
    try {
      const [record = []] = parseLine(line, { delimiter, bom: row === 1, relax_column_count: true, relax_quotes: true }) as string[][];
      return { row, cells: record.map(cellOf) };
    } catch {
      return { row, cells: line.split(delimiter).map(cellOf), broken: '这一行的引号没有成对，分不清各格的界线' };
    }
  };
  for await (const piece of decodedText(file, encoding)) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > LIMITS.cellChars * 4) throw new Refusal(file, `第 ${row + 1} 行长得不正常`, '检查文件的换行和引号');
    for (const line of lines) {
      const parsed = read(line);
      if (line.trim() !== '') yield parsed;
    }
  }
  if (rest.trim() !== '') yield read(rest);
}

const cellOf = (text: string): { readonly text: string } => ({ text });
