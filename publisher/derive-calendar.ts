import { getDayDetail, getLunarFestivals, getSolarTermDate } from 'chinese-days';
import { calendarYearFrom } from '../src/domain/hours/calendar-year';
import type { RecordOf } from '../src/domain/release/contents';

const FIRST_YEAR = 2024;
const DAY = 86_400_000;
/** Every arrangement of the State Council names these; a year that lacks one is not arranged yet. */
const IN_EVERY_YEAR = ['春节', '国庆节'];
const LUNAR_FESTIVALS = ['春节', '端午节', '中秋节'] as const;

/**
 * The years whose holiday arrangement chinese-days truly knows, up to `lastYear`.
 * The library answers for any date: 2027-01-01 is to it an ordinary Friday, because a year whose arrangement has
 * not been announced has no holidays in its table. So a year counts as known only if Spring Festival and National
 * Day are found in it, and the list ends at the first year in which they are not.
 */
export function calendarYears(lastYear: number): RecordOf<'calendar'>[] {
  const years: RecordOf<'calendar'>[] = [];
  for (let year = FIRST_YEAR; year <= lastYear; year += 1) {
    const arranged = arrangementOf(year);
    const names = new Set(Object.values(arranged.holidays));
    if (!IN_EVERY_YEAR.every((name) => names.has(name))) break;
    years.push(calendarYearFrom(year, { ...arranged, own_days: ownDays(year) }));
  }
  return years;
}

function arrangementOf(year: number): { readonly holidays: Record<string, string>; readonly workdays: Record<string, string> } {
  const holidays: Record<string, string> = {};
  const workdays: Record<string, string> = {};
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
    const date = new Date(time).toISOString().slice(0, 10);
    const { work, name } = getDayDetail(date);
    // Days of an arrangement are named "English,中文,days"; all others by their English weekday.
    const festival = name.split(',')[1];
    if (festival !== undefined) (work ? workdays : holidays)[date] = festival;
  }
  return { holidays, workdays };
}

/** The days of the festivals that follow the moon or the sun. */
function ownDays(year: number): Partial<Record<(typeof LUNAR_FESTIVALS)[number] | '清明节', string>> {
  const days: Partial<Record<(typeof LUNAR_FESTIVALS)[number] | '清明节', string>> = { 清明节: getSolarTermDate(year, 4, 'pure_brightness') };
  for (const { date, name } of getLunarFestivals(`${year}-01-01`, `${year}-12-31`)) {
    for (const festival of LUNAR_FESTIVALS) if (name.includes(festival)) days[festival] = date;
  }
  return days;
}
