import { getDayDetail } from 'chinese-days';
import { festivalName } from '../src/domain/hours/festivals';
import type { RecordOf } from '../src/domain/release/contents';

const FIRST_YEAR = 2024;
const DAY = 86_400_000;
/** Every arrangement of the State Council names these; a year that lacks one is not arranged yet. */
const IN_EVERY_YEAR = ['春节', '国庆节'];

/**
 * The years whose holiday arrangement chinese-days truly knows, up to `lastYear`.
 * The library answers for any date: 2027-01-01 is to it an ordinary Friday, because a year whose arrangement has
 * not been announced has no holidays in its table. So a year counts as known only if Spring Festival and National
 * Day are found in it, and the list ends at the first year in which they are not.
 */
export function calendarYears(lastYear: number): RecordOf<'calendar'>[] {
  const years: RecordOf<'calendar'>[] = [];
  for (let year = FIRST_YEAR; year <= lastYear; year += 1) {
    const calendar = calendarYear(year);
    const names = new Set(calendar.holidays.map(({ name }) => name));
    if (!IN_EVERY_YEAR.every((name) => names.has(name))) break;
    years.push(calendar);
  }
  return years;
}

function calendarYear(year: number): RecordOf<'calendar'> {
  const holidays: { date: string; name: string }[] = [];
  const makeupWorkdays: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
    const date = new Date(time).toISOString().slice(0, 10);
    const { work, name } = getDayDetail(date);
    // Days of an arrangement are named "English,中文,days"; all others by their English weekday.
    const holiday = name.split(',')[1];
    if (holiday === undefined) continue;
    if (work) makeupWorkdays.push(date);
    else holidays.push({ date, name: festivalName(holiday) });
  }
  return { year, holidays, makeup_workdays: makeupWorkdays };
}
