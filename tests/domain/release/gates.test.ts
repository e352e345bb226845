import type { Content } from '@/domain/release/contents';
import { diffReleases } from '@/domain/release/diff';
import { lossViolations, recordViolation } from '@/domain/release/gates';

const place = (id: string, change: object = {}) => ({ id, kind: 'elder_canteen', name: `饭堂${id}`, district: '440106', source: { title: '网', kind: 'official' }, freshness: 'current', ...change });
const ten = Array.from({ length: 10 }, (_, index) => place(`ec-${String(index + 1).padStart(3, '0')}`));
const places = (...records: readonly unknown[]) => new Map<Content, readonly unknown[]>([['places', records]]);

test('says what came, went and changed, by field and name', () => {
  const diff = diffReleases(places(place('ec-001'), place('ec-002', { phones: [{ number: '12345' }] }), place('ec-003')), places(place('ec-001'), place('ec-002', { phones: [{ number: '12349' }], address: '东路' }), place('ec-004')));
  expect(diff.contents).toEqual([
    { content: 'places', added: [{ key: 'ec-004', name: '饭堂ec-004' }], removed: [{ key: 'ec-003', name: '饭堂ec-003' }], changed: [{ key: 'ec-002', name: '饭堂ec-002', fields: ['address', 'phones'] }] },
  ]);
  expect(diff.counts).toEqual([{ kind: 'elder_canteen', before: 3, after: 3 }]);
});

test('the order of keys is no change', () => {
  expect(diffReleases(places({ id: 'a', source: { x: 1, y: 2 } }), places({ source: { y: 2, x: 1 }, id: 'a' })).contents).toEqual([]);
});

test('a fifth may go with tombstones, more may not, unless it is meant', () => {
  const stones = new Set(ten.map(({ id }) => id));
  const lost = (count: number) => diffReleases(places(...ten), places(...ten.slice(count)));
  expect(lossViolations(lost(2), stones)).toEqual([]);
  expect(lossViolations(lost(3), stones)).toMatchObject([{ gate: 'loss', at: 'elder_canteen' }]);
  expect(lossViolations(lost(3), stones, ['elder_canteen'])).toEqual([]);
});

test('an id needs a tombstone to go; a tombstone stays for ever', () => {
  const diff = diffReleases(places(...ten), places(...ten.slice(1)));
  expect(lossViolations(diff, new Set())).toMatchObject([{ gate: 'vanished', at: 'places ec-001' }]);
  expect(lossViolations(diff, new Set(['ec-001']))).toEqual([]);
  const stones = Array.from({ length: 10 }, (_, at) => ({ id: `ec-9${at}`, name: '旧' }));
  expect(lossViolations(diffReleases(new Map([['tombstones', stones]]), new Map([['tombstones', stones.slice(1)]])), new Set())).toMatchObject([{ gate: 'vanished' }]);
});

test('readings, calendar and totals may come and go', () => {
  const chars = (text: string) => new Map<Content, readonly unknown[]>([['readings', [...text].map((char) => ({ char, readings: ['a'] }))]]);
  expect(lossViolations(diffReleases(chars('一二三四五'), chars('一')), new Set())).toEqual([]);
});

test('a record is judged by its schema; a point outside has a gate of its own', () => {
  expect(recordViolation('places', place('ec-001'))).toBeUndefined();
  expect(recordViolation('places', place('ec-001', { position: { latitude: 39.9, longitude: 116.4 } }))).toMatchObject({ gate: 'outside', at: 'places ec-001' });
  expect(recordViolation('subdistricts', { code: '440106003', name: '车陂街道', centre: { latitude: 0, longitude: 0 } })).toMatchObject({ gate: 'outside' });
  expect(recordViolation('places', place('ec-001', { phones: [{ number: '13800138000' }] }))).toMatchObject({ gate: 'malformed' });
  for (const nonsense of [null, 7, 'x', [], {}]) expect(recordViolation('places', nonsense)).toMatchObject({ gate: 'malformed' });
});
