import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';

const AREAS = parse(readFileSync('data/areas/communities.csv', 'utf8'), { columns: true, bom: true }) as { district: string; subdistrict: string; name: string }[];
const HEADER = ['序号', '所在区', '所在街镇', '社区', '长者饭堂名称', '详细地址', '联系人', '联系电话', '供餐时间', '收费标准', '备注'];
const HOURS = ['周一至周五 11:00-13:00', '早上8点半至11点', '11:00~13:00/17:00~18:30', '逢初一十五休息'];

function row(at: number): string[] {
  const { district, subdistrict, name } = AREAS[(at * 7919) % AREAS.length] ?? { district: '', subdistrict: '', name: '' };
  const phone = at % 10 === 0 ? `138${String(10_000_000 + at).slice(0, 8)}` : `020-${String(81_000_000 + at)}`;
  return [String(at + 1), district, subdistrict.replace(/街道$/, '街'), name, `${name.replace(/社区$|村$/, '')}${numeral(at)}长者饭堂`, `${district}${name.slice(0, 2)}路${(at % 900) + 1}号${Math.floor(at / 900)}室`, '陈小红', phone, HOURS[at % HOURS.length] ?? '', at % 3 === 0 ? '60-69岁6元；80岁以上3元' : '12元/餐', at % 50 === 0 ? '联系人王小芳' : ''];
}

/** Names that differ as names of places do: in their own characters. */
const numeral = (at: number): string => [...String(at)].map((digit) => '和安康乐福寿宁平春晖'[Number(digit)] ?? '').join('');

export const bigCsv = (rows: number): Buffer => Buffer.from([HEADER, ...Array.from({ length: rows }, (_, at) => row(at))].map((cells) => cells.join(',')).join('\n'));

/** Shared texts, as Excel writes them. */
export function bigXlsx(rows: number): Buffer {
  const shared = new Map<string, number>();
  const cell = (text: string, at: number, column: number): string => {
    const number = shared.get(text) ?? shared.size;
    shared.set(text, number);
    return `<c r="${String.fromCharCode(65 + column)}${at}" t="s"><v>${number}</v></c>`;
  };
  const line = (cells: readonly string[], at: number): string => `<row r="${at}">${cells.map((text, column) => (text === '' ? '' : cell(text, at, column))).join('')}</row>`;
  const body = [line(HEADER, 1), ...Array.from({ length: rows }, (_, at) => line(row(at), at + 2))].join('');
  const texts = [...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
      'xl/sharedStrings.xml': strToU8(`<sst>${texts}</sst>`),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${body}</sheetData></worksheet>`),
    }),
  );
}
