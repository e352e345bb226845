import { compiled } from '@/domain/hours/compiled';
import { dayOfDate, dayOfMinute, minuteOfInstant, type Instant } from '@/domain/hours/local-time';
import type { ScheduleLine } from '@/domain/hours/schedule-lines';
import { WEEKDAYS, type Exception, type Schedule, type Slot, type Weekday } from '@/domain/hours/schedule';
import { dayName, festivalWords, monthDay } from './day-words';
import { slotsText } from './slot-text';

const NOT_PUBLISHED = 'not published: call first';
const POSITIONS = ['1st', '2nd', '3rd', '4th', '5th'];

/** English of domain/hours/schedule-lines.ts, line for line. */
export function scheduleLines(schedule: Schedule, now?: Instant): readonly ScheduleLine[] {
  return [...exceptionLines(schedule, now), ...weeklyLines(schedule), ...monthlyLines(schedule), ...restLines(schedule), ...calendarLines(schedule)];
}

/** "Mon–Fri", "Weekend", "Every day", "Mon, Wed". */
function daysText(days: readonly Weekday[]): string {
  const indexes = WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const [first = 0] = indexes;
  const last = indexes[indexes.length - 1] ?? first;
  if (indexes.length === 7) return 'Every day';
  if (indexes.length === 2 && first === 5) return 'Weekend';
  if (indexes.length > 2 && last - first === indexes.length - 1) return `${dayName(first)}–${dayName(last)}`;
  return indexes.map(dayName).join(', ');
}

function weeklyLines(schedule: Schedule): readonly ScheduleLine[] {
  const lines = new Map<string, Weekday[]>();
  compiled(schedule).weekly.forEach((slots: readonly Slot[] | undefined, index) => {
    const day = WEEKDAYS[index];
    if (slots === undefined || day === undefined) return;
    const hours = slotsText(slots);
    lines.set(hours, [...(lines.get(hours) ?? []), day]);
  });
  return [...lines].map(([hours, days]) => ({ days: daysText(days), hours }));
}

function monthlyLines(schedule: Schedule): readonly ScheduleLine[] {
  return compiled(schedule).monthly.map(({ position, weekday, slots }) => ({
    days: `${position === -1 ? 'Last' : POSITIONS[position - 1]} ${dayName(weekday)} of the month`,
    hours: slotsText(slots),
  }));
}

function restLines(schedule: Schedule): readonly ScheduleLine[] {
  if (schedule.days_unknown !== undefined) return [{ days: 'Days not published', hours: slotsText(schedule.days_unknown) }];
  const unnamed = WEEKDAYS.filter((_day, index) => compiled(schedule).weekly[index] === undefined);
  if (unnamed.length === 0) return [];
  if (schedule.monthly !== undefined || unnamed.length === 7) return schedule.complete ? [] : [{ days: 'Other days', hours: NOT_PUBLISHED }];
  return [{ days: daysText(unnamed), hours: schedule.complete ? 'closed' : NOT_PUBLISHED }];
}

function calendarLines(schedule: Schedule): readonly ScheduleLine[] {
  const holiday = holidayText(schedule);
  const makeup = { as_weekday: 'as on workdays', as_usual: undefined, closed: 'closed', unknown: NOT_PUBLISHED }[schedule.makeup_workday];
  if (holiday === NOT_PUBLISHED && makeup === NOT_PUBLISHED) return [{ days: 'Public holidays and make-up workdays', hours: NOT_PUBLISHED }];
  return [{ days: 'Public holidays', hours: holiday }, ...(makeup === undefined ? [] : [{ days: 'Make-up workdays', hours: makeup }])];
}

function holidayText({ public_holiday: rule }: Schedule): string {
  if (typeof rule === 'string') return { as_usual: 'as usual', closed: 'closed', unknown: NOT_PUBLISHED }[rule];
  const open = `on ${rule.open_on.map(festivalWords).join(', ')} itself ${rule.slots === undefined ? 'as usual' : slotsText(rule.slots)}`;
  return rule.otherwise === 'unknown' ? `${open}; other holidays ${NOT_PUBLISHED}` : `closed; ${open}`;
}

function exceptionLines(schedule: Schedule, now: Instant | undefined): readonly ScheduleLine[] {
  const today = now === undefined ? -Infinity : dayOfMinute(minuteOfInstant(now));
  return (schedule.exceptions ?? [])
    .filter((exception) => dayOfDate(exception.to) >= today)
    .map((exception) => ({ days: datesText(exception), hours: `${slotsText(exception.slots)} (${exception.reason})` }));
}

function datesText({ from, to }: Exception): string {
  const year = to.slice(0, 4);
  if (from === to) return `${monthDay(from)} ${year}`;
  return `${monthDay(from)}${from.startsWith(year) ? '' : ` ${from.slice(0, 4)}`} to ${monthDay(to)} ${year}`;
}
