import { dayOfDate, weekdayOfDay } from '@/domain/hours/local-time';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The festivals of domain/hours/festivals.ts; another name stays as it is. */
const FESTIVALS: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

export const dayName = (weekday: number): string => DAYS[weekday] ?? '';

export const festivalWords = (name: string): string => FESTIVALS[name] ?? name;

/** "27 Nov" of YYYY-MM-DD. */
export function monthDay(date: string): string {
  const [, month = 1, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]}`;
}

/** "Fri 27 Nov"; of another year than today's (YYYY-MM-DD), or where no day is given, "Mon 4 Jan 2027". */
export const longDate = (date: string, today?: string): string => `${dateWords(date)}${date.slice(0, 4) === today?.slice(0, 4) ? '' : ` ${Number(date.slice(0, 4))}`}`;

/** "Fri 27 Nov". */
export const dateWords = (date: string): string => `${dayName(weekdayOfDay(dayOfDate(date)))} ${monthDay(date)}`;
