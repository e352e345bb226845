import fc from 'fast-check';
import { matchIndex } from '../../../../publisher/import/match/index';
import { idGiver } from '../../../../publisher/import/match/ids';
import { merge, type PlaceCells } from '../../../../publisher/import/match/merge';
import { compareSources, preferences } from '../../../../publisher/import/match/prefer';
import { DOUBTFUL, prepare, SAME, score, type Compared } from '../../../../publisher/import/match/score';
import { NO_CELLS } from '../../../../publisher/import/judge';

const place = (name: string, more: Partial<Compared> = {}): Compared => ({ names: [name], district: '越秀区', subdistrict: '440104001', address: '', phones: [], ...more });
const of = (a: Compared, b: Compared): number => score(prepare(a), prepare(b));

test.each<[string, Compared, Compared]>([
  ['another word for the kind', place('三眼井社区长者饭堂'), place('洪桥街三眼井社区长者食堂')],
  ['city and district in front', place('广州市越秀区洪桥街长者饭堂'), place('洪桥街道长者饭堂')],
  ['the very same name that moved', place('越秀区民政局婚姻登记处', { address: '甲路1号' }), place('越秀区民政局婚姻登记处', { address: '乙路2号' })],
  ['name and address in another spelling', place('盘福助餐点', { address: '广州市越秀区盘福路１２号', subdistrict: '' }), place('盘福长者饭堂', { address: '盘福路12号首层' })],
])('%s: the same', (_what, a, b) => expect(of(a, b)).toBeGreaterThanOrEqual(SAME));

test.each<[string, Compared, Compared]>([
  ['another number', place('第一长者饭堂'), place('第二长者饭堂')],
  ['another direction', place('车陂东长者饭堂', { phones: ['1'] }), place('车陂西长者饭堂', { phones: ['1'] })],
  ['another sub-district', place('幸福长者饭堂'), place('幸福长者饭堂', { subdistrict: '440104003' })],
  ['the same house, another name', place('甲长者饭堂', { address: '一路1号' }), place('乙丙丁长者饭堂', { address: '一路1号' })],
  ['another community of the sub-district', place('盘福社区长者饭堂'), place('兰湖社区长者饭堂')],
  ['another district', place('长者饭堂'), place('长者饭堂', { district: '天河区' })],
])('%s: never surely the same', (_what, a, b) => expect(of(a, b)).toBeLessThan(SAME));

test('alike by name alone, with nothing else known, is for a person', () => {
  const value = of(place('珠光长者饭堂', { subdistrict: '' }), place('珠光居家养老服务中心', { subdistrict: '' }));
  expect(value).toBeGreaterThanOrEqual(DOUBTFUL);
  expect(value).toBeLessThan(SAME);
});

test.each<[string, Compared, Compared]>([
  ['the district’s only office with another address and telephone', place('海珠区民政局婚姻登记处', { district: '海珠区', subdistrict: '', address: '甲路1号', phones: ['1'] }), place('海珠区婚姻登记处', { district: '海珠区', subdistrict: '', address: '乙大道268号', phones: ['2'] })],
  ['a remark in brackets in one list only', place('珠江街社区食堂（棠泰茶餐厅）', { address: '甲路1号' }), place('珠江街社区食堂', { address: '乙路2号' })],
])('%s: for a person', (_what, a, b) => {
  expect(of(a, b)).toBeGreaterThanOrEqual(DOUBTFUL);
  expect(of(a, b)).toBeLessThan(SAME);
});

test('two branches told apart in brackets are no question', () => expect(of(place('幸福里饭堂（东门店）', { address: '甲路1号' }), place('幸福里饭堂（码头店）', { address: '乙路2号' }))).toBeLessThan(SAME));

test('another kind of bracket is no other name', () => {
  const cells = (name: string): PlaceCells => ({ ...NO_CELLS, id: 'ec-001', name, source_kind: 'official', source_title: '甲', source_date: '2026' });
  expect(merge(cells('社区食堂（茶餐厅）'), cells('社区食堂(茶餐厅)'), preferences(undefined, 'better')).changes).toEqual([]);
});

const anyPlace = fc.record({ names: fc.array(fc.stringMatching(/^[一二甲乙丙丁盘福洪桥街社区长者饭堂]{2,9}$/), { minLength: 1, maxLength: 2 }), district: fc.constantFrom('越秀区', '天河区'), subdistrict: fc.constantFrom('', '440104001', '440104003'), address: fc.constantFrom('', '甲路1号', '甲路2号', '甲路1号2楼'), phones: fc.subarray(['1', '2']) });

test('the score is the same both ways, from 0 to 1, and 1 for a place itself', () => {
  fc.assert(fc.property(anyPlace, anyPlace, (a, b) => {
    expect(of(a, b)).toBeCloseTo(of(b, a), 10);
    expect(of(a, b)).toBeGreaterThanOrEqual(0);
    expect(of(a, b)).toBeLessThanOrEqual(1);
    expect(of(a, a)).toBe(1);
  }));
});

