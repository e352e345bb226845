import { dayTypeOf, type CalendarYear } from '../hours/calendar';
import { compiled } from '../hours/compiled';
import { dayPlan } from '../hours/day-plan';
import { dateOfDay, dayOfDate, DAY_MINUTES, minuteOfInstant, type Instant } from '../hours/local-time';
import type { Reason } from '../hours/reason';
import type { Schedule } from '../hours/schedule';
import { flattened } from '../hours/segments';

/** A time to arrive: HH:MM in Guangzhou, open from then for SLOT_MINUTES, or until the end of hours shorter than that. */
export type DaySlots =
  /** `unsettled`: the place may be open at other times of the day as well; why that is not known. */
  | { readonly state: 'open'; readonly times: readonly string[]; readonly unsettled?: Reason }
  | { readonly state: 'closed'; readonly reason: Reason }
  /** Whether and when it opens is not known: 先打电话. */
  | { readonly state: 'phone_first'; readonly reason: Reason }
  /** The day, or its last slot, lies behind. */
  | { readonly state: 'over' };

export const SLOT_MINUTES = 30;

const NO_HOURS: Reason = { rule: 'unknown', why: 'no_hours' };

/**
 * When one can come on a day (YYYY-MM-DD): only within hours that source and calendar settle, never in a lunch break, on a
 * holiday that closes, or in the past. Uses the same reading of hours as the status words.
 */
export function slotsOn(place: { readonly schedule?: Schedule }, date: string, calendar: readonly CalendarYear[], now: Instant): DaySlots {
  const day = dayOfDate(date);
  const [start, end, present] = [day * DAY_MINUTES, (day + 1) * DAY_MINUTES, minuteOfInstant(now)];
  if (end <= present) return { state: 'over' };
  if (place.schedule === undefined) return { state: 'phone_first', reason: NO_HOURS };
  const schedule = compiled(place.schedule);
  const plan = dayPlan(schedule, dayTypeOf(calendar, day), day);
  const before = dayPlan(schedule, dayTypeOf(calendar, day - 1), day - 1);
  const segments = flattened([...before.segments, ...plan.segments]).filter(({ from, to }) => to > start && from < end);
  const unsettled = segments.find(({ open }) => !open)?.reason;
  const open = joined(segments.filter((segment) => segment.open));
  const times = open.flatMap(({ from, to }) => beginnings(from, to)).filter((minute) => minute >= start && minute < end);
  const ahead = times.filter((minute) => minute >= present);
  if (ahead.length > 0) return { state: 'open', times: ahead.map(clockOf), ...(unsettled !== undefined && { unsettled }) };
  if (unsettled !== undefined) return { state: 'phone_first', reason: unsettled };
  return times.length > 0 ? { state: 'over' } : { state: 'closed', reason: plan.closed };
}

/** Days from one on with their slots: what a day picker shows. */
export function daysFrom(place: { readonly schedule?: Schedule }, first: string, count: number, calendar: readonly CalendarYear[], now: Instant): readonly { readonly date: string; readonly slots: DaySlots }[] {
  return Array.from({ length: count }, (_, index) => dateOfDay(dayOfDate(first) + index)).map((date) => ({ date, slots: slotsOn(place, date, calendar, now) }));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Hours that touch are one stretch: "9:00-12:00, 12:00-17:00" has no break. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const { from, to } of stretches) {
    const last = result[result.length - 1];
    if (last !== undefined && last.to === from) result[result.length - 1] = { from: last.from, to };
    else result.push({ from, to });
  }
  return result;
}

function beginnings(from: number, to: number): readonly number[] {
  const most = Math.max(1, Math.floor((to - from) / SLOT_MINUTES));
  return Array.from({ length: most }, (_, index) => from + index * SLOT_MINUTES);
}

export function clockOf(minute: number): string {
  const ofDay = minute % DAY_MINUTES;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
