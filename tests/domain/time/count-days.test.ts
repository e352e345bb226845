import fc from 'fast-check';
import type { CalendarYear } from '@/domain/hours/calendar';
import { addDays, addMonths, addWorkingDays, daysBetween, endOfMonth, orNextWorkingDay, startOfMonth } from '@/domain/time/count-days';
import { YEAR_2026 } from '../hours/calendar-2026';

/** A made-up year of the same kind: the real arrangement of 2027 is not what is tested. */
const YEAR_2027: CalendarYear = {
  year: 2027,
  holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-10-01', '2027-10-04'].map((date) => ({ date, name: '假' })),
  makeup_workdays: ['2026-12-26', '2027-01-30', '2027-10-09'],
};
const BOTH = [YEAR_2026, YEAR_2027];

/** The naive oracle: a table with one line for every day of three years, walked line by line. */
function table(calendar: readonly CalendarYear[]): Map<string, 'work' | 'off' | number> {
  const lines = new Map<string, 'work' | 'off' | number>();
  for (let time = Date.UTC(2025, 0, 1); time < Date.UTC(2029, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    const iso = `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
    const year = date.getUTCFullYear();
    const has = (wanted: number): boolean => calendar.some((each) => each.year === wanted);
    if (calendar.some(({ makeup_workdays: days }) => days.includes(iso))) lines.set(iso, 'work');
    else if (calendar.some(({ holidays }) => holidays.some((holiday) => holiday.date === iso))) lines.set(iso, 'off');
    else if (!has(year)) lines.set(iso, year);
    else if (iso.slice(5) >= '12-25' && !has(year + 1)) lines.set(iso, year + 1);
    else lines.set(iso, [0, 6].includes(date.getUTCDay()) ? 'off' : 'work');
  }
  return lines;
}

function oracle(calendar: readonly CalendarYear[], date: string, n: number): unknown {
  const lines = [...table(calendar)];
  const at = lines.findIndex(([iso]) => iso === date);
  const way = n < 0 ? lines.slice(0, at).reverse() : lines.slice(at + 1);
  let left = Math.abs(n);
  if (left === 0) return { date };
  for (const [iso, kind] of way) {
    if (typeof kind === 'number') return { missingYear: kind };
    if (kind === 'work') left -= 1;
    if (left === 0) return { date: iso };
  }
  throw new Error('the oracle ended');
}

const someDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-10', days));
const calendars = fc.constantFrom([YEAR_2026], [YEAR_2027], BOTH, []);

test('working days are those of a walk from day to day, across the end of the year, and stop where a calendar is missing', () => {
  fc.assert(
    fc.property(calendars, someDay, fc.integer({ min: -60, max: 60 }), (calendar, date, n) => {
      expect(addWorkingDays(calendar, date, n)).toEqual(oracle(calendar, date, n));
    }),
    { numRuns: 300, examples: [[[YEAR_2026], '2026-12-22', 3], [[YEAR_2026], '2026-12-22', 2], [BOTH, '2026-12-24', 2], [BOTH, '2026-09-18', 1]] },
  );
});

test.each([
  ['the make-up Sunday before the autumn holidays counts', '2026-09-18', 1, { date: '2026-09-20' }],
  ['the week of the National Day does not', '2026-09-30', 1, { date: '2026-10-08' }],
  ['the make-up Saturday after it does', '2026-10-09', 1, { date: '2026-10-10' }],
  ['the last week of a year waits for the next year\'s arrangement', '2026-12-24', 1, { missingYear: 2027 }],
  ['a year nobody announced says so', '2028-03-01', 5, { missingYear: 2028 }],
])('%s', (_what, date, n, expected) => expect(addWorkingDays([YEAR_2026], date, n)).toEqual(expected));

test('a last day off moves to the next working day, and a working day stays', () => {
  expect(orNextWorkingDay(BOTH, '2026-10-01')).toEqual({ date: '2026-10-08' });
  expect(orNextWorkingDay(BOTH, '2026-10-10')).toEqual({ date: '2026-10-10' });
  expect(orNextWorkingDay(BOTH, '2027-01-01')).toEqual({ date: '2027-01-04' });
  expect(orNextWorkingDay([YEAR_2026], '2027-01-01')).toEqual({ missingYear: 2027 });
  fc.assert(
    fc.property(someDay, (date) => {
      const moved = orNextWorkingDay(BOTH, date);
      if ('date' in moved) {
        expect(moved.date >= date).toBe(true);
        expect(table(BOTH).get(moved.date)).toBe('work');
      }
    }),
    { numRuns: 60 },
  );
});

test('months end on the same day, or on the last one there is', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  fc.assert(
    fc.property(someDay, fc.integer({ min: -40, max: 40 }), (date, n) => {
      const result = addMonths(date, n);
      const monthsOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
      expect(monthsOf(result) - monthsOf(date)).toBe(n);
      // A walk to the day of the same number, or to the month's end before it.
      expect(result.slice(8) === date.slice(8) || (result === endOfMonth(result) && result.slice(8) < date.slice(8))).toBe(true);
    }),
  );
});

test('months begin and end, and days are counted', () => {
  expect([startOfMonth('2028-02-17'), endOfMonth('2028-02-17')]).toEqual(['2028-02-01', '2028-02-29']);
  expect(endOfMonth('2026-12-31')).toBe('2026-12-31');
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
});
