import type { Schedule } from '@/domain/hours/schedule';
import { changePlan, closePlan, endOf, inOrder, newPlan, type Plan, type PlanWish } from '@/domain/plan/plan';
import { troubledPlans, troublesOf, type PlanWorld } from '@/domain/plan/troubles';
import { at, CALENDAR } from '../hours/calendar-2026';

const NOW = at('2026-11-22 10:00');
const wish = (change: Partial<PlanWish> = {}): PlanWish => ({ id: 'p1', label: '妈妈', purpose: '低保', place: { id: 'sc-001', name: '便民中心' }, date: '2026-11-24', time: '09:30', papers: [], ...change });
const plan = (change: Partial<PlanWish> = {}): Plan => newPlan(wish(change), NOW);

const hours = (opens_at: string, closes_at: string): Schedule => ({
  weekly: [{ byday: ['MO', 'TU', 'WE', 'TH', 'FR'], slots: [{ opens_at, closes_at }] }],
  public_holiday: 'closed',
  makeup_workday: 'as_weekday',
  complete: true,
});
const world = (change: Partial<PlanWorld> = {}): PlanWorld => ({ plans: [], placeOf: () => ({ schedule: hours('09:00', '17:00') }), tombstoneOf: () => undefined, calendar: CALENDAR, ...change });
const types = (one: Plan, all: PlanWorld, now = NOW): string[] => troublesOf(one, all, now).map(({ type }) => type);

test('a good plan has no trouble', () => expect(types(plan(), world({ plans: [plan()] }))).toEqual([]));

test('two plans less than an hour apart overlap, and each names the other', () => {
  const other = plan({ id: 'p2', label: '爸爸', time: '10:29' });
  const plans = [plan(), other];
  expect(troublesOf(plan(), world({ plans }), NOW)).toEqual([{ type: 'overlap', plans: [other] }]);
  expect(troubledPlans(world({ plans }), NOW)).toHaveLength(2);
  expect(types(plan(), world({ plans: [plan({ id: 'p2', time: '10:30' })] }))).toEqual([]);
  expect(types(plan(), world({ plans: [closePlan(other, 'missed', NOW)] }))).toEqual([]);
  expect(types(plan(), world({ plans: [plan({ id: 'p2', time: undefined })] }))).toEqual([]);
});

test('a place that is gone since is told with its reason', () => {
  const tombstone = { id: 'sc-001', name: '便民中心', kind: 'service_center', removed_on: '2026-11-20', reason: '已搬走' };
  expect(troublesOf(plan(), world({ tombstoneOf: () => tombstone }), NOW)).toEqual([{ type: 'place_gone', tombstone }]);
  expect(troublesOf(plan(), world({ placeOf: () => undefined }), NOW)).toEqual([{ type: 'place_gone' }]);
  expect(types(plan({ place: { id: 'sc-001' } }), world({ placeOf: () => undefined }))).toEqual(['place_unknown']);
  expect(types(plan({ place: { id: 'sc-001' } }), world({ tombstoneOf: () => tombstone }))).toEqual(['place_gone']);
});

test('hours that changed so that the time is outside, or a closure announced since', () => {
  expect(types(plan(), world({ placeOf: () => ({ schedule: hours('13:00', '17:00') }) }))).toEqual(['closed_then']);
  const shut = { ...hours('09:00', '17:00'), exceptions: [{ from: '2026-11-23', to: '2026-11-25', slots: [], reason: '装修' }] };
  expect(troublesOf(plan(), world({ placeOf: () => ({ schedule: shut }) }), NOW)).toEqual([{ type: 'closed_then', reason: { rule: 'exception', detail: '装修' } }]);
});

test('unknown hours are a trouble until they are agreed on the telephone', () => {
  expect(types(plan(), world({ placeOf: () => ({}) }))).toEqual(['hours_unknown']);
  expect(types(plan({ agreed: true }), world({ placeOf: () => ({}) }))).toEqual([]);
  expect(types(plan({ time: undefined }), world({ placeOf: () => ({}) }))).toEqual([]);
});

test('when its time is over the plan asks how it went, and nothing else', () => {
  const late = at('2026-11-24 10:30');
  expect(types(plan(), world({ placeOf: () => undefined }), late)).toEqual(['past']);
  expect(types(plan(), world(), late - 1)).toEqual([]);
  expect(types(closePlan(plan(), 'done', late), world(), late)).toEqual([]);
  expect(endOf(plan({ time: undefined }))).toBe(at('2026-11-25 00:00'));
});

test('a missed plan put on another day is planned again', () => {
  const missed = closePlan(plan(), 'missed', NOW);
  expect(changePlan(missed, { date: '2026-11-30' }, NOW + 1)).toMatchObject({ state: 'planned', date: '2026-11-30', touched: NOW + 1, created: NOW });
});

test('the soonest comes first, what lies behind comes last, latest first', () => {
  const plans = [plan({ id: 'far', date: '2026-12-01' }), plan({ id: 'older', date: '2026-11-01' }), closePlan(plan({ id: 'done', date: '2026-11-20' }), 'done', NOW), plan({ id: 'near' })];
  expect(inOrder(plans, NOW).map(({ id }) => id)).toEqual(['near', 'far', 'done', 'older']);
});
