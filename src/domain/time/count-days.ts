import { dayTypeOf, type CalendarYear } from '../hours/calendar';
import { dateOfDay, dayOfDate } from '../hours/local-time';

/** A day, or the year whose holiday arrangement is not in the release and would decide it. Dates are YYYY-MM-DD. */
export type CountedDay = { readonly date: string } | { readonly missingYear: number };

export function addDays(date: string, days: number): string {
  return dateOfDay(dayOfDate(date) + days);
}

/** The same day of the month `months` later (or earlier, if negative); where that month is shorter, its last day (Civil Code, article 202). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, length)).padStart(2, '0')}`;
}

export const startOfMonth = (date: string): string => `${date.slice(0, 8)}01`;

export const endOfMonth = (date: string): string => addDays(addMonths(startOfMonth(date), 1), -1);

/** Whether people work on a date; undefined with the missing year's number where its arrangement is not known. */
function works(calendar: readonly CalendarYear[], day: number): boolean | { readonly missingYear: number } {
  const type = dayTypeOf(calendar, day);
  if (type.type === 'unknown') return { missingYear: type.year };
  return type.type === 'workday' || type.type === 'makeup_workday';
}

/**
 * The n-th working day after a date by the State Council's arrangement, the date itself not counted (Civil Code, article 201).
 * Negative: before it. 0: the date itself. A year without arrangement is never guessed.
 */
export function addWorkingDays(calendar: readonly CalendarYear[], date: string, n: number): CountedDay {
  const step = n < 0 ? -1 : 1;
  let day = dayOfDate(date);
  for (let left = Math.abs(n); left > 0; ) {
    day += step;
    const working = works(calendar, day);
    if (typeof working === 'object') return working;
    if (working) left -= 1;
  }
  return { date: dateOfDay(day) };
}

/** The date itself if people work on it, else the next day on which they do (Civil Code, article 203). */
export function orNextWorkingDay(calendar: readonly CalendarYear[], date: string): CountedDay {
  return addWorkingDays(calendar, addDays(date, -1), 1);
}

/** Whole days from one date to another; negative if `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayOfDate(to) - dayOfDate(from);
