import { dayOfDate } from '@/domain/hours/local-time';
import { dateWords } from '@/domain/plan/plan-words';

/** 12月3日 周四; of another year than today's, 2027年1月4日 周一. */
export const longDate = (date: string, today: string): string => (date.slice(0, 4) === today.slice(0, 4) ? dateWords(date) : `${Number(date.slice(0, 4))}年${dateWords(date)}`);

/** 今天, 明天, 还有 11 天, 已过 3 天. */
export function daysAhead(date: string, today: string): string {
  const days = dayOfDate(date) - dayOfDate(today);
  if (days === 0) return '就是今天';
  if (days === 1) return '就是明天';
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}
