import { dayTypeOf, type CalendarYear } from '../../src/domain/hours/calendar';
import { compiled, monthlySlots } from '../../src/domain/hours/compiled';
import { dayPlan } from '../../src/domain/hours/day-plan';
import { DAY_MINUTES, minutesOfClock, weekdayOfDay } from '../../src/domain/hours/local-time';
import { WEEKDAYS, type Schedule, type Slot, type SlotKind } from '../../src/domain/hours/schedule';

/** Hours of one place that a calendar can hold. Days count from 1970-01-01, minutes from the midnight of the day; `closes` may lie past 1440. */
export interface OpeningEvent {
  /** The repeating part of a recurrence rule; undefined for a single day. */
  readonly rule?: { readonly freq: 'WEEKLY' | 'MONTHLY'; readonly byday: string };
  readonly first: number;
  readonly last: number;
  /** Days between on which the rule would open and it is not certain, or certain not, that it is open. */
  readonly except: readonly number[];
  readonly opens: number;
  readonly closes: number;
  readonly kind?: SlotKind;
}

/**
 * The hours that are certain from day `from` to day `to`, both included: exactly what the phone's own status calls open. A rule ends
 * with the last day that is certain; where the year's holidays are not announced, no day that depends on them is.
 */
export function openingEvents(schedule: Schedule, calendar: readonly CalendarYear[], from: number, to: number): OpeningEvent[] {
  const ready = compiled(schedule);
  const open = new Map<string, { readonly day: number; readonly opens: number; readonly closes: number }>();
  for (let day = from; day <= to; day += 1) {
    for (const segment of dayPlan(ready, dayTypeOf(calendar, day), day).segments) {
      if (!segment.open) continue;
      const [opens, closes] = [segment.from - day * DAY_MINUTES, segment.to - day * DAY_MINUTES];
      open.set(keyOf(day, opens, closes), { day, opens, closes });
    }
  }
  const left = new Map(open);
  const events: OpeningEvent[] = [];
  for (const { rule, isOn, slot } of rulesOf(schedule)) {
    const times = timesOf(slot);
    if (times === undefined) continue;
    const days: number[] = [];
    for (let day = from; day <= to; day += 1) if (isOn(day)) days.push(day);
    const certain = days.filter((day) => left.has(keyOf(day, times.opens, times.closes)));
    const [first, last] = [certain[0], certain[certain.length - 1]];
    if (first === undefined || last === undefined) continue;
    for (const day of certain) left.delete(keyOf(day, times.opens, times.closes));
    const known = new Set(certain);
    events.push({ rule, first, last, except: days.filter((day) => day > first && day < last && !known.has(day)), ...times, ...(slot.kind === undefined ? {} : { kind: slot.kind }) });
  }
  // Make-up workdays, festivals with hours of their own, changes for a time.
  const single = [...left.values()].map(({ day, opens, closes }) => ({ first: day, last: day, except: [], opens, closes }));
  return [...events, ...single];
}

const keyOf = (day: number, opens: number, closes: number): string => `${day} ${opens} ${closes}`;

interface Rule {
  readonly rule: NonNullable<OpeningEvent['rule']>;
  readonly isOn: (day: number) => boolean;
  readonly slot: Slot;
}

function rulesOf(schedule: Schedule): Rule[] {
  const weekly = (schedule.weekly ?? []).flatMap(({ byday, slots }) => slots.map((slot): Rule => ({ rule: { freq: 'WEEKLY', byday: WEEKDAYS.filter((day) => byday.includes(day)).join(',') }, isOn: (day) => byday.some((name) => WEEKDAYS[weekdayOfDay(day)] === name), slot })));
  const { monthly } = compiled(schedule);
  const byMonth = (schedule.monthly ?? []).flatMap(({ byday, slots }, at) => slots.map((slot): Rule => ({ rule: { freq: 'MONTHLY', byday }, isOn: (day) => monthlySlots(monthly.slice(at, at + 1), day) !== undefined, slot })));
  return [...weekly, ...byMonth];
}

function timesOf({ opens_at: opensAt, closes_at: closesAt }: Slot): { readonly opens: number; readonly closes: number } | undefined {
  if (opensAt === undefined || closesAt === undefined) return undefined;
  const [opens, closes] = [minutesOfClock(opensAt), minutesOfClock(closesAt)];
  return { opens, closes: closes < opens ? closes + DAY_MINUTES : closes };
}
