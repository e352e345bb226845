import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readArea, type AreaCells } from '../../../../publisher/import/cells/area';
import { loadAreas, type FORMER_COLUMNS } from '../../../../publisher/import/cells/load-areas';

const areas = loadAreas('data');
const read = (cells: Partial<AreaCells>) => readArea({ district: '', subdistrict: '', community: '', address: '', ...cells }, areas);
const refused = (cells: Partial<AreaCells>): string => read(cells).findings.filter(({ level }) => level === 'refused').map(({ reason }) => reason).join();

test.each(['洪桥街', '洪桥街道', '洪桥', '洪桥街道办事处', '洪桥街办', '越秀区洪桥街', '广州市越秀区洪桥街道', ' 洪 桥 街 ', '440104001'])('%s is 440104001', (subdistrict) => {
  expect(read({ subdistrict })).toMatchObject({ district: '440104', subdistrict: '440104001' });
});

test.each<[Partial<AreaCells>, string | undefined, string | undefined]>([
  [{ district: '越秀' }, '440104', undefined],
  [{ district: '广州市越秀区' }, '440104', undefined],
  [{ district: '增城市', subdistrict: '新塘镇' }, '440118', '440118101'],
  [{ district: '天河区', subdistrict: '新塘街' }, '440106', '440106022'],
  [{ subdistrict: '新塘' , district: '天河区' }, '440106', '440106022'],
  [{ subdistrict: '新塘', district: '' }, undefined, undefined],
  [{ subdistrict: '东湖街' }, '440104', '440104011'],
  [{ subdistrict: '沙湾镇' }, '440113', '440113017'],
  [{ subdistrict: '石基镇' }, '440113', '440113120'],
  [{ subdistrict: '荔联街道', district: '黄埔区' }, '440112', '440112013'],
  [{ subdistrict: '九龙镇', district: '黄埔区' }, '440112', undefined],
  [{ address: '广州市越秀区洪桥街道盘福路1号' }, '440104', '440104001'],
  [{ address: '越秀区洪桥街盘福路1号' }, '440104', '440104001'],
  [{ address: '越秀区洪桥街12号' }, '440104', undefined],
  [{ address: '白云区太和镇太和中路4号' }, '440111', '440111107'],
  [{ address: '白云路5号', context: '440104' }, '440104', undefined],
  [{ address: '番禺区市桥街道一路1号' }, '440113', '440113007'],
  [{ address: '新塘市场3号', context: '440118' }, '440118', undefined],
  [{ district: '越秀区', community: '三眼井社区居委会' }, '440104', '440104001'],
])('%j', (cells, district, subdistrict) => {
  const area = read(cells);
  expect([area.district, area.subdistrict]).toEqual([district, subdistrict]);
});

test.each<[Partial<AreaCells>, RegExp]>([
  [{ district: '天河区', subdistrict: '洪桥街' }, /对不上/],
  [{ district: '天河区', address: '广州市白云区太和镇1号' }, /对不上/],
  [{ subdistrict: '车陂街', context: '440104' }, /对不上/],
  [{ district: '越秀区', subdistrict: '洪桥街', address: '越秀区六榕街道1号' }, /街镇写/],
  [{ district: '顺德区' }, /不是广州/],
  [{ district: '越秀区', address: '佛山市南海区1号' }, /佛山市/],
  [{}, /看不出在哪个区/],
])('%j contradicts itself or says too little: refused', (cells, says) => expect(refused(cells)).toMatch(says));

test('a community gets its official name, and with it its code', () => {
  const area = read({ district: '越秀区', subdistrict: '洪桥街', community: '三眼井居委会' });
  expect(area.community).toBe('三眼井社区');
  expect(area.communityCode).toMatch(/^440104001\d{3}$/);
});

test('every sub-district is found by its name, short name and office, alone in its district', () => {
  const rows = parse(readFileSync('data/areas/subdistricts.csv', 'utf8'), { columns: true, bom: true }) as { code: string; district: string; name: string }[];
  for (const { code, district, name } of rows) {
    for (const spelling of [name, name.replace(/街道$/, '街'), `${district}${name}`, name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`]) expect([spelling, read({ district, subdistrict: spelling }).subdistrict]).toEqual([spelling, code]);
  }
});

test('every former name leads to codes of today and says where that was read', () => {
  const codes = new Set((parse(readFileSync('data/areas/subdistricts.csv', 'utf8'), { columns: true, bom: true }) as { code: string }[]).flatMap(({ code }) => [code, code.slice(0, 6)]));
  const rows = parse(readFileSync('data/areas/former_names.csv', 'utf8'), { columns: true, bom: true }) as Record<(typeof FORMER_COLUMNS)[number], string>[];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    expect(row.source_title).not.toBe('');
    for (const code of row.now.split(';')) expect([row.former, codes.has(code)]).toEqual([row.former, true]);
  }
});
