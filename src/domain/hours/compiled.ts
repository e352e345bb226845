import { dayOfDate, weekdayOfDay, dateOfDay } from './local-time';
import type { Reason } from './reason';
import { WEEKDAYS, type Exception, type Monthly, type Schedule, type Slot } from './schedule';
import { festivalName } from './festivals';

/** A schedule with its dates and weekdays as numbers. Equal schedules share one, however many places have them. */
export interface Compiled {
  readonly schedule: Schedule;
  /** Slots by weekday, Monday first; undefined where no weekly rule names the day. */
  readonly weekly: readonly (readonly Slot[] | undefined)[];
  readonly monthly: readonly { readonly position: number; readonly weekday: number; readonly slots: readonly Slot[] }[];
  /** Later entries first: they hold where two cover a day. */
  readonly exceptions: readonly { readonly from: number; readonly to: number; readonly exception: Exception }[];
  readonly openOn: ReadonlySet<string>;
  /** The rule that closes an ordinary day. */
  readonly ordinary: Reason;
}

const byObject = new WeakMap<Schedule, Compiled>();
const byContent = new Map<string, Compiled>();
/** Far above the number of different schedules a release holds; an emptied cache only costs time. */
const MOST = 5000;

export function compiled(schedule: Schedule): Compiled {
  const known = byObject.get(schedule);
  if (known !== undefined) return known;
  const key = JSON.stringify(schedule);
  const result = byContent.get(key) ?? compile(schedule);
  if (byContent.size >= MOST) byContent.clear();
  byContent.set(key, result);
  byObject.set(schedule, result);
  return result;
}

function compile(schedule: Schedule): Compiled {
  const rule = schedule.public_holiday;
  return {
    schedule,
    weekly: WEEKDAYS.map((day) => {
      const rules = (schedule.weekly ?? []).filter((weekly) => weekly.byday.includes(day));
      return rules.length === 0 ? undefined : rules.flatMap((weekly) => weekly.slots);
    }),
    monthly: (schedule.monthly ?? []).map(compileMonthly),
    exceptions: (schedule.exceptions ?? []).map((exception) => ({ from: dayOfDate(exception.from), to: dayOfDate(exception.to), exception })).reverse(),
    openOn: new Set(typeof rule === 'object' ? rule.open_on.map(festivalName) : []),
    ordinary: { rule: schedule.weekly === undefined && schedule.monthly !== undefined ? 'monthly' : 'weekly' },
  };
}

function compileMonthly(monthly: Monthly): Compiled['monthly'][number] {
  const weekday = WEEKDAYS.findIndex((day) => monthly.byday.endsWith(day));
  return { position: Number(monthly.byday.slice(0, -2)), weekday, slots: monthly.slots };
}

/** Slots of the monthly rules that name a day; a month without a fifth Saturday simply has none. */
export function monthlySlots(rules: Compiled['monthly'], day: number): readonly Slot[] | undefined {
  if (rules.length === 0) return undefined;
  const weekday = weekdayOfDay(day);
  const ofMonth = Number(dateOfDay(day).slice(8));
  const lastOfMonth = dateOfDay(day + 7).slice(5, 7) !== dateOfDay(day).slice(5, 7);
  const matching = rules.filter((rule) => rule.weekday === weekday && (rule.position === -1 ? lastOfMonth : rule.position === Math.ceil(ofMonth / 7)));
  return matching.length === 0 ? undefined : matching.flatMap((rule) => rule.slots);
}
