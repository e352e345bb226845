import * as fc from 'fast-check';
import { ageInMonths } from '../../../publisher/score/age';
import { CRITERIA, marksOf } from '../../../publisher/score/criteria';
import { scorePlaces } from '../../../publisher/score/score';
import { scorePage } from '../../../publisher/score/page';
import type { Place } from '@/domain/place/place';

const TODAY = '2026-11-21';
const BARE: Place = { id: 'ec-001', kind: 'elder_canteen', name: '车陂饭堂', district: '440106', source: { title: '某表', kind: 'unknown' }, freshness: 'undated' };
const FULL: Place = {
  ...BARE,
  subdistrict: '440106003',
  address: '陂东路6号',
  position: { latitude: 23.12, longitude: 113.4 },
  phones: [{ number: '020-32205635' }],
  schedule: { weekly: [{ byday: ['MO'], slots: [{ opens_at: '09:00', closes_at: '12:00' }] }], public_holiday: 'unknown', makeup_workday: 'unknown', complete: true },
  hours_text: '周一 9:00-12:00',
  cost_text: '免费',
  description: '中午供餐，六十岁以上长者都可以来吃，也可以送餐上门。',
  source: { title: '区政府网', kind: 'official', date: '2026-11-01', url: 'https://www.gz.gov.cn/1.html' },
  freshness: 'current',
};

test('a record without any fact scores nothing, one with every fact everything', () => {
  expect(scorePlaces([BARE], TODAY).total.score).toBe(0);
  expect(marksOf(FULL, TODAY)).toEqual(Object.fromEntries(CRITERIA.map((criterion) => [criterion, 1])));
});

test.each<[string, Partial<Place>, Partial<ReturnType<typeof marksOf>>]>([
  ['an address without a number is half an address', { address: '陂东路口' }, { address: 0.5 }],
  ['a building is as good as a number', { address: '兴华街道办事处旁天河大厦' }, { address: 1 }],
  ['hours in words only are half known', { schedule: undefined }, { hours: 0.5 }],
  ['days without times are half known', { schedule: { weekly: [{ byday: ['MO'], slots: [{}] }], public_holiday: 'unknown', makeup_workday: 'unknown', complete: true } }, { hours: 0.5 }],
  ['an official page is a contact without a telephone', { phones: undefined }, { contact: 1, phone: 0 }],
  ['neither telephone nor page is no contact', { phones: undefined, source: { title: 'x', kind: 'media', date: '2026-11-01' } }, { contact: 0, phone: 0, source: 0.6 }],
  ['an office of the state is not asked for a price', { kind: 'service_center', cost_text: undefined }, { fee: undefined }],
  ['a canteen is', { cost_text: undefined }, { fee: 0 }],
  ['ten characters are half a description', { description: '中午供餐也可以送上门' }, { description: 0.5 }],
  ['six hundred are too many to read', { description: '字'.repeat(600) }, { description: 0.5 }],
])('%s', (_, change, marks) => {
  expect(marksOf({ ...FULL, ...change }, TODAY)).toMatchObject(marks);
});

test.each([
  ['2026-11-21', 1],
  ['2026-06-01', 1],
  ['2025-08-21', 0.5],
  ['2024-11-01', 0],
  ['2019', 0],
  [undefined, 0],
])('a source of %s is worth %s', (date, expected) => {
  const mark = marksOf({ ...FULL, source: { title: 'x', kind: 'official', ...(date === undefined ? {} : { date }) } }, TODAY).recency;
  expect(mark).toBeCloseTo(expected, 2);
});

test('a date without month or day is never taken for newer than it may be', () => {
  expect(ageInMonths('2026', TODAY)).toBe(ageInMonths('2026-01-01', TODAY));
  expect(ageInMonths('2026-05', TODAY)).toBe(ageInMonths('2026-05-01', TODAY));
});

test('what does not apply is left out, not counted as nothing', () => {
  const office = { ...FULL, kind: 'service_center' as const, cost_text: undefined };
  expect(scorePlaces([office], TODAY).total.score).toBe(1);
});

const OPTIONAL = ['subdistrict', 'address', 'position', 'phones', 'schedule', 'hours_text', 'cost_text', 'description'] as const;
const anyPlace = fc.subarray([...OPTIONAL]).map((fields): Place => ({ ...BARE, ...Object.fromEntries(fields.map((field) => [field, FULL[field]])) }));

test('a fact more never lowers a score, and every mark lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(...OPTIONAL), (place, field) => {
      const [before, after] = [place, { ...place, [field]: FULL[field] }].map((each) => scorePlaces([each], TODAY).total.score);
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
      for (const mark of Object.values(marksOf(place, TODAY))) if (mark !== undefined) expect(mark >= 0 && mark <= 1).toBe(true);
    }),
  );
});

test('the page stands alone and shows names as text', () => {
  const name = '<img src=x onerror=alert(1)>&"\'';
  const places = [{ ...FULL, name }, BARE];
  const page = scorePage({ version: 1, created: TODAY, places, totals: [{ kind: 'elder_canteen', total: 1036, as_of: '2020-12', source_title: '规划' }], score: scorePlaces(places, TODAY), falls: [] });
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;');
  const fetching = /<(?:script|link|iframe|object)|<[^>]*\s(?:src|href)=|url\(|@import/i.exec(page.replaceAll('http://www.w3.org/2000/svg', ''))?.[0];
  expect(fetching).toBeUndefined();
  expect(page).toContain('2 / 1036');
  expect(page).toContain("default-src 'none'");
});
