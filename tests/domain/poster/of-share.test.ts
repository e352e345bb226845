import { layoutShare, posterOf, type PosterWorld } from '@/domain/poster';
import { hoursText } from '@/domain/poster/place-entry';
import type { Place } from '@/domain/place/place';
import type { Share } from '@/domain/share-link/share';
import { measure, runsOf } from './support';

const place: Place = {
  id: 'ec-001', kind: 'elder_canteen', name: '车陂饭堂', district: '440106', subdistrict: '440106003', address: '陂东路6号', phones: [{ number: '020-87564410' }],
  schedule: {
    weekly: [{ byday: ['MO', 'TU', 'WE', 'TH', 'FR'], slots: [{ opens_at: '11:00', closes_at: '13:00', kind: 'lunch' }] }], complete: false, public_holiday: 'unknown', makeup_workday: 'unknown',
    exceptions: [{ from: '2026-12-01', to: '2026-12-05', slots: [], reason: '装修' }],
  },
  source: { title: '《助餐点一览》', kind: 'official', date: '2023-07-27' }, freshness: 'current',
};
const bare: Place = { id: 'ec-002', kind: 'elder_canteen', name: '某饭堂', district: '440106', source: { title: '转载', kind: 'mirror' }, freshness: 'undated' };
const world: PosterWorld = {
  placeOf: (id) => [place, bare].find((each) => each.id === id),
  guideOf: () => undefined,
  communityOf: (code) => (code === '440106003001' ? { code, name: '石牌社区', kind: 'community' } : undefined),
  tombstoneOf: (id) => (id === 'ec-003' ? { name: '关了的饭堂' } : undefined),
  placesOf: () => Array.from({ length: 30 }, (_, index) => ({ ...place, name: `饭堂${index}` })),
  subdistricts: new Map([['440106003', { code: '440106003', name: '车陂街道' }]]),
  dataDate: '2026-11-21',
};
const textOf = (share: Share): string => {
  const poster = posterOf(share, world);
  if (!poster) throw new Error('no poster');
  return layoutShare(share, poster, measure).flatMap(runsOf).map(({ text }) => text).join('|');
};

test('a place: name, address with its district, telephone, hours, source, day of the data', () => {
  const text = textOf({ type: 'place', id: 'ec-001' });
  for (const words of ['车陂饭堂', '天河区 陂东路6号', '020-87564410', '周一至周五 午餐 11:00–13:00', '《助餐点一览》，2023-07-27', '资料截至 2026-11-21']) expect(text).toContain(words);
});

test('nothing that is true for a time only: no status, no exception', () => {
  const text = textOf({ type: 'place', id: 'ec-001' });
  expect(text).not.toMatch(/开饭中|休息中|快收了|装修/);
  expect(hoursText(place)).toContain('法定节假日、调休上班日：未公布');
});

test('missing facts say so', () => {
  const text = textOf({ type: 'place', id: 'ec-002' });
  for (const words of ['天河区（门牌未公布）', '未公布，可拨 12345 问', '未公布，去前先问', '来源没有写日期']) expect(text).toContain(words);
});

test('a list keeps its order, the notes are marked as the sender\'s, what is gone keeps its place', () => {
  const text = textOf({ type: 'list', title: '近的', note: '都去过', items: [{ ref: { type: 'place', id: 'ec-003' } }, { ref: { type: 'place', id: 'ec-001' }, note: '好吃' }, { ref: { type: 'place', id: 'ec-777' } }, { ref: { type: 'community', id: '440106003001' } }] });
  const order = ['近的', '转发人的话', '都去过', '关了的饭堂', '已不再收录', '车陂饭堂', '留言', '好吃', 'ec-777', '资料里没有', '石牌社区的居民议事厅'].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
});

test('a filter shows eight and counts the rest', () => {
  const text = textOf({ type: 'filter', kind: 'elder_canteen', area: '440106003', openNow: true });
  expect(text).toContain('天河区车陂街道的长者饭堂');
  expect(text).toContain('另有 22 处');
});

test('a plan: for whom, when, where, what to bring', () => {
  const text = textOf({ type: 'plan', label: '妈妈', purpose: '老人卡', date: '2026-11-24', time: '09:30', place: 'ec-001', papers: ['户口簿'] });
  for (const words of ['帮妈妈办“老人卡”', '11月24日 周二 9:30', '车陂饭堂', '户口簿']) expect(text).toContain(words);
});

test('what the data does not know has no poster', () => expect(posterOf({ type: 'place', id: 'ec-777' }, world)).toBeUndefined());
