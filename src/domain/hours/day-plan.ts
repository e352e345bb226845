import type { DayType } from './calendar';
import { monthlySlots, type Compiled } from './compiled';
import { festivalName } from './festivals';
import { DAY_MINUTES, weekdayOfDay } from './local-time';
import type { Reason } from './reason';
import type { Exception, Slot } from './schedule';
import { agreed, doubtful, segmentOf, type Segment } from './segments';

/** What happens on one day; a slot past midnight reaches into the next one. */
export interface DayPlan {
  readonly segments: readonly Segment[];
  /** Why it is closed in the minutes no segment holds. */
  readonly closed: Reason;
  /** The exception that closes the whole day. */
  readonly shut?: Exception;
}

type Plan = readonly Segment[];

const CLOSED: Plan = [];
const WEEKLY: Reason = { rule: 'weekly' };
const MONTHLY: Reason = { rule: 'monthly' };
const MAKEUP: Reason = { rule: 'makeup' };

export function dayPlan(compiled: Compiled, type: DayType, day: number): DayPlan {
  const start = day * DAY_MINUTES;
  const exception = compiled.exceptions.find((entry) => entry.from <= day && day <= entry.to)?.exception;
  if (exception !== undefined) {
    const reason: Reason = { rule: 'exception', detail: exception.reason };
    return { segments: slotPlan(exception.slots, start, reason), closed: reason, ...(exception.slots.length === 0 && { shut: exception }) };
  }
  const usual = usualPlan(compiled, day);
  const ordinary = compiled.ordinary;
  if (type.type === 'public_holiday') {
    const reason: Reason = { rule: 'holiday', detail: type.name };
    const plans = holidayPlans(compiled, usual, day, type.own_day_of);
    const segments = agreed(plans, { rule: 'unknown', why: 'holiday', detail: type.name });
    return { segments: withReason(segments, reason), closed: plans.length === 1 && plans[0] === CLOSED ? reason : ordinary };
  }
  if (type.type === 'makeup_workday') {
    const segments = agreed(makeupPlans(compiled, usual, day), { rule: 'unknown', why: 'makeup' });
    const rule = compiled.schedule.makeup_workday;
    const decided = rule === 'as_weekday' || rule === 'closed';
    return { segments: decided ? withReason(segments, MAKEUP) : segments, closed: decided ? MAKEUP : ordinary };
  }
  if (type.type === 'unknown') {
    const plans = [usual, ...holidayPlans(compiled, usual, day, undefined), ...(type.weekend ? makeupPlans(compiled, usual, day) : [])];
    return { segments: agreed(plans, { rule: 'unknown', why: 'calendar', detail: String(type.year) }), closed: ordinary };
  }
  return { segments: usual, closed: ordinary };
}

function slotPlan(slots: readonly Slot[], start: number, reason: Reason): Plan {
  return slots.map((slot) => segmentOf(slot, start, reason));
}

function withReason(segments: Plan, reason: Reason): Plan {
  return segments.map((segment) => (segment.open ? { ...segment, reason } : segment));
}

/** A day as if there were no calendar. `weekday` may be another one: what a make-up Saturday does "as a weekday". */
function usualPlan(compiled: Compiled, day: number, weekday?: number): Plan {
  const start = day * DAY_MINUTES;
  const { days_unknown: dayless, complete } = compiled.schedule;
  const weekly = compiled.weekly[weekday ?? weekdayOfDay(day)];
  const monthly = weekday === undefined ? monthlySlots(compiled.monthly, day) : undefined;
  const named = weekly !== undefined || monthly !== undefined;
  const noDays: Reason = { rule: 'unknown', why: 'no_days', slots: dayless };
  return [
    ...slotPlan(weekly ?? [], start, WEEKLY),
    ...slotPlan(monthly ?? [], start, MONTHLY),
    ...slotPlan(dayless ?? [], start, WEEKLY).map((segment) => doubtful(segment, noDays)),
    ...(named || complete ? [] : [allDay(start, dayless === undefined ? { rule: 'unknown', why: 'day_not_named' } : noDays)]),
  ];
}

function allDay(start: number, reason: Reason): Segment {
  return { from: start, to: start + DAY_MINUTES, open: false, reason };
}

/** The plans that may hold on a public holiday; one, if the source settles it. `ownDayOf` undefined: any holiday or none. */
function holidayPlans(compiled: Compiled, usual: Plan, day: number, ownDayOf: readonly string[] | undefined): readonly Plan[] {
  const rule = compiled.schedule.public_holiday;
  if (rule === 'as_usual') return [usual];
  if (rule === 'closed') return [CLOSED];
  if (rule === 'unknown') return [usual, CLOSED];
  const others = rule.otherwise === 'unknown' ? [usual, CLOSED] : [CLOSED];
  const open = rule.slots === undefined ? asUsualOnFestival(compiled, usual, day) : [slotPlan(rule.slots, day * DAY_MINUTES, WEEKLY)];
  if (ownDayOf === undefined) return [...open, ...others];
  return ownDayOf.some((name) => compiled.openOn.has(festivalName(name))) ? open : others;
}

/** "国庆当天照常" on a weekend day: as on that weekend day or as on a workday, the source does not say. */
function asUsualOnFestival(compiled: Compiled, usual: Plan, day: number): readonly Plan[] {
  return weekdayOfDay(day) < 5 ? [usual] : [usual, ...weekdayPlans(compiled, day)];
}

function makeupPlans(compiled: Compiled, usual: Plan, day: number): readonly Plan[] {
  const rule = compiled.schedule.makeup_workday;
  if (rule === 'as_usual') return [usual];
  if (rule === 'closed') return [CLOSED];
  const asWeekday = weekdayPlans(compiled, day);
  return rule === 'unknown' || monthlySlots(compiled.monthly, day) !== undefined ? [usual, ...asWeekday] : asWeekday;
}

/** The day as each of Monday to Friday: which of them a make-up workday stands for is not always announced. */
function weekdayPlans(compiled: Compiled, day: number): readonly Plan[] {
  return [0, 1, 2, 3, 4].map((weekday) => usualPlan(compiled, day, weekday));
}
