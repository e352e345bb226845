import { getDayDetail, getLunarDate } from 'chinese-days';
import * as v from 'valibot';
import { CalendarYearSchema, dayTypeOf } from '../../../src/domain/hours/calendar';
import { calendarYearFrom } from '../../../src/domain/hours/calendar-year';
import { dayOfDate } from '../../../src/domain/hours/local-time';
import { CALENDAR, YEAR_2026 } from './calendar-2026';

const typeOf = (date: string): unknown => dayTypeOf(CALENDAR, dayOfDate(date));

describe('the type of a day', () => {
  test.each([
    ['2026-11-20', { type: 'workday' }],
    ['2026-11-21', { type: 'weekend' }],
    ['2026-10-10', { type: 'makeup_workday' }],
    ['2026-10-01', { type: 'public_holiday', name: '国庆节', own_day_of: ['国庆节'] }],
    ['2026-10-04', { type: 'public_holiday', name: '国庆节', own_day_of: [] }],
    ['2027-03-15', { type: 'unknown', weekend: false, year: 2027 }],
    ['2025-08-02', { type: 'unknown', weekend: true, year: 2025 }],
    ['2026-12-24', { type: 'workday' }],
    ['2026-12-26', { type: 'unknown', weekend: true, year: 2027 }],
  ])('of %s', (date, expected) => expect(typeOf(date)).toEqual(expected));
});

/** Every day of a year as the library sees it: an independent list of what the conversion must give. */
function days(year: number): string[] {
  return Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)).filter((date) => date.startsWith(`${year}-`));
}

function listOf(year: number): { holidays: Record<string, string>; workdays: Record<string, string>; lunar: (month: number, day: number) => string } {
  const named = days(year).map((date) => getDayDetail(date)).filter(({ name }) => name.includes(','));
  const pick = (work: boolean): Record<string, string> => Object.fromEntries(named.filter((day) => day.work === work).map(({ date, name }) => [date, name]));
  const lunar = (month: number, day: number): string => {
    const found = days(year).find((date) => { const it = getLunarDate(date); return it.lunarMon === month && it.lunarDay === day && !it.isLeap; });
    return found ?? '';
  };
  return { holidays: pick(false), workdays: pick(true), lunar };
}

function converted(year: number, qingming: string): ReturnType<typeof calendarYearFrom> {
  const { holidays, workdays, lunar } = listOf(year);
  return calendarYearFrom(year, { holidays, workdays, own_days: { 春节: lunar(1, 1), 清明节: qingming, 端午节: lunar(5, 5), 中秋节: lunar(8, 15) } });
}

describe('the record of a year', () => {
  it('is the arrangement of 2026', () => expect(converted(2026, '2026-04-05')).toEqual(YEAR_2026));

  it('is valid, and marks two festivals on one day', () => {
    const year = converted(2020, '2020-04-04');
    expect(v.is(CalendarYearSchema, year)).toBe(true);
    expect(dayTypeOf([year], dayOfDate('2020-10-01'))).toMatchObject({ type: 'public_holiday', own_day_of: expect.arrayContaining(['国庆节', '中秋节']) as unknown });
  });

  it('keeps a festival inside another one under its own name', () => {
    expect(dayTypeOf([converted(2025, '2025-04-04')], dayOfDate('2025-10-06'))).toEqual({ type: 'public_holiday', name: '中秋节', own_day_of: ['中秋节'] });
  });

  it('refuses a year that is not announced, and an own day that is no day off', () => {
    expect(() => calendarYearFrom(2027, { holidays: {}, workdays: {}, own_days: {} })).toThrow(/2027.*until its arrangement is announced/);
    expect(() => calendarYearFrom(2026, { holidays: { '2026-09-25': '中秋' }, workdays: {}, own_days: { 中秋节: '2026-09-24' } })).toThrow(/中秋节.*2026-09-24/);
    expect(() => calendarYearFrom(2026, { holidays: { '2026-09-25': '中秋' }, workdays: {}, own_days: {} })).toThrow(/not given/);
  });
});
