import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { strToU8, zipSync } from 'fflate';
import { Refusal } from '../../../../publisher/import/refusal';
import { openTable } from '../../../../publisher/import/read/open-table';
import type { SheetRow } from '../../../../publisher/import/read/workbook';
import { removeDataFolders, temporaryFolder } from '../../support/data-folder';
import { inline, rawXlsx, sheetXml } from '../support/raw-xlsx';
import { date, formula, merged, time, workbook } from '../support/workbook';

afterAll(removeDataFolders);

async function read(name: string, bytes: Buffer): Promise<{ readonly rows: SheetRow[]; readonly facts: readonly string[] }> {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const book = await openTable(file);
  const rows: SheetRow[] = [];
  for (const sheet of book.sheets) for await (const row of sheet.rows()) rows.push(row);
  book.close();
  return { rows, facts: book.facts };
}

const texts = (rows: readonly SheetRow[]): string[][] => rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));

describe('Excel workbooks', () => {
  test('dates, times, numbers, booleans as the spreadsheet shows them', async () => {
    const { rows } = await read('a.xlsx', await workbook({ S: [['甲', 87564410, 0.1 + 0.2, date('2026-03-01'), time(8, 30), true]] }));
    expect(texts(rows)).toEqual([['甲', '87564410', '0.3', '2026-03-01', '8:30', '是']]);
  });

  test('a merged block gives its value to each of its cells, and says from where', async () => {
    const { rows } = await read('a.xlsx', await workbook({ S: [[merged('越秀区', 3), 'a'], [null, 'b'], [null, 'c'], [merged('标题', 1, 2), null]] }));
    expect(rows.map(({ cells }) => cells[0])).toEqual([{ text: '越秀区' }, { text: '越秀区', merged: 'down' }, { text: '越秀区', merged: 'down' }, { text: '标题' }]);
    expect(rows[3]?.cells[1]).toEqual({ text: '标题', merged: 'right' });
  });

  test('a formula is marked, with and without a result', async () => {
    const { rows } = await read('a.xlsx', await workbook({ S: [[formula('=1+1')]] }));
    expect(rows[0]?.cells[0]?.fault).toBe('formula');
    const cached = await read('b.xlsx', rawXlsx(sheetXml('<row r="1"><c r="A1" t="str"><f>A2</f><v>甲</v></c><c r="B1" t="e"><v>#N/A</v></c></row>')));
    expect(cached.rows[0]?.cells).toEqual([{ text: '甲', fault: 'formula' }, { text: '#N/A', fault: 'error' }]);
  });

  test('prefixed names, rich text without its phonetic guide, cells and rows without references', async () => {
    const shared = '<sst><si><r><t>长者</t></r><r><t>饭堂</t></r><rPh sb="0" eb="2"><t>ZZ</t></rPh></si></sst>';
    const sheet = '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(texts((await read('a.xlsx', rawXlsx(sheet, { 'xl/sharedStrings.xml': shared }))).rows)).toEqual([['长者饭堂', '5']]);
  });
});

describe('text tables', () => {
  const TEXT = '名称,地址\n长者饭堂,"路1号,二楼"\n';
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['GBK', encode(TEXT, 'gbk')],
    ['UTF-16 LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from(TEXT.repeat(20), 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['semicolons', Buffer.from('名称;地址\n长者饭堂;"路1号,二楼"\n')],
    ['tabs', Buffer.from('名称\t地址\n长者饭堂\t路1号,二楼\n')],
    ['sep=', Buffer.from('sep=|\n名称|地址\n长者饭堂|路1号,二楼\n')],
    ['CR LF', Buffer.from(TEXT.replace(/\n/g, '\r\n'))],
  ])('%s', async (_name, bytes) => {
    expect(texts((await read('a.csv', bytes)).rows).slice(0, 2)).toEqual([['名称', '地址'], ['长者饭堂', '路1号,二楼']]);
  });

  test('a quote that is never closed costs its own line only', async () => {
    const { rows } = await read('a.csv', Buffer.from('名称,地址\n甲,"一\n二"\n"乙,x\n丙,y\n'));
    expect(rows.map(({ row, broken, cells }) => [row, broken === undefined, cells[0]?.text])).toEqual([[1, true, '名称'], [2, true, '甲'], [4, false, '"乙'], [5, true, '丙']]);
  });

  test('bytes that fit no character are marked, not guessed', async () => {
    const good = Buffer.from('名称,地址\n'.repeat(30));
    const { rows } = await read('a.csv', Buffer.concat([good, Buffer.from([0xe9, 0x95, 0x2c]), Buffer.from('路\n')]));
    expect(texts(rows).at(-1)?.[0]).toContain('\ufffd');
  });
});

