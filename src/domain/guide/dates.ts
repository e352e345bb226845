import type { CalendarYear } from '../hours/calendar';
import { addDays, addMonths, addWorkingDays, endOfMonth, orNextWorkingDay, startOfMonth, type CountedDay } from '../time/count-days';
import type { DateRule, Deadline, Period, TimeLimit } from './date-rule';
import { askForEvent } from './events';

/** What dates are computed from. All dates are YYYY-MM-DD in Guangzhou. */
export interface DateGround {
  /** Days the person gave, by event id. */
  readonly events: Readonly<Record<string, string>>;
  /** The guide's deadlines, for periods that begin where another ends. */
  readonly deadlines: readonly Deadline[];
  readonly calendar: readonly CalendarYear[];
  readonly today: string;
}

export type DateAnswer =
  /**
   * `edge`: the last day on which it may be done, or the first. `opens`: the first day of a period that begins where another ends.
   * `moved`: the last day as counted, before it moved off a day off. `unsettled`: the year whose holiday arrangement is not known
   * yet: should the day be off, the term ends on the next working day.
   */
  | { readonly state: 'day'; readonly date: string; readonly edge: 'last' | 'earliest'; readonly opens?: string; readonly moved?: string; readonly unsettled?: number }
  /** Both days included. `now`: today lies within. */
  | { readonly state: 'window'; readonly from: string; readonly to: string; readonly now: boolean }
  /** The day of an event is needed; `ask` is the question for it. */
  | { readonly state: 'needs_event'; readonly event: string; readonly ask: string }
  /** The holiday arrangement of `year` is not in the release: the day cannot be told yet. */
  | { readonly state: 'no_calendar'; readonly year: number }
  /** Words only, or a rule newer than this app. */
  | { readonly state: 'words_only' };

const WORDS_ONLY: DateAnswer = { state: 'words_only' };
/** Far more deadlines than any guide chains: a ring ends here. */
const DEEPEST = 8;

/** The day of a deadline or of a step's time limit. */
export function dateOf(rule: DateRule | TimeLimit | undefined, ground: DateGround): DateAnswer {
  return answerFor(rule, ground, 0);
}

function answerFor(rule: DateRule | TimeLimit | undefined, ground: DateGround, depth: number): DateAnswer {
  if (rule === undefined || depth > DEEPEST) return WORDS_ONLY;
  if ('on' in rule) return { state: 'day', date: rule.on, edge: 'last' };
  if ('yearly' in rule) return windowOf(rule.yearly, ground.today);
  if (rule.from === undefined) return WORDS_ONLY;
  if (!rule.from.startsWith('#')) return fromEvent(rule as Period, ground);
  const earlier = ground.deadlines.find(({ id }) => `#${id}` === rule.from);
  const start = answerFor(earlier?.when, ground, depth + 1);
  if (start.state !== 'day') return start.state === 'window' ? WORDS_ONLY : start;
  const end = counted(rule, start.date, ground.calendar);
  if (end.state !== 'day') return end;
  const unsettled = end.unsettled ?? start.unsettled;
  return { ...end, opens: addDays(start.date, 1), ...(unsettled !== undefined && { unsettled }) };
}

function fromEvent(rule: Period, ground: DateGround): DateAnswer {
  const date = ground.events[rule.from];
  if (date !== undefined) return counted(rule, date, ground.calendar);
  const ask = askForEvent(rule.from, rule.age);
  return ask === undefined ? WORDS_ONLY : { state: 'needs_event', event: rule.from, ask };
}

function counted(rule: TimeLimit | Period, date: string, calendar: readonly CalendarYear[]): DateAnswer {
  const end = endOf(rule, date, calendar);
  if ('missingYear' in end) return { state: 'no_calendar', year: end.missingYear };
  const edge = rule.earliest ? 'earliest' : 'last';
  if (!rule.extends) return { state: 'day', date: end.date, edge };
  const moved = orNextWorkingDay(calendar, end.date);
  if ('missingYear' in moved) return { state: 'day', date: end.date, edge, unsettled: moved.missingYear };
  return { state: 'day', date: moved.date, edge, ...(moved.date !== end.date && { moved: end.date }) };
}

function endOf({ value, unit, before }: TimeLimit | Period, date: string, calendar: readonly CalendarYear[]): CountedDay {
  const n = before ? -value : value;
  switch (unit) {
    case 'working_day':
      return addWorkingDays(calendar, date, n);
    case 'day':
      return { date: addDays(date, n) };
    case 'month':
      return { date: addMonths(date, n) };
    case 'month_start':
      return { date: startOfMonth(addMonths(startOfMonth(date), n)) };
    case 'month_end':
      return { date: endOfMonth(addMonths(startOfMonth(date), n)) };
  }
}

/** This year's window, or the next one where this year's is over; one that runs over New Year belongs to the year it begins in. */
function windowOf({ from, to }: { readonly from: string; readonly to: string }, today: string): DateAnswer {
  const year = Number(today.slice(0, 4));
  for (const begin of [year - 1, year, year + 1]) {
    const [first, last] = [`${begin}-${from}`, `${to < from ? begin + 1 : begin}-${to}`];
    if (today <= last) return { state: 'window', from: first, to: last, now: first <= today };
  }
  return WORDS_ONLY;
}
