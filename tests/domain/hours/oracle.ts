import type { CalendarYear } from '../../../src/domain/hours/calendar';
import type { Schedule, Slot } from '../../../src/domain/hours/schedule';

/**
 * The rules of opening hours once more, as slowly and plainly as they can be said: one minute at a time, every possible
 * reading of a day written out. Shares nothing with src/domain/hours but the types.
 */
export type Verdict = 'open' | 'maybe' | 'shut';

const MINUTE = 60_000;
const EIGHT_HOURS = 8 * 60 * MINUTE;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WINDOWS: Record<string, [number, number]> = {
  breakfast: [300, 660], lunch: [540, 900], dinner: [900, 1320], morning: [300, 780], afternoon: [720, 1140], service: [0, 1440],
};

/** One reading of a day: slots that hold, slots that may hold, and whether the rest of the day is in doubt. */
interface Reading {
  readonly slots: readonly Slot[];
  readonly doubtful: readonly Slot[];
  readonly wholeDayInDoubt: boolean;
}

const NOTHING: Reading = { slots: [], doubtful: [], wholeDayInDoubt: false };

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const dateAfter = (date: string, days: number): string => new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (date: string): string => NAMES[utc(date).getUTCDay()] ?? '';
const minutes = (clock: string): number => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]);
const isWeekend = (date: string): boolean => ['SA', 'SU'].includes(weekdayOf(date));

function monthlyMatches(byday: string, date: string): boolean {
  if (!byday.endsWith(weekdayOf(date))) return false;
  const inMonth = (other: string): boolean => other.slice(0, 7) === date.slice(0, 7);
  const before = [7, 14, 21, 28].filter((days) => inMonth(dateAfter(date, -days))).length;
  const position = Number(byday.slice(0, -2));
  return position === -1 ? !inMonth(dateAfter(date, 7)) : position === before + 1;
}

function usual(schedule: Schedule, date: string, weekday = weekdayOf(date), withMonthly = true): Reading {
  const weekly = (schedule.weekly ?? []).filter((rule) => rule.byday.some((day) => day === weekday));
  const monthly = withMonthly ? (schedule.monthly ?? []).filter((rule) => monthlyMatches(rule.byday, date)) : [];
  return {
    slots: [...weekly, ...monthly].flatMap((rule) => rule.slots),
    doubtful: schedule.days_unknown ?? [],
    wholeDayInDoubt: !schedule.complete && weekly.length + monthly.length === 0,
  };
}

