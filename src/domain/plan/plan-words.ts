import { dayOfDate, dayOfMinute, minuteOfInstant, weekdayOfDay, type Instant } from '../hours/local-time';
import { dayName } from '../hours/schedule-lines';
import { clockText } from '../hours/slot-text';
import { endOf, startOf, type Plan } from './plan';

/** 11月27日 周五. */
export function dateWords(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日 ${dayName(weekdayOfDay(dayOfDate(date)))}`;
}

/** 11月27日 周五; of another year than today's (YYYY-MM-DD), or where no day is given, 2027年1月4日 周一: what is sent is read in later years too. */
export const longDate = (date: string, today?: string): string => `${date.slice(0, 4) === today?.slice(0, 4) ? '' : `${Number(date.slice(0, 4))}年`}${dateWords(date)}`;

/** 11月27日 周五 9:30; without a time: 时间待定. The year as longDate. */
export const whenWords = ({ date, time }: Pick<Plan, 'date' | 'time'>, today?: string): string => `${longDate(date, today)} ${time === undefined ? '时间待定' : clockText(time)}`;

/** 还有 2 小时, 明天, 还有 5 天, 时间已过: how far ahead it is. */
export function countdownWords(plan: Pick<Plan, 'date' | 'time'>, now: Instant): string {
  if (endOf(plan) <= now) return '时间已过';
  const start = startOf(plan);
  const days = dayOfDate(plan.date) - dayOfMinute(minuteOfInstant(now));
  if (days > 1) return days === 2 ? '后天' : `还有 ${days} 天`;
  if (days === 1) return '明天';
  if (start === undefined) return '今天';
  const minutes = Math.ceil((start - now) / 60_000);
  if (minutes <= 0) return '就是现在';
  return minutes < 60 ? `还有 ${minutes} 分钟` : `还有 ${Math.floor(minutes / 60)} 小时${minutes % 60 === 0 ? '' : ` ${minutes % 60} 分钟`}`;
}

/** Labels that mean the person who holds the phone. */
export const SELF = /^(自己|我|本人)$/;

/** "帮妈妈办低保"; for oneself "办低保". */
export const aimWords = ({ label, purpose }: Pick<Plan, 'label' | 'purpose'>): string => `${SELF.test(label) ? '' : `帮${label}`}办“${purpose}”`;
