import { dayOfDate, dayOfMinute, minuteOfInstant, type Instant } from '@/domain/hours/local-time';
import { clockText } from '@/domain/hours/slot-text';
import { endOf, startOf, type Plan } from '@/domain/plan/plan';
import { SELF } from '@/domain/plan/plan-words';
import { longDate } from './day-words';
import { USUAL_PERSONS } from './persons';

/** Fri 27 Nov, 9:30; without a time: time not set. */
export const whenWords = ({ date, time }: Pick<Plan, 'date' | 'time'>, today?: string): string => `${longDate(date, today)}, ${time === undefined ? 'time not set' : clockText(time)}`;

/** in 2 h, tomorrow, in 5 days, over: how far ahead it is. */
export function countdownWords(plan: Pick<Plan, 'date' | 'time'>, now: Instant): string {
  if (endOf(plan) <= now) return 'over';
  const start = startOf(plan);
  const days = dayOfDate(plan.date) - dayOfMinute(minuteOfInstant(now));
  if (days > 0) return days === 1 ? 'tomorrow' : `in ${days} days`;
  if (start === undefined) return 'today';
  const minutes = Math.ceil((start - now) / 60_000);
  if (minutes <= 0) return 'now';
  return minutes < 60 ? `in ${minutes} min` : `in ${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}

/** “低保” for Mum; for oneself “低保”. */
export const aimWords = ({ label, purpose }: Pick<Plan, 'label' | 'purpose'>): string => `"${purpose}"${SELF.test(label) ? '' : ` for ${USUAL_PERSONS[label] ?? label}`}`;
