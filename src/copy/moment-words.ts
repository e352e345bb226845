import { localDay } from '@/domain/time/local-day';
import { dataStatusWords } from './data-status-words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "12 分钟前", "昨天", "2026-11-20": how long ago something was. A moment still to come is said as its day: a clock is wrong. */
export function momentWords(moment: number, now: number): string {
  const { moments } = dataStatusWords;
  const ago = now - moment;
  if (ago < -MINUTE) return localDay(moment);
  if (ago < MINUTE) return moments.now;
  if (ago < HOUR) return moments.minutes(Math.floor(ago / MINUTE));
  if (localDay(moment) === localDay(now)) return moments.hours(Math.floor(ago / HOUR));
  return localDay(moment) === localDay(now - DAY) ? moments.yesterday : localDay(moment);
}
