import { dayTypeOf, type CalendarYear } from './calendar';
import { compiled, type Compiled } from './compiled';
import { dayPlan, type DayPlan } from './day-plan';
import { DAY_MINUTES, MINUTE_MS, dayOfDate, dayOfMinute, instantOfMinute, minuteOfInstant, type Instant } from './local-time';
import { sameReason, type Reason } from './reason';
import type { Schedule } from './schedule';
import { flattened, type Segment } from './segments';

export type State = 'open' | 'closing_soon' | 'closed' | 'temporarily_closed' | 'unknown';

export interface Status {
  readonly state: State;
  /** open: when it closes. temporarily_closed: when the closure ends. unknown: when its reason ends. */
  readonly until?: Instant;
  /** If it is not open: when it opens next for certain, up to the end of the last day of LOOK_AHEAD_DAYS. */
  readonly next?: Instant;
  readonly reason: Reason;
  /** Where the look ahead had to stop: from then on it may be open or not, and why. */
  readonly stopped?: { readonly at: Instant; readonly reason: Reason };
}

export interface StatusOptions {
  /** The day the data was made, as startOfDate(created): a clock before that is wrong, and nothing can be said. */
  readonly notBefore?: Instant;
}

export const LOOK_AHEAD_DAYS = 14;
export const CLOSING_SOON_MINUTES = 30;

const NO_HOURS: Status = { state: 'unknown', reason: { rule: 'unknown', why: 'no_hours' } };
const DEVICE_CLOCK: Status = { state: 'unknown', reason: { rule: 'unknown', why: 'device_clock' } };

/**
 * Whether a place is open at an instant. Pure: computed when it is read, never stored. Intervals are half-open; "open" and
 * "closed" are only said where the source and the calendar settle it. Pass the same calendar array each time: what is
 * derived from it and from a schedule is kept.
 */
export function status(place: { readonly schedule?: Schedule }, calendar: readonly CalendarYear[], now: Instant, options?: StatusOptions): Status {
  if (options?.notBefore !== undefined && now < options.notBefore) return DEVICE_CLOCK;
  if (place.schedule === undefined) return NO_HOURS;
  const key = compiled(place.schedule);
  const minute = minuteOfInstant(now);
  const last = answers.get(key);
  if (last !== undefined && last.from <= minute && minute < last.to && last.calendar === calendar) return last.status;
  const timeline = timelineOf(key, calendar, dayOfMinute(minute));
  const answer = statusAt(timeline, minute);
  answers.set(key, { from: minute, to: minuteOfInstant(nextBoundary([answer], instantOfMinute(minute))), calendar, status: answer });
  return answer;
}

interface Answer {
  /** The minutes in which the status is the same. */
  readonly from: number;
  readonly to: number;
  readonly calendar: readonly CalendarYear[];
  readonly status: Status;
}

const answers = new WeakMap<Compiled, Answer>();

interface Timeline {
  readonly calendar: readonly CalendarYear[];
  readonly day: number;
  readonly today: DayPlan;
  readonly segments: readonly Segment[];
}

const timelines = new WeakMap<Compiled, Timeline>();

/** From the day before (slots past midnight) to the day after the look ahead ends. */
function timelineOf(schedule: Compiled, calendar: readonly CalendarYear[], day: number): Timeline {
  const kept = timelines.get(schedule);
  if (kept !== undefined && kept.day === day && kept.calendar === calendar) return kept;
  const plans = Array.from({ length: LOOK_AHEAD_DAYS + 3 }, (_, index) => dayPlan(schedule, dayTypeOf(calendar, day - 1 + index), day - 1 + index));
  const timeline = { calendar, day, today: plans[1] ?? { segments: [], closed: schedule.ordinary }, segments: flattened(plans.flatMap((plan) => plan.segments)) };
  timelines.set(schedule, timeline);
  return timeline;
}

function statusAt(timeline: Timeline, minute: number): Status {
  const { segments, today } = timeline;
  const horizon = (timeline.day + LOOK_AHEAD_DAYS + 1) * DAY_MINUTES;
  let index = segments.findIndex((segment) => minute < segment.to);
  const here = segments[index];
  if (here === undefined || here.from > minute) {
    const ahead = lookAhead(segments, index < 0 ? segments.length : index, horizon);
    if (today.shut === undefined) return { state: 'closed', reason: today.closed, ...ahead };
    return { state: 'temporarily_closed', until: instantOfMinute((dayOfDate(today.shut.to) + 1) * DAY_MINUTES), reason: today.closed, ...ahead };
  }
  let end = here.to;
  let reasonEnd = end;
  for (index += 1; goesOn(here, segments[index], end); index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    if (reasonEnd === end && sameReason(here.reason, segment.reason)) reasonEnd = segment.to;
    end = segment.to;
  }
  const after = segments[index];
  if (!here.open) {
    return { state: 'unknown', ...(reasonEnd <= horizon && { until: instantOfMinute(reasonEnd) }), reason: here.reason, ...lookAhead(segments, index, horizon) };
  }
  if (end > horizon) return { state: 'open', reason: here.reason };
  if (after?.from === end) return { state: 'open', reason: here.reason, stopped: { at: instantOfMinute(end), reason: after.reason } };
  return { state: end - minute <= CLOSING_SOON_MINUTES ? 'closing_soon' : 'open', until: instantOfMinute(end), reason: here.reason };
}

function goesOn(here: Segment, segment: Segment | undefined, end: number): boolean {
  return segment !== undefined && segment.from === end && segment.open === here.open && segment.begins === undefined;
}

function lookAhead(segments: readonly Segment[], index: number, horizon: number): Pick<Status, 'next' | 'stopped'> {
  const segment = segments[index];
  if (segment === undefined || segment.from >= horizon) return {};
  if (segment.open || segment.begins) return { next: instantOfMinute(segment.from) };
  return { stopped: { at: instantOfMinute(segment.from), reason: segment.reason } };
}

/**
 * When a page that shows these statuses must compute them again: at the next change of a state, each minute while one
 * counts down to closing, and at midnight, when "明天" becomes "今天".
 */
export function nextBoundary(statuses: readonly Status[], now: Instant): Instant {
  let boundary = instantOfMinute((dayOfMinute(minuteOfInstant(now)) + 1) * DAY_MINUTES);
  const consider = (instant: Instant | undefined): void => {
    if (instant !== undefined && instant > now && instant < boundary) boundary = instant;
  };
  for (const { state, until, next, stopped } of statuses) {
    consider(until);
    consider(next);
    consider(stopped?.at);
    if (state === 'open' && until !== undefined) consider(until - CLOSING_SOON_MINUTES * MINUTE_MS);
    if (state === 'closing_soon') consider((Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS);
  }
  return boundary;
}
