import { icalendarOf, type CalendarWords } from '@/domain/plan/icalendar';
import type { Plan } from '@/domain/plan/plan';
import type { CalendarOutcome } from './calendar';

/** A browser saves a calendar file, which the phone's calendar opens. */
export async function addToCalendar(plan: Plan, about: CalendarWords, now: number): Promise<CalendarOutcome> {
  try {
    const url = URL.createObjectURL(new Blob([icalendarOf(plan, about, now)], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `jiefang-${plan.date}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return 'downloaded';
  } catch {
    return 'unavailable';
  }
}