const asWorkdays = (schedule: Schedule, date: string): Reading[] => ['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => usual(schedule, date, day, false));

function onHoliday(schedule: Schedule, date: string, ownDay: boolean): Reading[] {
  const rule = schedule.public_holiday;
  if (rule === 'as_usual') return [usual(schedule, date)];
  if (rule === 'closed') return [NOTHING];
  if (rule === 'unknown') return [usual(schedule, date), NOTHING];
  if (!ownDay) return rule.otherwise === 'unknown' ? [usual(schedule, date), NOTHING] : [NOTHING];
  if (rule.slots !== undefined) return [{ ...NOTHING, slots: rule.slots }];
  return isWeekend(date) ? [usual(schedule, date), ...asWorkdays(schedule, date)] : [usual(schedule, date)];
}

function onMakeup(schedule: Schedule, date: string): Reading[] {
  const rule = schedule.makeup_workday;
  if (rule === 'as_usual') return [usual(schedule, date)];
  if (rule === 'closed') return [NOTHING];
  const monthlyToo = (schedule.monthly ?? []).some((monthly) => monthlyMatches(monthly.byday, date));
  return rule === 'unknown' || monthlyToo ? [usual(schedule, date), ...asWorkdays(schedule, date)] : asWorkdays(schedule, date);
}

function readings(schedule: Schedule, calendar: readonly CalendarYear[], date: string): Reading[] {
  const exception = [...(schedule.exceptions ?? [])].reverse().find(({ from, to }) => from <= date && date <= to);
  if (exception !== undefined) return [{ ...NOTHING, slots: exception.slots }];
  const entries = calendar.flatMap((year) => year.holidays.filter((holiday) => holiday.date === date));
  const rule = schedule.public_holiday;
  if (entries.length > 0) {
    const names = typeof rule === 'object' ? rule.open_on : [];
    return onHoliday(schedule, date, entries.some((entry) => entry.own_day === true && names.includes(entry.name)));
  }
  if (calendar.some((year) => year.makeup_workdays.includes(date))) return onMakeup(schedule, date);
  const year = Number(date.slice(0, 4));
  const decidedBy = date.slice(5) >= '12-25' ? [year, year + 1] : [year];
  if (decidedBy.every((needed) => calendar.some((known) => known.year === needed))) return [usual(schedule, date)];
  const holiday = [...onHoliday(schedule, date, true), ...onHoliday(schedule, date, false)];
  return [usual(schedule, date), ...holiday, ...(isWeekend(date) ? onMakeup(schedule, date) : [])];
}

const SHUT = 0;
const MAYBE = 1;
const OPEN = 2;
const NAMED: readonly Verdict[] = ['shut', 'maybe', 'open'];

/** Paints [from, to) of a day's minutes and of those of the day after; what is certain stays. */
function paint(day: Uint8Array, from: number, to: number, value: number): void {
  for (let minute = from; minute < to; minute += 1) day[minute] = Math.max(day[minute] ?? SHUT, value);
}

function paintSlot(day: Uint8Array, slot: Slot, certain: number): void {
  const opens = slot.opens_at === undefined ? undefined : minutes(slot.opens_at);
  const closes = slot.closes_at === undefined ? undefined : minutes(slot.closes_at);
  const [earliest, latest] = WINDOWS[slot.kind ?? 'service'] ?? [0, 1440];
  if (opens !== undefined && closes !== undefined) paint(day, opens, closes < opens ? closes + 1440 : closes, certain);
  else if (opens !== undefined) paint(day, opens, opens < latest ? latest : opens + 1440, MAYBE);
  else if (closes !== undefined) paint(day, earliest < closes ? earliest : 0, closes, MAYBE);
  else paint(day, earliest, latest, MAYBE);
}

function minutesOfReading(reading: Reading): Uint8Array {
  const day = new Uint8Array(2880);
  for (const slot of reading.slots) paintSlot(day, slot, OPEN);
  for (const slot of reading.doubtful) paintSlot(day, slot, MAYBE);
  if (reading.wholeDayInDoubt) paint(day, 0, 1440, MAYBE);
  return day;
}

interface PaintedDay {
  readonly readings: readonly Reading[];
  readonly painted: readonly Uint8Array[];
  /** What all readings agree on, minute by minute. */
  readonly agreed: Uint8Array;
}

function paintDay(all: readonly Reading[]): PaintedDay {
  const different = [...new Map(all.map((reading) => [JSON.stringify(reading), reading])).values()];
  const painted = different.map(minutesOfReading);
  const agreed = new Uint8Array(2880);
  for (let minute = 0; minute < agreed.length; minute += 1) {
    const first = painted[0]?.[minute] ?? SHUT;
    agreed[minute] = painted.every((reading) => reading[minute] === first) ? first : MAYBE;
  }
  return { readings: different, painted, agreed };
}

const beginsAt = (reading: Reading, minute: number): boolean =>
  reading.slots.some((slot) => slot.opens_at !== undefined && slot.closes_at === undefined && minutes(slot.opens_at) === minute);

export interface OracleStatus {
  readonly state: string;
  readonly until?: number;
  readonly next?: number;
  readonly stopped?: number;
  /** End of the uncertainty, for an unknown state. */
  readonly unknownUntil?: number;
}

export function oracle(schedule: Schedule, calendar: readonly CalendarYear[], now: number): OracleStatus {
  const local = new Date(now + EIGHT_HOURS).toISOString();
  const today = local.slice(0, 10);
  const nowMinute = minutes(local.slice(11, 16));
  const midnight = utc(today).getTime() - EIGHT_HOURS;
  const instant = (minute: number): number => midnight + minute * MINUTE;
  const cache = new Map<number, PaintedDay>();
  const of = (day: number): PaintedDay => {
    const known = cache.get(day) ?? paintDay(readings(schedule, calendar, dateAfter(today, day)));
    cache.set(day, known);
    return known;
  };
  const dayVerdict = (day: number, minute: number): number => of(day).agreed[minute] ?? SHUT;
  /** Minutes are counted from today's midnight; a day's slots may reach into the next day. */
  const verdict = (minute: number): Verdict => {
    const day = Math.floor(minute / 1440);
    return NAMED[Math.max(dayVerdict(day - 1, minute - (day - 1) * 1440), dayVerdict(day, minute - day * 1440))] ?? 'shut';
  };
  const begins = (minute: number): boolean => {
    const day = Math.floor(minute / 1440);
    const within = minute - day * 1440;
    const { readings: all, painted } = of(day);
    return verdict(minute) === 'maybe' && all.every((reading, index) => painted[index]?.[within] === MAYBE && beginsAt(reading, within));
  };
  const horizon = 15 * 1440;
  const ahead = (from: number): Pick<OracleStatus, 'next' | 'stopped'> => {
    for (let minute = from; minute < horizon; minute += 1) {
      if (verdict(minute) === 'open' || begins(minute)) return { next: instant(minute) };
      if (verdict(minute) === 'maybe') return { stopped: instant(minute) };
    }
    return {};
  };

  const here = verdict(nowMinute);
  if (here === 'shut') {
    const exception = [...(schedule.exceptions ?? [])].reverse().find(({ from, to }) => from <= today && today <= to);
    if (exception === undefined || exception.slots.length > 0) return { state: 'closed', ...ahead(nowMinute) };
    return { state: 'temporarily_closed', until: utc(dateAfter(exception.to, 1)).getTime() - EIGHT_HOURS, ...ahead(nowMinute) };
  }
  let end = nowMinute + 1;
  while (end <= horizon && verdict(end) === here && !begins(end)) end += 1;
  if (here === 'maybe') return { state: 'unknown', unknownUntil: instant(end), ...ahead(end) };
  if (end > horizon) return { state: 'open' };
  if (verdict(end) === 'maybe') return { state: 'open', stopped: instant(end) };
  return { state: end - nowMinute <= 30 ? 'closing_soon' : 'open', until: instant(end) };
}
