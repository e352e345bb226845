import Taro from '@tarojs/taro';
import type { CalendarWords } from '@/domain/plan/icalendar';
import { endOf, startOf, type Plan } from '@/domain/plan/plan';
import { aimWords } from '@/domain/plan/plan-words';
import { startOfDate } from '@/domain/hours/local-time';
import { singlePage } from './single-page';

/** `downloaded`: a browser saved a calendar file. `refused`: the person or WeChat gave no permission. */
export type CalendarOutcome = 'added' | 'downloaded' | 'cancelled' | 'refused' | 'unavailable';

/** A reminder two hours before, in seconds. */
const REMIND = 2 * 60 * 60;

const seconds = (instant: number): number => Math.floor(instant / 1000);

/** Writes the plan into the phone's calendar; WeChat asks for the permission. A plan without a time is an entry of the whole day. */
export async function addToCalendar(plan: Plan, about: CalendarWords, _now: number): Promise<CalendarOutcome> {
  if (singlePage()) return 'unavailable';
  const start = startOf(plan);
  try {
    await Taro.addPhoneCalendar({
      title: aimWords(plan),
      startTime: seconds(start ?? startOfDate(plan.date)),
      endTime: String(seconds(start === undefined ? startOfDate(plan.date) + 86_399_000 : endOf(plan))),
      allDay: start === undefined,
      description: about.text,
      ...(about.location !== undefined && { location: about.location }),
      alarm: true,
      alarmOffset: start === undefined ? 0 : REMIND,
    });
    return 'added';
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error);
    if (/cancel/i.test(message)) return 'cancelled';
    return /auth|deny|denied|permission|privacy/i.test(message) ? 'refused' : 'unavailable';
  }
}
