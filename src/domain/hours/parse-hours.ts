import { groupHours, hasSubject, type HoursGroup } from './hours-groups';
import { normalizeHoursText } from './hours-text';
import { tokenizeHours, type HoursToken } from './hours-tokens';
import { WEEKDAYS, type Monthly, type Schedule, type Slot, type Weekday, type Weekly } from './schedule';

/** Hours of a telephone line, not of a door: "24小时服务电话", "每日8:30-17:00（咨询电话）". */
const ABOUT_THE_TELEPHONE = /电话|热线|咨询|来电|致电/;

/**
 * The schedule a source's hours text states, as far as it is clear; undefined if any part of it is not understood, may be
 * read in two ways, or speaks of the telephone. What the text does not settle stays unknown in the schedule:
 * - "9:00-17:00" names no day: `days_unknown`, so never open for certain;
 * - "周一至周五" names days without times: a slot without times;
 * - only "工作日" says that public holidays are closed and make-up workdays are not, only "全年无休", "节假日照常" and
 *   "24小时" that holidays are as usual; for a place open alike on all seven days a make-up workday changes nothing;
 * - a start date ("2020-12-01起") is taken as past: a text must not be entered before it holds.
 */
export function parseHours(text: string): Schedule | undefined {
  const normal = normalizeHoursText(text);
  if (normal === '' || ABOUT_THE_TELEPHONE.test(normal)) return undefined;
  const tokens = tokenizeHours(normal);
  const groups = tokens && groupHours(tokens);
  return groups && scheduleOf(groups, tokens);
}

function scheduleOf(groups: readonly HoursGroup[], tokens: readonly HoursToken[]): Schedule | undefined {
  const has = (type: HoursToken['type']): boolean => tokens.some((token) => token.type === type);
  const workdays = tokens.some((token) => token.type === 'days' && token.workdays === true);
  const weekly = weeklyOf(groups, has('always'), has('all_day'));
  if (weekly === undefined) return undefined;
  const monthly = groups.flatMap((group): Monthly[] => group.monthly.map((byday) => ({ byday, slots: [...group.slots] })));
  if (monthly.some((rule) => rule.slots.length === 0)) return undefined;
  const { named, dayless } = weekly;
  if (named.length + dayless.length + monthly.length === 0) return undefined;
  const everyDay = named.length === 1 && named[0]?.byday.length === 7;
  const always = everyDay && (has('always') || (has('all_day') && !groups.some(hasSubject)));
  const timed = dayless.every((slot) => slot.opens_at !== undefined && slot.closes_at !== undefined);
  return {
    ...(named.length > 0 && { weekly: [...named] }),
    ...(monthly.length > 0 && { monthly }),
    ...(dayless.length > 0 && { days_unknown: [...dayless] }),
    public_holiday: holidayRule(groups, workdays, always),
    makeup_workday: workdays ? 'as_weekday' : everyDay ? 'as_usual' : 'unknown',
    complete: timed && !has('partial'),
  };
}

interface WeeklyParts {
  readonly named: readonly Weekly[];
  readonly dayless: readonly Slot[];
}

function weeklyOf(groups: readonly HoursGroup[], always: boolean, allDay: boolean): WeeklyParts | undefined {
  const closed = groups.filter((group) => group.says === 'closed').flatMap((group) => group.days);
  const usual = groups.filter((group) => group.says === 'usual').flatMap((group) => group.days);
  const plain = continued(groups.filter((group) => (group.says === 'slots' && !group.holidays && group.festivals.length === 0 && group.monthly.length === 0)
    || (group.days.length > 0 && (group.says === 'slots' || group.says === 'nothing'))));
  if (usual.some((day) => closed.includes(day)) || groups.some((group) => group.says === 'nothing' && group.days.length === 0)) return undefined;
  if (plain.length === 0) return closed.length + usual.length > 0 ? undefined : { named: [], dayless: [] };
  const dayless = plain.filter((group) => group.days.length === 0);
  const daysOfAll = plain.flatMap((group) => group.days);
  if (dayless.length > 0 && (plain.length > 1 || groups.some((group) => group.monthly.length > 0))) return undefined;
  if (usual.length > 0 && plain.length > 1) return undefined;
  if (dayless.length > 0 && closed.length + usual.length === 0 && !always && !allDay) return { named: [], dayless: dayless[0]?.slots ?? [] };
  const named = plain.map((group) => ({
    days: (group.days.length === 0 ? WEEKDAYS : WEEKDAYS.filter((day) => group.days.includes(day) || usual.includes(day))).filter((day) => !closed.includes(day)),
    slots: group.slots.length === 0 ? [{}] : group.slots,
  }));
  if (named.some((group) => group.days.length === 0)) return undefined;
  if (new Set(daysOfAll).size < daysOfAll.length && !differentMeals(plain)) return undefined;
  return { named: byDay(named), dayless: [] };
}

/** Times after a semicolon go on with the days before it: "周一至周五 9:00-12:00；14:00-17:00". */
function continued(groups: readonly HoursGroup[]): readonly HoursGroup[] {
  return groups.reduce<HoursGroup[]>((done, group) => {
    const last = done[done.length - 1];
    const goesOn = last !== undefined && group.days.length === 0 && last.slots.every((slot) => slot.opens_at !== undefined || slot.kind !== undefined);
    return goesOn && last.says === 'slots' ? [...done.slice(0, -1), { ...last, slots: [...last.slots, ...group.slots] }] : [...done, group];
  }, []);
}

/** "每日早餐7:00-9:00；周一至周五午餐11:00-13:00" adds up; the same day twice in any other way contradicts itself. */
function differentMeals(groups: readonly HoursGroup[]): boolean {
  const kinds = groups.map((group) => new Set(group.slots.map((slot) => slot.kind)));
  return kinds.every((set, index) => !set.has(undefined) && kinds.every((other, at) => at === index || ![...set].some((kind) => other.has(kind))));
}

/** One rule for all days with the same slots, in the order of the week. */
function byDay(groups: readonly { readonly days: readonly Weekday[]; readonly slots: readonly Slot[] }[]): readonly Weekly[] {
  const rules = new Map<string, { byday: Weekday[]; slots: Slot[] }>();
  for (const day of WEEKDAYS) {
    const slots = groups.filter((group) => group.days.includes(day)).flatMap((group) => group.slots);
    if (slots.length === 0) continue;
    const key = JSON.stringify(slots);
    const rule = rules.get(key) ?? { byday: [], slots };
    rule.byday.push(day);
    rules.set(key, rule);
  }
  return [...rules.values()];
}

function holidayRule(groups: readonly HoursGroup[], workdays: boolean, always: boolean): Schedule['public_holiday'] {
  const about = groups.filter((group) => group.holidays);
  const festivals = groups.filter((group) => group.festivals.length > 0);
  if (about.some((group) => group.says === 'slots') || about.length > 1) return 'unknown';
  const rule = about[0] === undefined ? (workdays ? 'closed' : always ? 'as_usual' : 'unknown') : about[0].says === 'closed' ? 'closed' : 'as_usual';
  const [named] = festivals;
  if (named === undefined || rule === 'as_usual') return named === undefined ? rule : 'unknown';
  if (festivals.length > 1 || !named.ownDay || named.holidays || named.says === 'closed') return 'unknown';
  return {
    open_on: [...named.festivals],
    ...(named.says === 'slots' && { slots: [...named.slots] }),
    ...(rule === 'unknown' && { otherwise: 'unknown' as const }),
  };
}
