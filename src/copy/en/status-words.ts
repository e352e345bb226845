import { dateOfDay, dayOfMinute, DAY_MINUTES, minuteOfInstant, MINUTE_MS, weekdayOfDay, type Instant } from '@/domain/hours/local-time';
import type { Reason, Unsettled } from '@/domain/hours/reason';
import { clockText, isMeal, isTimed } from '@/domain/hours/slot-text';
import type { Status } from '@/domain/hours/status';
import type { StatusWords } from '@/domain/hours/words';
import { dayName, festivalWords, monthDay } from './day-words';
import { KIND_WORDS, slotsText } from './slot-text';

const CALL_FIRST = 'call first';
const LABELS: Readonly<Record<Unsettled, string>> = {
  no_hours: 'Hours unknown',
  no_times: 'Hours unknown',
  no_days: 'Hours unknown',
  day_not_named: 'Hours unknown',
  holiday: 'Unsure today',
  makeup: 'Unsure today',
  calendar: 'Unsure today',
  device_clock: 'Unsure',
};

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** English of domain/hours/words.ts, from the same status. The verb of the kind is not needed. */
export function statusWords(status: Status, now: Instant, _serving: string, askFirst: string = CALL_FIRST): StatusWords {
  switch (status.state) {
    case 'open':
      return { label: 'Open', detail: openDetail(status, now), tone: 'open' };
    case 'closing_soon':
      return { label: 'Closing soon', detail: `${Math.ceil(((status.until ?? now) - now) / MINUTE_MS)} min left`, tone: 'soon' };
    case 'closed':
      return { label: 'Closed', detail: joined([whyClosed(status.reason), nextDetail(status, now)]), tone: 'closed' };
    case 'temporarily_closed':
      return { label: 'Suspended', detail: shutDetail(status, now), tone: 'closed' };
    case 'unknown':
      return unknownWords(status.reason, askFirst);
  }
}

function openDetail({ until, stopped }: Status, now: Instant): string {
  if (until !== undefined) return `until ${momentText(until, now, true)}`;
  return stopped === undefined ? '24 hours' : `hours after ${momentText(stopped.at, now, true)} not published`;
}

function whyClosed(reason: Reason): string {
  if (reason.rule === 'holiday') return `closed today for ${festivalWords(reason.detail)}`;
  return reason.rule === 'exception' ? reason.detail : '';
}

function nextDetail({ next, stopped }: Status, now: Instant): string {
  if (next !== undefined) return `opens ${momentText(next, now)}`;
  if (stopped === undefined) return 'not open in the next 14 days';
  return stopped.reason.rule === 'unknown' ? unsettledText(stopped.reason, dayText(stopped.at, now)) : '';
}

function shutDetail(status: Status, now: Instant): string {
  const reason = whyClosed(status.reason);
  if (status.next !== undefined) return joined([reason, `opens again ${momentText(status.next, now)}`]);
  return status.until === undefined ? reason : joined([reason, `until ${dayText(status.until - MINUTE_MS, now)}`]);
}

function unknownWords(reason: Reason, askFirst: string): StatusWords {
  if (reason.rule !== 'unknown') return { label: LABELS.no_hours, detail: askFirst, tone: 'unknown' };
  const text = unsettledText(reason, 'today');
  return { label: LABELS[reason.why], detail: reason.why === 'device_clock' ? text : joined([text, askFirst]), tone: 'unknown' };
}

function unsettledText(reason: Extract<Reason, { rule: 'unknown' }>, day: string): string {
  const slots = reason.slots ?? [];
  const [slot] = slots;
  switch (reason.why) {
    case 'no_times': {
      if (slot === undefined) return `open ${day}, times not published`;
      if (isTimed(slot)) return `${day} ${slotsText(slots)}`;
      return `${isMeal(slot.kind) ? 'serves' : 'open'} ${[KIND_WORDS[slot.kind ?? 'service'], day].filter(Boolean).join(' ')}, times not published`;
    }
    case 'no_days':
      if (slots.some(isTimed)) return `${slotsText(slots)}, days not published`;
      return slots.length > 0 && slots.every(({ kind }) => isMeal(kind)) ? `serves ${slots.map(({ kind }) => KIND_WORDS[kind ?? 'service']).join(', ')}; days and times not published` : 'days and times not published';
    case 'day_not_named':
      return `whether it opens ${day} is not published`;
    case 'holiday':
      return `${reason.detail === undefined ? 'holiday' : festivalWords(reason.detail)}: whether it opens ${day} is not published`;
    case 'makeup':
      return `make-up workday: whether it opens ${day} is not published`;
    case 'calendar':
      return `holidays of ${reason.detail ?? 'the year'} not in the data yet: not sure it opens ${day}`;
    case 'device_clock':
      return "the phone's clock seems wrong: please set it";
    case 'no_hours':
      return '';
  }
}

/** today, tomorrow, on Wed, on 8 Oct: as far ahead as each is clear. */
function dayText(at: Instant, now: Instant): string {
  const day = dayOfMinute(minuteOfInstant(at));
  const ahead = day - dayOfMinute(minuteOfInstant(now));
  const near = ['today', 'tomorrow'][ahead];
  if (near !== undefined) return near;
  return ahead > 1 && ahead < 7 ? dayName(weekdayOfDay(day)) : monthDay(dateOfDay(day));
}

/** "13:00" today, "tomorrow 9:00" later. An `end` at midnight is 24:00 of the day before. */
function momentText(at: Instant, now: Instant, end = false): string {
  const minute = minuteOfInstant(at);
  const midnight = end && minute % DAY_MINUTES === 0;
  const ofDay = minute % DAY_MINUTES;
  const clock = midnight ? '24:00' : clockText(`${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`);
  const day = dayText(midnight ? at - MINUTE_MS : at, now);
  return day === 'today' ? clock : `${day} ${clock}`;
}
