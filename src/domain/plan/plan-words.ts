import { dayOfDate, dayOfMinute, minuteOfInstant, weekdayOfDay, type Instant } from '../hours/local-time';
import { dayName } from '../hours/schedule-lines';
import { clockText } from '../hours/slot-text';
import { endOf, startOf, type Plan } from './plan';

/** What is known of the place today; nothing else may be said of it. */
export interface PlaceFacts {
  readonly address?: string;
  readonly phones?: readonly { readonly number: string }[];
}

/** 11月27日 周五. */
export function dateWords(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日 ${dayName(weekdayOfDay(dayOfDate(date)))}`;
}

/** 11月27日 周五 9:30; without a time: 时间待定. */
export const whenWords = ({ date, time }: Pick<Plan, 'date' | 'time'>): string => `${dateWords(date)} ${time === undefined ? '时间待定' : clockText(time)}`;

/** 还有 2 小时, 明天, 还有 5 天, 时间已过: how far ahead it is. */
export function countdownWords(plan: Pick<Plan, 'date' | 'time'>, now: Instant): string {
  if (endOf(plan) <= now) return '时间已过';
  const start = startOf(plan);
  const days = dayOfDate(plan.date) - dayOfMinute(minuteOfInstant(now));
  if (days > 1) return days === 2 ? '后天' : `还有 ${days} 天`;
  if (days === 1) return '明天';
  if (start === undefined) return '今天';
  const minutes = Math.ceil((start - now) / 60_000);
  if (minutes <= 0) return '就是现在';
  return minutes < 60 ? `还有 ${minutes} 分钟` : `还有 ${Math.floor(minutes / 60)} 小时${minutes % 60 === 0 ? '' : ` ${minutes % 60} 分钟`}`;
}

const SELF = /^(自己|我|本人)$/;

/** "帮妈妈办低保"; for oneself "办低保". */
export const aimWords = ({ label, purpose }: Pick<Plan, 'label' | 'purpose'>): string => `${SELF.test(label) ? '' : `帮${label}`}办“${purpose}”`;

/** What to say on the telephone, sentence by sentence. It asks; it states only what the plan itself holds. */
export function phoneScript(plan: Pick<Plan, 'label' | 'purpose' | 'place' | 'date' | 'time' | 'papers'>): readonly string[] {
  const where = plan.place === undefined ? '' : `请问是${plan.place.name}吗？`;
  const self = SELF.test(plan.label);
  const we = self ? '我' : '我们';
  return [
    `您好！${where}`,
    `我想${aimWords(plan)}。`,
    plan.time === undefined ? `${we}想${dateWords(plan.date)}过来，那天几点可以办？` : `${we}想${whenWords(plan)}过来，那时候可以办吗？`,
    '要不要先预约？',
    plan.papers.length > 0 ? `${we}还缺：${plan.papers.join('、')}。少了这些，能先办吗？` : '要带哪些材料？要原件还是复印件？',
    self ? '我一个人去就可以吗？' : `${plan.label}本人要不要到场？我代办要带什么？`,
    '谢谢！',
  ];
}

/** Said wherever a plan is shown or sent: it is an arrangement of the family and nothing more. */
export const NOT_SUBMITTED = '这是家里自己的安排，没有向办事单位提交或预约。';

/** The plan as plain text to forward to the family. */
export function shareText(plan: Plan, place: PlaceFacts = {}): string {
  const phones = (place.phones ?? []).map(({ number }) => number);
  return [
    aimWords(plan),
    `时间：${whenWords(plan)}`,
    ...(plan.place === undefined ? [] : [`地点：${plan.place.name}`]),
    ...(place.address === undefined ? [] : [`地址：${place.address}`]),
    ...(phones.length === 0 ? [] : [`电话：${phones.join('、')}`]),
    ...(plan.papers.length === 0 ? [] : [`还缺的材料：${plan.papers.join('、')}`]),
    NOT_SUBMITTED,
  ].join('\n');
}
