import { festivalName } from './festivals';
import { chineseNumber } from './hours-text';
import { WEEKDAYS, type SlotKind, type Weekday } from './schedule';
import { TIME_RANGE, readTimeRange, type TimeRange } from './time-range';

export type HoursToken =
  | { readonly type: 'days'; readonly days: readonly Weekday[]; readonly workdays?: true }
  | { readonly type: 'monthly'; readonly byday: readonly string[] }
  | { readonly type: 'holidays' }
  | { readonly type: 'festivals'; readonly names: readonly string[] }
  | { readonly type: 'own_day' | 'always' | 'all_day' | 'closed' | 'except' | 'usual' | 'partial' | 'break' | 'comma' | 'join' | 'noise' }
  | { readonly type: 'time'; readonly range: TimeRange }
  | { readonly type: 'kind'; readonly kind: SlotKind; readonly meal: boolean };

type Reader = (match: RegExpExecArray) => HoursToken | undefined;

const DAY = '(?:[一二三四五六日天]|[1-7](?![\\d:]))';
const DAY_ORDER = '一二三四五六日';

function weekday(char: string): Weekday | undefined {
  const index = char === '天' ? 6 : /[1-7]/.test(char) ? Number(char) - 1 : DAY_ORDER.indexOf(char);
  return WEEKDAYS[index];
}

function dayRange(first: string, last: string): HoursToken | undefined {
  const [from, to] = [WEEKDAYS.indexOf(weekday(first) ?? 'MO'), WEEKDAYS.indexOf(weekday(last) ?? 'MO')];
  return from < to ? { type: 'days', days: WEEKDAYS.slice(from, to + 1) } : undefined;
}

function dayList(text: string): HoursToken | undefined {
  const days = text.replace(/[、和及]/g, '').split('').map(weekday);
  const known = days.filter((day): day is Weekday => day !== undefined);
  return new Set(known).size === days.length ? { type: 'days', days: known } : undefined;
}

/** "第二", "第一、三", "首", "最后一" of "每月第二个周六", with the weekday's character. */
function monthly(which: string, day: string): HoursToken | undefined {
  const weekdayName = weekday(day);
  if (weekdayName === undefined) return undefined;
  if (which === '首') return { type: 'monthly', byday: [`1${weekdayName}`] };
  if (which.startsWith('最后')) return { type: 'monthly', byday: [`-1${weekdayName}`] };
  const positions = which.replace(/[第个和及]/g, '、').split('、').filter((part) => part !== '');
  const numbers = positions.map((part) => (/^\d$/.test(part) ? Number(part) : chineseNumber(part)));
  const valid = numbers.filter((number): number is number => number !== undefined && number >= 1 && number <= 5);
  return valid.length === numbers.length ? { type: 'monthly', byday: valid.map((number) => `${number}${weekdayName}`) } : undefined;
}

const always = (token: HoursToken): Reader => () => token;
const kind = (name: SlotKind, meal: boolean): Reader => always({ type: 'kind', kind: name, meal });
const WORKDAYS = WEEKDAYS.slice(0, 5);
const FESTIVAL = '元旦节?|春节|农历新年|清明节?|五一(?:国际)?劳动节|五一节?|(?:国际)?劳动节|端午节?|中秋节?|国庆节?';