test('the index finds what comparing with everything finds, down to what is doubtful', () => {
  fc.assert(fc.property(fc.array(anyPlace, { maxLength: 20 }), anyPlace, (places, wanted) => {
    const index = matchIndex<number>();
    places.forEach((one, at) => index.add(at, prepare(one)));
    const naive = Math.max(0, ...places.map((one) => of(wanted, one)));
    const found = index.best(prepare(wanted), () => false)?.score ?? 0;
    if (naive >= DOUBTFUL) expect(found).toBeCloseTo(naive, 10);
  }), { numRuns: 500 });
});

test('an id is above every id that ever was, and never given twice', () => {
  const ids = fc.array(fc.integer({ min: 1, max: 500 }).map((n) => `ec-${String(n).padStart(3, '0')}`));
  fc.assert(fc.property(ids, ids, fc.integer({ min: 1, max: 20 }), (own, retired, many) => {
    const next = idGiver('elder_canteen', own, retired, 'x');
    const given = Array.from({ length: many }, next);
    expect(new Set([...given, ...own, ...retired]).size).toBe(many + new Set([...own, ...retired]).size);
    for (const id of given) for (const old of [...own, ...retired]) expect(Number(id.slice(3))).toBeGreaterThan(Number(old.slice(3)));
  }));
  expect(idGiver('marriage_office', [], ['mo-007'], 'x')()).toBe('mo-008');
});

const source = (kind: string, date: string): Pick<PlaceCells, 'source_kind' | 'source_title' | 'source_date' | 'source_url'> => ({ source_kind: kind, source_title: `${kind} ${date}`, source_date: date, source_url: '' });
const record = (cells: Partial<PlaceCells>): PlaceCells => ({ ...NO_CELLS, id: 'ec-001', name: '甲饭堂', district: '越秀区', ...cells });
const better = preferences(undefined, 'better');

describe('merging', () => {
  const old = record({ address: '旧路1号', phones: '020-81111111', description: '好吃', alert: '先问', ...source('mirror', '2020') });
  const incoming = record({ id: '', address: '新路2号', hours: '11:00-13:00', description: '送餐', ...source('official', '2026-03') });

  test('a better source replaces and fills; what it leaves out stays, with where it came from', () => {
    const { cells, changes } = merge(old, incoming, better);
    expect(cells).toMatchObject({ id: 'ec-001', address: '新路2号', hours: '11:00-13:00', phones: '020-81111111', description: '好吃', alert: '先问', source_kind: 'official', freshness: 'current' });
    expect(cells.editor_notes).toContain('phones沿用原来源：mirror 2020');
    expect(changes.map(({ field }) => field)).toContain('address');
  });

  test('a worse or equal source changes nothing, and what it says is listed', () => {
    for (const date of ['2020', '2019']) {
      const { cells, kept } = merge(old, { ...incoming, ...source('mirror', date), source_title: 'andere' }, better);
      expect({ ...cells, alternate_name: '' }).toEqual({ ...old, alternate_name: '' });
      expect(kept.map(({ field }) => field)).toEqual(['address', 'hours']);
    }
  });

  test('a person may prefer, for all or for one field', () => {
    expect(merge(old, { ...incoming, ...source('unknown', '') }, preferences('phones=incoming,address=incoming', 'better')).cells).toMatchObject({ address: '新路2号', hours: '' });
    expect(merge(old, incoming, preferences('existing', 'better')).cells.address).toBe('旧路1号');
  });

  test('a name that gives way becomes another name; a worse source only adds one', () => {
    expect(merge(old, { ...incoming, name: '甲长者饭堂' }, better).cells).toMatchObject({ name: '甲长者饭堂', alternate_name: '甲饭堂' });
    expect(merge(old, { ...incoming, ...source('unknown', ''), name: '甲长者饭堂' }, better).cells).toMatchObject({ name: '甲饭堂', alternate_name: '甲长者饭堂' });
  });

  test('merging twice is merging once, and nothing known is ever erased', () => {
    const cell = fc.constantFrom('', 'a', 'b');
    const row = fc.record({ address: cell, phones: cell, hours: cell, price: cell, community: cell, description: cell, editor_notes: cell, name: fc.constantFrom('甲饭堂', '乙饭堂') });
    const sourced = fc.tuple(fc.constantFrom('official', 'media', 'mirror', 'unknown'), fc.constantFrom('', '2020', '2026-03-31')).map(([kind, date]) => source(kind, date));
    fc.assert(fc.property(row, sourced, row, sourced, fc.constantFrom(undefined, 'incoming', 'existing', 'phones=incoming'), (a, from, b, to, flag) => {
      const prefer = preferences(flag, 'better');
      const next = record({ ...b, ...to, id: '' });
      const once = merge(record({ ...a, ...from }), next, prefer);
      expect(merge(once.cells, next, prefer).cells).toEqual(once.cells);
      for (const field of ['address', 'phones', 'hours', 'price'] as const) if (a[field] !== '') expect(once.cells[field]).not.toBe('');
    }), { numRuns: 500 });
  });
});

test('official before media before mirror, then the younger', () => {
  expect(compareSources(source('official', '2020'), source('media', '2026'))).toBe('better');
  expect(compareSources(source('media', '2020'), source('media', '2021'))).toBe('worse');
  expect(compareSources(source('media', ''), source('media', '2021'))).toBe('worse');
  expect(compareSources(source('media', '2021'), { ...source('media', '2021'), source_title: 'x' })).toBe('equal');
  expect(compareSources(source('media', '2021'), source('media', '2021'))).toBe('same');
});
