import { performance } from 'node:perf_hooks';
import { parseHours } from '../../src/domain/hours/parse-hours';
import type { Schedule } from '../../src/domain/hours/schedule';
import { nextBoundary, status, type Status } from '../../src/domain/hours/status';
import { CALENDAR } from '../domain/hours/calendar-2026';

/** The hours of the first release, in about their real proportion: 44 of 185 places have any. */
const TEXTS = [
  '工作日 9:00-12:00、13:00-17:00;周六上午;元旦、五一、中秋、国庆当天照常',
  '周一至周五 9:00-12:00、13:00-17:00;周六 9:00-12:00',
  '每日 10:30-13:00、17:00-18:30',
  '午餐、晚餐,周末正常供餐',
  '每月第二个周六 9:00-11:00',
  '周一至周五',
  '24小时',
  '',
];
const START = Date.parse('2026-09-28T08:00:00+08:00');
const ROUNDS = 60;

/** Every place has a schedule object of its own, as after JSON.parse. `distinct`: and hours no other place has. */
function places(count: number, distinct: boolean): { readonly schedule?: Schedule }[] {
  return Array.from({ length: count }, (_, index) => {
    const schedule = parseHours(TEXTS[index % TEXTS.length] ?? '');
    if (schedule === undefined) return {};
    const own: Schedule = distinct ? { ...schedule, exceptions: [{ from: '2020-01-01', to: '2020-01-02', slots: [], reason: String(index) }] } : schedule;
    return { schedule: JSON.parse(JSON.stringify(own)) as Schedule };
  });
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

places(2000, true).forEach((place) => status(place, CALENDAR, START));
for (const distinct of [false, true]) {
  for (const count of [185, 3_400, 34_000]) {
    const list = places(count, distinct);
    let statuses: readonly Status[] = [];
    const at = (now: number): number => milliseconds(() => { statuses = list.map((place) => status(place, CALENDAR, now)); });
    const first = at(START);
    const minutes = median(Array.from({ length: ROUNDS }, (_, index) => at(START + (index + 1) * 60_000)));
    const days = median(Array.from({ length: 10 }, (_, index) => at(START + (index + 1) * 86_400_000)));
    const boundary = milliseconds(() => nextBoundary(statuses, START));
    console.log(`${String(count).padStart(6)} places, ${distinct ? 'all hours different' : 'real hours'}: first ${first.toFixed(2)} ms, next minute ${minutes.toFixed(2)} ms, next day ${days.toFixed(2)} ms, nextBoundary ${boundary.toFixed(2)} ms`);
  }
}
