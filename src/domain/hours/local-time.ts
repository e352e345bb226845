/**
 * Time in Guangzhou: Asia/Shanghai, UTC+8 without daylight saving. Only UTC arithmetic is used, so that the zone of the
 * device never matters. Days are counted from 1970-01-01, minutes from its local midnight.
 */
export type Instant = number;

const OFFSET_MS = 8 * 3_600_000;
export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1440;

export function dayOfDate(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function minuteOfInstant(instant: Instant): number {
  return Math.floor((instant + OFFSET_MS) / MINUTE_MS);
}

export function instantOfMinute(minute: number): Instant {
  return minute * MINUTE_MS - OFFSET_MS;
}

export function dayOfMinute(minute: number): number {
  return Math.floor(minute / DAY_MINUTES);
}

/** The first instant of a date in Guangzhou: what `notBefore` of status() takes for the day a release was created. */
export function startOfDate(date: string): Instant {
  return instantOfMinute(dayOfDate(date) * DAY_MINUTES);
}

/** "09:30" as minutes of its day; 24:00 is 1440. */
export function minutesOfClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
