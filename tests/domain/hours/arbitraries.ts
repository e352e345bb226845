import fc from 'fast-check';
import type { CalendarYear } from '../../../src/domain/hours/calendar';
import { SLOT_KINDS, WEEKDAYS, type Schedule, type Slot } from '../../../src/domain/hours/schedule';
import { YEAR_2026 } from './calendar-2026';

const clock = fc.integer({ min: 0, max: 47 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const kind = fc.constantFrom(...SLOT_KINDS);

export const slot: fc.Arbitrary<Slot> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ opens_at: clock, closes_at: fc.oneof(clock, fc.constant('24:00')) }).filter((times) => times.opens_at !== times.closes_at) },
  { weight: 1, arbitrary: fc.record({ kind }) },
  { weight: 1, arbitrary: fc.record({ opens_at: clock, kind }) },
  { weight: 1, arbitrary: fc.record({ closes_at: clock, kind }) },
  { weight: 1, arbitrary: fc.constant({}) },
);
const slots = fc.array(slot, { maxLength: 3 });

/** A day around the turn of the year, a weekend with make-up work, the autumn holidays, or the end of a leap February. */
const START_DATES = ['2025-12-20', '2026-02-10', '2026-04-01', '2026-04-28', '2026-09-17', '2026-09-29', '2026-12-20', '2028-02-25'];
const nearDate = fc.tuple(fc.constantFrom(...START_DATES), fc.integer({ min: 0, max: 14 })).map(([date, days]) => plusDays(date, days));

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const exception = fc.record({ from: nearDate, length: fc.integer({ min: 0, max: 20 }), slots }).map(({ from, length, slots: some }) => ({
  from,
  to: plusDays(from, length),
  slots: some,
  reason: '另有安排',
}));

export const schedule: fc.Arbitrary<Schedule> = fc.record(
  {
    weekly: fc.array(fc.record({ byday: fc.subarray([...WEEKDAYS], { minLength: 1 }), slots }), { minLength: 1, maxLength: 3 }),
    monthly: fc.array(fc.record({ byday: fc.tuple(fc.constantFrom('-1', '1', '2', '5'), fc.constantFrom(...WEEKDAYS)).map((parts) => parts.join('')), slots }), { maxLength: 2 }),
    days_unknown: fc.array(slot, { minLength: 1, maxLength: 2 }),
    exceptions: fc.array(exception, { maxLength: 2 }),
    public_holiday: fc.oneof(
      fc.constantFrom('as_usual' as const, 'closed' as const, 'unknown' as const),
      fc.record({ open_on: fc.subarray(['元旦', '春节', '清明节', '中秋节', '国庆节']), slots, otherwise: fc.constantFrom('closed' as const, 'unknown' as const) }, { requiredKeys: ['open_on'] }),
    ),
    makeup_workday: fc.constantFrom('as_weekday' as const, 'as_usual' as const, 'closed' as const, 'unknown' as const),
    complete: fc.boolean(),
  },
  { requiredKeys: ['public_holiday', 'makeup_workday', 'complete'] },
);

const YEAR_2027: CalendarYear = { year: 2027, holidays: [{ date: '2027-01-01', name: '元旦', own_day: true }], makeup_workdays: ['2027-01-09'] };
export const calendar: fc.Arbitrary<readonly CalendarYear[]> = fc.constantFrom([YEAR_2026], [YEAR_2026, YEAR_2027], []);

/** Any second of those days, often the very moment at which slots begin and end. */
export const now: fc.Arbitrary<number> = fc
  .tuple(nearDate, fc.oneof(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 47 }).map((half) => half * 1800)))
  .map(([date, second]) => Date.parse(`${date}T00:00:00+08:00`) + second * 1000);
