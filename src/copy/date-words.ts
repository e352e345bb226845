import { dayOfDate } from '@/domain/hours/local-time';
import { words as en } from './en/date-words';
import { live } from './live';

const words = live(
  {
    today: '就是今天',
    tomorrow: '就是明天',
    ahead: (days: number) => `还有 ${days} 天`,
    past: (days: number) => `已过 ${days} 天`,
  },
  en,
);

/** 今天, 明天, 还有 11 天, 已过 3 天. */
export function daysAhead(date: string, today: string): string {
  const days = dayOfDate(date) - dayOfDate(today);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  return days > 0 ? words.ahead(days) : words.past(-days);
}