describe('what cannot be used is refused with a way out', () => {
  const bomb = (): Buffer => rawXlsx(sheetXml(`<row r="1">${inline('A1', 'x')}</row>`.repeat(10)), { 'xl/media/a.bin': '\0'.repeat(1) });
  const long = (): Uint8Array => strToU8(sheetXml(`<row r="1">${inline('A1', 'x'.repeat(2_500_000))}</row>`));
  test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['an empty file', () => Buffer.alloc(0), /空的/],
    ['an old .xls', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /旧版 Excel.*另存为/],
    ['a workbook with a password', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), /密码/],
    ['HTML called .xls', () => Buffer.from('<html><table><tr><td>x'), /网页/],
    ['PDF', () => Buffer.from('%PDF-1.4'), /PDF/],
    ['a zip that is no workbook', () => Buffer.from(zipSync({ 'a.txt': strToU8('x') })), /不是 Excel/],
    ['OpenDocument', () => Buffer.from(zipSync({ 'content.xml': strToU8('<x/>') })), /OpenDocument/],
    ['a truncated workbook', async () => (await workbook({ S: [['a', 'b']] })).subarray(0, 900), /损坏|不完整/],
    ['broken XML', () => rawXlsx('<worksheet><sheetData><row></sheetData>'), /损坏/],
    ['a document type', () => rawXlsx('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), /文档类型/],
    ['XML that never ends a text', () => rawXlsx(long()), /过长/],
    ['XML nested without end', () => rawXlsx('<a>'.repeat(500)), /层数/],
    ['columns without end', () => rawXlsx(sheetXml(`<row r="1"><c r="XFD1"><v>1</v></c></row>`)), /列/],
    ['merged blocks over each other', () => rawXlsx(sheetXml(`<row r="1">${inline('A1', 'x')}</row>`, `<mergeCells>${'<mergeCell ref="A1:B9"/>'.repeat(300)}</mergeCells>`)), /重叠/],
  ])('%s', async (_name, bytes, says) => {
    await expect(read('a.xlsx', await bytes())).rejects.toThrow(Refusal);
    await expect(read('a.xlsx', await bytes())).rejects.toThrow(says);
  });

  test('a zip bomb is refused by what it declares, before it is unpacked', async () => {
    const bytes = bomb();
    // The central directory says how large a part becomes: 4 GB minus one for the last one.
    const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(0xfffffffe, at + 24);
    await expect(read('a.xlsx', bytes)).rejects.toThrow(/展开后会超过/);
  });

  test('a part that becomes larger than it declares is stopped', async () => {
    const bytes = rawXlsx(sheetXml(`<row r="1">${inline('A1', 'x')}</row>`.repeat(50_000)));
    const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
    bytes.writeUInt32LE(100, name - 46 + 24);
    await expect(read('a.xlsx', bytes)).rejects.toThrow(/损坏/);
  });

  test('a merged block of a million rows costs nothing', async () => {
    const { rows } = await read('a.xlsx', rawXlsx(sheetXml(`<row r="1">${inline('A1', 'x')}</row><row r="1048576">${inline('B1048576', 'y')}</row>`, '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>')));
    expect(texts(rows)).toEqual([['x'], ['x', 'y']]);
  });
});
