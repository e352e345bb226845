import type { CalendarYear } from './calendar';
import { festivalName, type Festival } from './festivals';

/**
 * One year's arrangement as holiday lists give it: date → name. A name may be the Chinese one alone or one among others
 * separated by commas ("National Day,国庆节,3", as npm `chinese-days` prints it).
 */
export interface HolidayList {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, unknown>>;
  /**
   * Own days of the festivals that follow the moon or the sun, in this year: 春节 lunar 1-1, 清明节 the solar term,
   * 端午节 lunar 5-5, 中秋节 lunar 8-15. Those of 元旦, 劳动节 and 国庆节 are fixed and need not be given.
   */
  readonly own_days: Readonly<Partial<Record<Festival, string>>>;
}

/**
 * The calendar record of a year. Give it only years the State Council has announced: an empty year is refused, because it
 * would call every holiday of it a workday. Dates of other years in the lists are left out.
 */
export function calendarYearFrom(year: number, list: HolidayList): CalendarYear {
  const within = (date: string): boolean => date.startsWith(`${year}-`);
  const names = new Map(Object.entries(list.holidays).filter(([date]) => within(date)).map(([date, name]) => [date, chineseName(name)]));
  if (names.size === 0) throw new RangeError(`Calendar ${year}: the list has no holiday of that year. Leave the year out until its arrangement is announced.`);
  const ownDays: Readonly<Partial<Record<string, string>>> = { ...list.own_days, 元旦: `${year}-01-01`, 劳动节: `${year}-05-01`, 国庆节: `${year}-10-01` };
  for (const name of new Set(names.values())) {
    const own = ownDays[name];
    if (own === undefined || !names.has(own)) {
      throw new RangeError(`Calendar ${year}: ${name} has days off, but its own day ${own ?? '(not given)'} is not among them. Correct own_days.`);
    }
  }
  const ownNames = (date: string): readonly string[] => Object.keys(ownDays).filter((name) => ownDays[name] === date);
  return {
    year,
    holidays: [...names.keys()].sort().flatMap((date) => {
      const own = ownNames(date);
      return own.length > 0
        ? own.map((name) => ({ date, name, own_day: true as const }))
        : [{ date, name: names.get(date) ?? '' }];
    }),
    makeup_workdays: Object.keys(list.workdays).filter(within).sort(),
  };
}

function chineseName(name: string): string {
  return festivalName(name.split(',').find((part) => /[一-鿿]/.test(part)) ?? name);
}