/**
 * Every form the parser understands, tried in this order at each place of the text. What none of them matches makes the
 * whole text not understood. Remarks are listed one by one: a remark nobody judged may change the hours ("冬季停", "需预约").
 */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(?:建议)?长者\d{1,2}:\d\d前(?:就餐|用餐)|建议[^,;。()]*?前(?:就餐|用餐|到达)/y, always({ type: 'noise' })],
  [/(?:上午|早上|清晨)?\d{1,2}:\d\d(?:开始)?备餐/y, always({ type: 'noise' })],
  [/全市统一|全区统一|另有通知除外|如有变动,?以通知为准|\d{4}-\d{1,2}-\d{1,2}起(?:执行|实施)?|北京时间/y, always({ type: 'noise' })],
  [/可提前(?:送到|到达|入托)|其余时间有人值班|节?假?日?另行通知|另行通知/y, always({ type: 'partial' })],
  [/(?:开放|营业|办公|服务|工作|供餐|开餐|用餐|就餐|接待|办理|上班|对外)*时间(?:为|是)?:?/y, always({ type: 'noise' })],
  [/全年无休|全年(?:365天)?(?:开放|营业)|365天/y, always({ type: 'always' })],
  [/7\s*[x×*]\s*24(?:小时)?/iy, always({ type: 'all_day' })],
  [/24小时(?:全天)?|全天候?(?:24小时)?|昼夜/y, always({ type: 'all_day' })],
  [new RegExp(`每月(首|最后一|第?[一二三四五1-5](?:(?:个|、|和|及|第)*[一二三四五1-5])*)个?周(${DAY})`, 'y'), (m) => monthly(m[1] ?? '', m[2] ?? '')],
  [/(?:法定|国家)?工作日(?:\(周一[-至到]周?五\))?/y, always({ type: 'days', days: WORKDAYS, workdays: true })],
  [/每日|每天|天天|周一[-至到]周?[日天]|一周七天|全周/y, always({ type: 'days', days: WEEKDAYS })],
  [/双休日|周六、?周?[日天]|周末/y, always({ type: 'days', days: ['SA', 'SU'] })],
  [new RegExp(`[每逢]*周(${DAY})[-至到](?:周)?(${DAY})`, 'y'), (m) => dayRange(m[1] ?? '', m[2] ?? '')],
  [new RegExp(`[每逢]*周(${DAY}(?:[、和及]?${DAY})*)`, 'y'), (m) => dayList(m[1] ?? '')],
  [/(?:国家|法定)*(?:节假日|假日|节日|假期)|公众假期/y, always({ type: 'holidays' })],
  [new RegExp(`(?:${FESTIVAL})(?:[、和及,](?:${FESTIVAL}))*`, 'y'), (m) => ({ type: 'festivals', names: m[0].split(/[、和及,]/).map(festivalName) })],
  [/当天|当日/y, always({ type: 'own_day' })],
  [/中午(?:不休息?|无休|不间断)/y, always({ type: 'noise' })],
  [/不休息?|无休/y, always({ type: 'usual' })],
  [/(?:休息|不(?:开放|办公|营业|接待|供餐|上班|对外)|关门|闭馆|放假|休馆|停止(?:服务|办公|供餐))/y, always({ type: 'closed' })],
  [/除外/y, always({ type: 'except' })],
  [/(?:照常|正常)(?:供餐|开放|办公|营业|上班|服务|接待|办理)?/y, always({ type: 'usual' })],
  [TIME_RANGE, (m) => { const range = readTimeRange(m); return range && { type: 'time', range }; }],
  [/(?:供应?|提供)?(?:早餐|早饭|早市)/y, kind('breakfast', true)],
  [/(?:供应?|提供)?(?:午餐|午饭|中餐|中饭|午市)/y, kind('lunch', true)],
  [/(?:供应?|提供)?(?:晚餐|晚饭|晚市)/y, kind('dinner', true)],
  [/上午|早上/y, kind('morning', false)],
  [/下午/y, kind('afternoon', false)],
  [/中午/y, kind('lunch', false)],
  [/晚上|傍晚/y, kind('dinner', false)],
  [/开放|营业|办公|上班|开门|对外|接待|供餐|开餐|开饭|服务(?!电话)/y, always({ type: 'noise' })],
  [/[;。\n|]/y, always({ type: 'break' })],
  [/,/y, always({ type: 'comma' })],
  [/[、和及与]/y, always({ type: 'join' })],
  [/[ ():]/y, always({ type: 'noise' })],
];

/** The tokens of a normalised text; undefined if any part of it is not understood. */
export function tokenizeHours(text: string): readonly HoursToken[] | undefined {
  const tokens: HoursToken[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readAt(text, at);
    if (found === undefined) return undefined;
    if (found.token.type !== 'noise') tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function readAt(text: string, at: number): { token: HoursToken; end: number } | undefined {
  for (const [form, read] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const token = read(match);
    return token && { token, end: form.lastIndex };
  }
  return undefined;
}
