import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { findMobileNumbers } from '@/domain/place/mobile';
import { preferences } from '../../../publisher/import/match/prefer';
import { Refusal } from '../../../publisher/import/refusal';
import { issuesCsv } from '../../../publisher/import/report/issues-csv';
import { reportPage } from '../../../publisher/import/report/page';
import { terminalReport } from '../../../publisher/import/report/terminal';
import { runImport } from '../../../publisher/import/run';
import { tableText } from '../../../publisher/import/write-table';
import { loadData } from '../../../publisher/load';
import { goodData, removeDataFolders, temporaryFolder } from '../support/data-folder';
import { SAMPLES } from './samples';
import { inline, rawXlsx, sheetXml } from './support/raw-xlsx';

afterAll(removeDataFolders);
jest.setTimeout(240_000);

const data = goodData();
const folder = temporaryFolder();
let files = 0;

/**
 * What holds for any bytes: a refusal with reason and remedy, or a result whose reports can be made, whose table has no
 * problems once written, and which holds no private number and no formula.
 */
async function survives(bytes: Uint8Array): Promise<void> {
  files += 1;
  const file = join(folder, `${files}.bin`);
  writeFileSync(file, bytes);
  try {
    const result = await runImport({ file, kind: 'care_center', dataDir: data.dir, source: { publisher: '某局', title: '某表', date: '2026-03-31', url: 'none' }, prefer: preferences(undefined, 'better'), formulas: false, progress: () => undefined, stopped: () => false });
    const page = reportPage(result, { applied: false, mapFile: 'm.json' });
    expect(page).not.toMatch(/<script|<img|onerror=/i);
    expect(terminalReport(result).length).toBeGreaterThan(0);
    for (const cell of (parseCsv(issuesCsv(result), { bom: true, relax_column_count: true }) as string[][]).flat()) expect(cell).not.toMatch(/^[=+@]/);
    const text = tableText(result.after);
    expect(findMobileNumbers(text)).toEqual([]);
    for (const row of result.after) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=@]/);
    data.write('places/care_center.csv', text);
    expect(loadData(data.dir).problems).toEqual([]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.reason).not.toBe('');
    expect(error.remedy).not.toBe('');
  } finally {
    data.write('places/care_center.csv', tableText([]));
    rmSync(file);
  }
}

const piece = fc.oneof(
  fc.constantFrom('天河区', '车陂街', '南沙区', '名称', '地址', '联系电话', '开放时间', '020-32205635', '13800138000', '１３８００１３８０００', '138 0013 8000', '=1+1', '@SUM(A1)', '+cmd|x', '合计', '同上', '-', '<script>alert(1)</script>', '周一至周五 8:30-12:00', '25:61', '12元', '王小明', '2026-02-30', '\ufffd', '\u200b', '"', '车陂颐康中心', 'http://x.example', '__proto__', 'constructor'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const grid = fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 12 });
const HEADER = ['名称', '区', '街道', '地址', '电话', '开放时间', '收费', '备注'];

test('any text table', async () => {
  await fc.assert(fc.asyncProperty(grid, fc.constantFrom(',', '\t', ';'), fc.boolean(), async (rows, separator, headed) => {
    await survives(Buffer.from([...(headed ? [HEADER] : []), ...rows].map((row) => row.join(separator)).join('\n')));
  }), { numRuns: 120 });
});

test('any cells in a workbook, merged at random', async () => {
  const escape = (text: string): string => text.replace(/[^\p{L}\p{N} :<>=+@-]/gu, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const merges = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 9 }), fc.constantFrom('C', 'D', 'H'), fc.integer({ min: 1, max: 20 })), { maxLength: 4 });
  await fc.assert(fc.asyncProperty(grid, merges, fc.boolean(), async (rows, blocks, formulas) => {
    const all = [HEADER, ...rows];
    const body = all.map((row, at) => `<row r="${at + 1}">${row.map((text, column) => (formulas && text.startsWith('=') ? `<c r="${String.fromCharCode(65 + column)}${at + 1}"><f>1</f><v>3</v></c>` : inline(`${String.fromCharCode(65 + column)}${at + 1}`, escape(text)))).join('')}</row>`).join('');
    const after = `<mergeCells>${blocks.map(([left, top, right, down]) => `<mergeCell ref="${left}${top}:${right}${top + down}"/>`).join('')}</mergeCells>`;
    await survives(rawXlsx(sheetXml(body, after)));
  }), { numRuns: 100 });
});

test('samples with bytes changed, lost or cut off', async () => {
  const all = await Promise.all(SAMPLES.map((sample) => sample.bytes()));
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: all.length - 1 }), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }), fc.option(fc.nat()), async (which, changes, cut) => {
    const bytes = Buffer.from(all[which] ?? Buffer.alloc(0));
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    await survives(cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
  }), { numRuns: 120 });
});

test('any bytes at all', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', 'PK\u0003\u0004', '\ufeff'), async (bytes, start) => {
    await survives(Buffer.concat([Buffer.from(start), bytes]));
  }), { numRuns: 100 });
});
