import { dateOfDay, dayOfMinute, DAY_MINUTES, minuteOfInstant, MINUTE_MS, weekdayOfDay, type Instant } from './local-time';
import type { Reason, Unsettled } from './reason';
import { dayName } from './schedule-lines';
import { clockText, isMeal, isTimed, KIND_WORDS, slotsText } from './slot-text';
import type { Status } from './status';

export { scheduleLines, type ScheduleLine } from './schedule-lines';

export interface StatusWords {
  /** Two to five characters for a badge: 开饭中, 休息中. */
  readonly label: string;
  /** What to know or do: 13:00 收, 明天 11:00 开饭, 去前先打电话. */
  readonly detail: string;
  readonly tone: 'open' | 'soon' | 'closed' | 'unknown';
}

const PARTLY = '时间不全';
const CALL_FIRST = '去前先打电话';
const LABELS: Readonly<Record<Unsettled, string>> = {
  no_hours: '时间未公布',
  no_times: '时间未公布',
  no_days: '时间未公布',
  day_not_named: '时间未公布',
  holiday: '今天不确定',
  makeup: '今天不确定',
  calendar: '今天不确定',
  device_clock: '不确定',
};

/**
 * A status in plain words. `serving` is the verb of the kind of place (kinds.ts): 开饭, 办公. `askFirst` is the advice where
 * the answer is not known: a place without a telephone needs another than the default.
 */
export function statusWords(status: Status, now: Instant, serving: string, askFirst: string = CALL_FIRST): StatusWords {
  const verb = serving === '' ? '开放' : serving;
  switch (status.state) {
    case 'open':
      return { label: `${verb}中`, detail: openDetail(status, now), tone: 'open' };
    case 'closing_soon':
      return { label: '快收了', detail: `还有 ${Math.ceil(((status.until ?? now) - now) / MINUTE_MS)} 分钟`, tone: 'soon' };
    case 'closed':
      return { label: '休息中', detail: [whyClosed(status.reason), nextDetail(status, now, verb)].filter((part) => part !== '').join('，'), tone: 'closed' };
    case 'temporarily_closed':
      return { label: '暂停服务', detail: shutDetail(status, now, verb), tone: 'closed' };
    case 'unknown':
      return unknownWords(status.reason, verb, askFirst);
  }
}

function openDetail({ until, stopped }: Status, now: Instant): string {
  if (until !== undefined) return `${momentText(until, now, true)} 收`;
  return stopped === undefined ? '24 小时' : `${momentText(stopped.at, now, true)} 以后的时间未公布`;
}

function whyClosed(reason: Reason): string {
  if (reason.rule === 'holiday') return `今天${reason.detail}放假`;
  return reason.rule === 'exception' ? reason.detail : '';
}

function nextDetail({ next, stopped }: Status, now: Instant, verb: string): string {
  if (next !== undefined) return `${momentText(next, now)} ${verb}`;
  if (stopped === undefined) return `14 天内不${verb}`;
  return stopped.reason.rule === 'unknown' ? unsettledText(stopped.reason, verb, dayText(stopped.at, now)) : '';
}

function shutDetail(status: Status, now: Instant, verb: string): string {
  const reason = whyClosed(status.reason);
  if (status.next !== undefined) return `${reason}，${momentText(status.next, now)} 再${verb}`;
  return status.until === undefined ? reason : `${reason}，停到${dayText(status.until - MINUTE_MS, now)}`;
}

function unknownWords(reason: Reason, verb: string, askFirst: string): StatusWords {
  if (reason.rule !== 'unknown') return { label: LABELS.no_hours, detail: askFirst, tone: 'unknown' };
  const text = unsettledText(reason, verb, '今天');
  // Something is known, and stands beside the badge.
  const label = (reason.slots ?? []).length > 0 && LABELS[reason.why] === LABELS.no_hours ? PARTLY : LABELS[reason.why];
  return { label, detail: reason.why === 'device_clock' ? text : [text, askFirst].filter((part) => part !== '').join('，'), tone: 'unknown' };
}

function unsettledText(reason: Extract<Reason, { rule: 'unknown' }>, verb: string, day: string): string {
  const slots = reason.slots ?? [];
  const [slot] = slots;
  switch (reason.why) {
    case 'no_times': {
      if (slot === undefined) return `${day}${verb}，几点未公布`;
      if (isTimed(slot)) return `${day}${slotsText(slots)}`;
      return isMeal(slot.kind) && slot.kind !== undefined ? `${day}供${KIND_WORDS[slot.kind]}，几点未公布` : `${day}${KIND_WORDS[slot.kind ?? 'service']}${verb}，几点未公布`;
    }
    case 'no_days':
      if (slots.some(isTimed)) return `${slotsText(slots)} ${verb}，哪几天未公布`;
      return slots.every(({ kind }) => isMeal(kind)) ? `供${mealNames(slots)}，哪天、几点未公布` : '哪天、几点未公布';
    case 'day_not_named':
      return `${day}开不开未公布`;
    case 'holiday':
      return `${day}${reason.detail ?? '放假'}，开不开未公布`;
    case 'makeup':
      return `${day}调休上班，开不开未公布`;
    case 'calendar':
      return `${reason.detail ?? ''}年放假安排未收录，${day}开不开不确定`;
    case 'device_clock':
      return '手机时间好像不对，请先校准';
    case 'no_hours':
      return '';
  }
}

function mealNames(slots: readonly { readonly kind?: keyof typeof KIND_WORDS }[]): string {
  return slots.map(({ kind }) => KIND_WORDS[kind ?? 'service']).join('、');
}

/** 今天, 明天, 后天, 周三, 10月8日: as far ahead as each is clear. */
function dayText(at: Instant, now: Instant): string {
  const day = dayOfMinute(minuteOfInstant(at));
  const ahead = day - dayOfMinute(minuteOfInstant(now));
  const near = ['今天', '明天', '后天'][ahead];
  if (near !== undefined) return near;
  if (ahead > 2 && ahead < 7) return dayName(weekdayOfDay(day));
  const [, month, ofMonth] = dateOfDay(day).split('-').map(Number);
  return `${month}月${ofMonth}日`;
}

/** "13:00" today, "明天 9:00" later. An `end` at midnight is 24:00 of the day before. */
function momentText(at: Instant, now: Instant, end = false): string {
  const minute = minuteOfInstant(at);
  const midnight = end && minute % DAY_MINUTES === 0;
  const clock = midnight ? '24:00' : clockText(`${String(Math.floor((minute % DAY_MINUTES) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
  const day = dayText(midnight ? at - MINUTE_MS : at, now);
  return day === '今天' ? clock : `${day} ${clock}`;
}
