import { compiled } from './compiled';
import { dayOfDate, dayOfMinute, minuteOfInstant, type Instant } from './local-time';
import { WEEKDAYS, type Exception, type Schedule, type Slot, type Weekday } from './schedule';
import { slotsText } from './slot-text';

export interface ScheduleLine {
  readonly days: string;
  readonly hours: string;
}

const DAY_CHARS = '一二三四五六日';
const NOT_PUBLISHED = '未公布，去前先打电话';

/** The hours as lines for a detail page, changes for a time first. Changes that ended before `now` are left out. */
export function scheduleLines(schedule: Schedule, now?: Instant): readonly ScheduleLine[] {
  return [...exceptionLines(schedule, now), ...weeklyLines(schedule), ...monthlyLines(schedule), ...restLines(schedule), ...calendarLines(schedule)];
}

/** "周一至周五", "周末", "每天", "周一、周三". */
export function daysText(days: readonly Weekday[]): string {
  const indexes = WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const [first = 0] = indexes;
  const last = indexes[indexes.length - 1] ?? first;
  if (indexes.length === 7) return '每天';
  if (indexes.length === 2 && first === 5) return '周末';
  if (indexes.length > 2 && last - first === indexes.length - 1) return `${dayName(first)}至${dayName(last)}`;
  return indexes.map(dayName).join('、');
}

export function dayName(weekday: number): string {
  return `周${DAY_CHARS.charAt(weekday)}`;
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
    days: `每月${position === -1 ? '最后一个' : `第${DAY_CHARS.charAt(position - 1)}个`}${dayName(weekday)}`,
    hours: slotsText(slots),
  }));
}

/** What the rules above leave: days off, days not named, hours without days. */
function restLines(schedule: Schedule): readonly ScheduleLine[] {
  if (schedule.days_unknown !== undefined) return [{ days: '哪几天未公布', hours: slotsText(schedule.days_unknown) }];
  const unnamed = WEEKDAYS.filter((_day, index) => compiled(schedule).weekly[index] === undefined);
  if (unnamed.length === 0) return [];
  if (schedule.monthly !== undefined || unnamed.length === 7) return schedule.complete ? [] : [{ days: '其他日子', hours: NOT_PUBLISHED }];
  return [{ days: daysText(unnamed), hours: schedule.complete ? '休息' : NOT_PUBLISHED }];
}

function calendarLines(schedule: Schedule): readonly ScheduleLine[] {
  const holiday = holidayText(schedule);
  const makeup = { as_weekday: '同工作日', as_usual: undefined, closed: '休息', unknown: NOT_PUBLISHED }[schedule.makeup_workday];
  if (holiday === NOT_PUBLISHED && makeup === NOT_PUBLISHED) return [{ days: '法定节假日、调休上班日', hours: NOT_PUBLISHED }];
  return [{ days: '法定节假日', hours: holiday }, ...(makeup === undefined ? [] : [{ days: '调休上班日', hours: makeup }])];
}

function holidayText({ public_holiday: rule }: Schedule): string {
  if (typeof rule === 'string') return { as_usual: '照常', closed: '休息', unknown: NOT_PUBLISHED }[rule];
  const open = `${rule.open_on.join('、')}当天${rule.slots === undefined ? '照常' : ` ${slotsText(rule.slots)}`}`;
  return rule.otherwise === 'unknown' ? `${open}；其他节假日${NOT_PUBLISHED}` : `休息；${open}`;
}

function exceptionLines(schedule: Schedule, now: Instant | undefined): readonly ScheduleLine[] {
  const today = now === undefined ? -Infinity : dayOfMinute(minuteOfInstant(now));
  return (schedule.exceptions ?? [])
    .filter((exception) => dayOfDate(exception.to) >= today)
    .map((exception) => ({ days: datesText(exception), hours: `${slotsText(exception.slots)}（${exception.reason}）` }));
}

function datesText({ from, to }: Exception): string {
  const [year, month, day] = from.split('-').map(Number);
  const [toYear, toMonth, toDay] = to.split('-').map(Number);
  const start = `${year}年${month}月${day}日`;
  return from === to ? start : `${start}至${year === toYear ? '' : `${toYear}年`}${toMonth}月${toDay}日`;
}
