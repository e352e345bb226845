import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../../../publisher/export/csv';
import { neutralised, restored, table } from '../../../publisher/output/spreadsheet';
import { PLACE, releaseWith } from './support';

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test('starts with the byte-order mark, ends lines with CRLF, and says whose data it is in every row', () => {
  const csv = csvOf(releaseWith([PLACE, { ...PLACE, id: 'ec-002', name: '一,二"三"\n四' }]));
  expect(csv.startsWith('\ufeff编号,类别,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows = rowsOf(csv);
  expect(rows.map((row) => row.名称)).toEqual(['车陂饭堂', '一,二"三"\n四']);
  expect(rows[0]).toMatchObject({ 编号: 'ec-001', 区: '天河区', 街镇: '车陂街道', 街镇代码: '440106003', 联系电话: '', '纬度（WGS-84）': '', 来源日期: '2023-07-27', 资料版本: expect.stringContaining('第 7 版，2026-11-21'), 使用条款: expect.stringContaining('LICENSES.md') });
});

test.each(['=1+1', '+86 20 87654321', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋86', '－1', '＠x', ' =1', '\u00a0=1', '\u200b=1', '\u3000＝1', "'=1", '−1', '﹢1', '=cmd|\' /C calc\'!A0', '\ufeff=1', '\u202e=1'])('%j does not run in a spreadsheet', (text) => {
  expect(neutralised(text)).toBe(`'${text}`);
  expect(rowsOf(csvOf(releaseWith([{ ...PLACE, name: text }])))[0]?.名称).toBe(`'${text}`);
});

test.each(['020-87654321', '12345', '陂东路6号', "'引号'", '', '1=1', '8:30-12:00', '周一-周五', '#12', '年=岁'])('%j stays as it is', (text) => {
  expect(neutralised(text)).toBe(text);
});

const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', "'", ' ', '\t', '\r', '\n', ',', '"', ';', '饭', 'a', '\u3000', '\u200b') }));

test('every cell comes back, and none that comes out begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = table([['a', 'b'], ...rows.map((row) => row.map(neutralised))]);
      const back = (parse(csv, { bom: true, skip_empty_lines: false }) as string[][]).slice(1);
      expect(back.map((row) => row.map(restored))).toEqual(rows.map((row) => [...row]));
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});

test('the same release gives the same bytes', () => {
  expect(csvOf(releaseWith([PLACE]))).toBe(csvOf(releaseWith([PLACE])));
});
