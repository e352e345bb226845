import type { CalendarYear } from '../../../src/domain/hours/calendar';

const span = (name: string, month: number, first: number, last: number, own: number): CalendarYear['holidays'] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    date: `2026-${String(month).padStart(2, '0')}-${String(first + index).padStart(2, '0')}`,
    name,
    ...(first + index === own && { own_day: true as const }),
  }));

/** The State Council's arrangement of 2026, as announced. */
export const YEAR_2026: CalendarYear = {
  year: 2026,
  holidays: [
    ...span('元旦', 1, 1, 3, 1),
    ...span('春节', 2, 15, 23, 17),
    ...span('清明节', 4, 4, 6, 5),
    ...span('劳动节', 5, 1, 5, 1),
    ...span('端午节', 6, 19, 21, 19),
    ...span('中秋节', 9, 25, 27, 25),
    ...span('国庆节', 10, 1, 7, 1),
  ],
  makeup_workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

export const CALENDAR: readonly CalendarYear[] = [YEAR_2026];

/** An instant from Guangzhou local time, "2026-10-01 10:00". */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
