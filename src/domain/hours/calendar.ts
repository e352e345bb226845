import * as v from 'valibot';
import { dayOfDate, weekdayOfDay } from './local-time';

const date = v.pipe(v.string(), v.isoDate());

/**
 * The State Council's holiday arrangement of one year. A year that is not in the release is not known:
 * no day of it may be called an ordinary workday or holiday for certain.
 */
export const CalendarYearSchema = v.object({
  year: v.pipe(v.number(), v.integer()),
  /**
   * Every day off, weekend days among them, by a name of festivals.ts. `own_day` marks the festival's own day (1 October,
   * the 15th of the eighth lunar month), which "国庆当天照常" speaks of. Where two festivals meet, a date stands twice.
   */
  holidays: v.array(v.object({ date, name: v.string(), own_day: v.optional(v.literal(true)) })),
  /** Weekend days on which people work (调休). */
  makeup_workdays: v.array(date),
});
export type CalendarYear = Readonly<v.InferOutput<typeof CalendarYearSchema>>;

export type DayType =
  | { readonly type: 'workday' | 'weekend' | 'makeup_workday' }
  /** `own_day_of` is missing where the release does not say which day of the festival is its own. */
  | { readonly type: 'public_holiday'; readonly name: string; readonly own_day_of?: readonly string[] }
  /** The arrangement that decides about the day is not in the release; `year` is the missing one. */
  | { readonly type: 'unknown'; readonly weekend: boolean; readonly year: number };

/**
 * New Year's Day is arranged with the year it begins: since 2006 its days off and make-up workdays reached back as far as
 * 29 December. So the last week of a year is certain only when the next year is known as well.
 */
const NEXT_YEARS_FROM = '12-25';

interface CalendarIndex {
  readonly years: ReadonlySet<number>;
  readonly days: ReadonlyMap<number, DayType>;
}

const FIXED: Readonly<Record<string, string>> = { 元旦: '01-01', 劳动节: '05-01', 国庆节: '10-01' };

const isOwnDay = (holiday: CalendarYear['holidays'][number]): boolean => holiday.own_day === true || FIXED[holiday.name] === holiday.date.slice(5);

const indexes = new WeakMap<readonly CalendarYear[], CalendarIndex>();

function indexOf(calendar: readonly CalendarYear[]): CalendarIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const days = new Map<number, DayType>();
  for (const year of calendar) {
    for (const makeup of year.makeup_workdays) days.set(dayOfDate(makeup), { type: 'makeup_workday' });
    const marked = new Set(year.holidays.filter(isOwnDay).map((holiday) => holiday.name));
    for (const holiday of year.holidays) {
      const day = dayOfDate(holiday.date);
      const before = days.get(day);
      const name = before?.type === 'public_holiday' ? before.name : holiday.name;
      const own = [...((before?.type === 'public_holiday' && before.own_day_of) || []), ...(isOwnDay(holiday) ? [holiday.name] : [])];
      days.set(day, { type: 'public_holiday', name, ...(marked.has(holiday.name) && { own_day_of: own }) });
    }
  }
  const index = { years: new Set(calendar.map((year) => year.year)), days };
  indexes.set(calendar, index);
  return index;
}

/** What a date is. A date in a year without arrangement is unknown even in months that never had a holiday: the schedule decides whether that matters. */
export function dayTypeOf(calendar: readonly CalendarYear[], day: number): DayType {
  const index = indexOf(calendar);
  const named = index.days.get(day);
  if (named !== undefined) return named;
  const iso = new Date(day * 86_400_000).toISOString();
  const weekend = weekdayOfDay(day) >= 5;
  const year = Number(iso.slice(0, 4));
  if (!index.years.has(year)) return { type: 'unknown', weekend, year };
  if (iso.slice(5, 10) >= NEXT_YEARS_FROM && !index.years.has(year + 1)) return { type: 'unknown', weekend, year: year + 1 };
  return { type: weekend ? 'weekend' : 'workday' };
}
