import { isCalendarDay } from '../../src/domain/time/calendar-day';

/** Milliseconds of an ISO date and time; without a zone it is Guangzhou time. Undefined for what is no time or no day of the calendar. */
export function instantOf(text: string): number | undefined {
  const [, day, time = 'T00:00', zone = '+08:00'] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  if (day === undefined || !isCalendarDay(day)) return undefined;
  const instant = Date.parse(`${day}${time}${zone}`);
  return Number.isNaN(instant) ? undefined : instant;
}
