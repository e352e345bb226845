import * as fc from 'fast-check';
import type { Place } from '@/domain/place/place';
import { fallText, scoreChange, thinnerText } from '../../../publisher/score/falls';
import { scorePlaces } from '../../../publisher/score/score';

const TODAY = '2026-11-21';
const scoreFalls = (before: readonly Place[], after: readonly Place[], asOf: string) => scoreChange(before, after, asOf).falls;
const place = (id: string, change: Partial<Place> = {}): Place => ({ id, kind: 'elder_canteen', name: `饭堂${id}`, district: '440106', source: { title: '表', kind: 'media', date: '2026-05-01' }, freshness: 'current', ...change });
const PHONE = { phones: [{ number: '020-32205635' }] };

test('a lost telephone is found, with its record and its criteria', () => {
  const falls = scoreFalls([place('ec-001', PHONE), place('ec-002')], [place('ec-001'), place('ec-002')], TODAY);
  expect(falls.map(({ kind }) => kind)).toEqual(['all', 'elder_canteen']);
  expect(falls[1]?.worse).toEqual([expect.objectContaining({ id: 'ec-001', criteria: ['contact', 'phone'] })]);
  expect(fallText(falls[1]!)).toMatch(/score: elder_canteen: .* → .*\(联系、电话\): 1 record says less than before\n +ec-001 饭堂ec-001: /);
});

test('one record among a thousand is enough', () => {
  const many = Array.from({ length: 1000 }, (_, at) => place(`ec-${1000 + at}`, PHONE));
  expect(scoreFalls(many, [place('ec-1000'), ...many.slice(1)], TODAY)).toHaveLength(2);
  expect(fallText(scoreFalls(many, [place('ec-1000'), ...many.slice(1)], TODAY)[0]!)).not.toMatch(/(\d+\.\d+) → \1 /);
});

test('a bare new record is no fall: more is known than before; the thinner mean is told', () => {
  const { falls, thinner } = scoreChange([place('ec-001', PHONE)], [place('ec-001', PHONE), place('ec-002')], TODAY);
  expect(falls).toEqual([]);
  expect(thinner).toEqual([expect.objectContaining({ kind: 'elder_canteen', added: 1, removed: 0 })]);
  expect(thinnerText(thinner[0]!)).toMatch(/the mean of elder_canteen is lower, \d.* because of 1 new record; no other says less/);
});

test('rich new records do not hide what the others lost', () => {
  const [, fall] = scoreFalls([place('ec-001', PHONE)], [place('ec-001'), place('ec-002', { ...PHONE, address: '陂东路6号' })], TODAY);
  expect(fall?.worse.map(({ id }) => id)).toEqual(['ec-001']);
});

test('time alone is no fall', () => {
  expect(scoreFalls([place('ec-001')], [place('ec-001')], '2028-11-21')).toEqual([]);
});

test('a kind that is gone is not judged here, one that is new neither', () => {
  const hall = place('ch-001', { kind: 'consultation_hall' });
  expect(scoreFalls([hall], [], TODAY)).toEqual([]);
  expect(scoreFalls([], [hall], TODAY)).toEqual([]);
});

const anyPlaces = fc.uniqueArray(fc.tuple(fc.integer({ min: 100, max: 130 }), fc.boolean(), fc.boolean(), fc.constantFrom('elder_canteen' as const, 'care_center' as const)), { selector: ([number]) => number, maxLength: 12 }).map((rows) =>
  rows.map(([number, phone, address, kind]) => place(`ec-${number}`, { kind, ...(phone ? PHONE : {}), ...(address ? { address: '陂东路6号' } : {}) })),
);

test('what is found agrees with means computed by hand', () => {
  fc.assert(
    fc.property(anyPlaces, anyPlaces, (before, after) => {
      const found = scoreFalls(before, after, TODAY).map(({ kind }) => kind);
      const inBoth = (each: Place): boolean => [before, after].every((places) => places.some(({ id, kind }) => id === each.id && kind === each.kind));
      const meanOf = (places: readonly Place[], kind: string): number | undefined => {
        const scores = places.filter((each) => inBoth(each) && (kind === 'all' || each.kind === kind)).map((each) => scorePlaces([each], TODAY).total.score);
        return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
      };
      const expected = ['all', 'elder_canteen', 'care_center'].filter((kind) => {
        const [old, now] = [meanOf(before, kind), meanOf(after, kind)];
        return old !== undefined && now !== undefined && old - now > 1e-9;
      });
      expect([...found].sort()).toEqual([...expected].sort());
    }),
  );
});
