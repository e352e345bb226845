import type { Notes } from './notes';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A successful check holds this long. */
export const FRESH_FOR = 6 * HOUR;
/** After the first, second, third and every later failure in a row. */
const BACK_OFF = [MINUTE, 5 * MINUTE, 30 * MINUTE, 6 * HOUR] as const;
/** Each wait is drawn from 80 % to 120 %, so that a million phones do not come back in the same second. */
const JITTER = 0.2;
/** A clock that is wrong by less is right. */
export const CLOCK_TOLERANCE = 10 * MINUTE;

const jittered = (wait: number, random: number): number => Math.round(wait * (1 - JITTER + 2 * JITTER * random));

export const afterSuccess = (now: number, random: number): number => now + jittered(FRESH_FOR, random);

export const afterFailure = (now: number, failures: number, random: number): number =>
  now + jittered(BACK_OFF[Math.min(failures, BACK_OFF.length) - 1] ?? MINUTE, random);

/** Whether it is time for a check. A clock that was set back must not put checks off for a year. */
export function isDue({ lastAttempt, nextAttempt }: Notes, now: number): boolean {
  if (nextAttempt === undefined || lastAttempt === undefined) return true;
  if (lastAttempt > now + CLOCK_TOLERANCE || nextAttempt > now + 2 * FRESH_FOR) return true;
  return now >= nextAttempt;
}
