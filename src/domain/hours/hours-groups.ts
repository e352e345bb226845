import type { HoursToken } from './hours-tokens';
import type { Slot, Weekday } from './schedule';
import { slotsOf, type SlotWord } from './slot-words';

/** One statement of a text: of which days it speaks and what it says of them. */
export interface HoursGroup {
  readonly days: readonly Weekday[];
  readonly monthly: readonly string[];
  readonly holidays: boolean;
  readonly festivals: readonly string[];
  readonly ownDay: boolean;
  readonly says: 'slots' | 'closed' | 'usual' | 'nothing';
  readonly slots: readonly Slot[];
}

interface Draft {
  days: Weekday[];
  monthly: string[];
  holidays: boolean;
  festivals: string[];
  ownDay: boolean;
  says: 'closed' | 'usual' | undefined;
  words: SlotWord[];
  joinedByComma: boolean;
}

const blank = (): Draft => ({ days: [], monthly: [], holidays: false, festivals: [], ownDay: false, says: undefined, words: [], joinedByComma: false });

export const hasSubject = (group: Pick<Draft, 'holidays'> & Pick<HoursGroup, 'days' | 'monthly' | 'festivals'>): boolean =>
  group.days.length > 0 || group.monthly.length > 0 || group.holidays || group.festivals.length > 0;

const closes = (token: HoursToken | undefined): boolean => token?.type === 'closed' || token?.type === 'except';

const hasPredicate = (draft: Draft): boolean => draft.says !== undefined || draft.words.length > 0;

/**
 * The statements of a token list; undefined where the words could be joined in two ways. A remark on holidays in the
 * middle of another statement ("周一至周五(节假日除外)9:00-17:00") stands for itself.
 */
export function groupHours(tokens: readonly HoursToken[]): readonly HoursGroup[] | undefined {
  const groups: HoursGroup[] = [];
  let draft = blank();
  let before: HoursToken['type'] | undefined;

  const flush = (): boolean => {
    const group = finish(draft);
    if (group === undefined) return false;
    if (group.says !== 'nothing' || hasSubject(draft)) groups.push(group);
    draft = blank();
    return true;
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { type } = token;
    if (type === 'days' || type === 'monthly' || type === 'holidays' || type === 'festivals') {
      const joined = before === 'join' || before === 'comma';
      if (hasPredicate(draft)) {
        if (!flush()) return undefined;
      } else if (hasSubject(draft)) {
        if (type === 'holidays' && before !== 'join' && closes(tokens[index + 1])) {
          groups.push({ ...blank(), holidays: true, says: 'closed', slots: [] });
          index += 1;
          continue;
        }
        if (!mayJoin(draft, token, joined, before)) return undefined;
        if (before === 'comma') draft.joinedByComma = true;
      }
      if (type === 'days') draft.days.push(...token.days.filter((day) => !draft.days.includes(day)));
      if (type === 'monthly') draft.monthly.push(...token.byday);
      if (type === 'holidays') draft.holidays = true;
      if (type === 'festivals') draft.festivals.push(...token.names);
    } else if (type === 'own_day') {
      if (draft.festivals.length === 0) return undefined;
      draft.ownDay = true;
    } else if (type === 'closed' || type === 'except' || type === 'usual') {
      if (!hasSubject(draft) || hasPredicate(draft) || (type !== 'usual' && draft.joinedByComma)) return undefined;
      // "周一闭馆，节假日除外": what is excepted from a closing is open.
      if (type === 'except' && groups.some((group) => group.says === 'closed' || group.says === 'usual')) return undefined;
      draft.says = type === 'usual' ? 'usual' : 'closed';
    } else if (type === 'time' || type === 'kind' || type === 'all_day') {
      if (draft.says !== undefined && !flush()) return undefined;
      const next = before === 'time' || before === 'kind';
      if (type === 'time') draft.words.push({ type, range: token.range, next });
      if (type === 'kind') draft.words.push({ type, kind: token.kind, meal: token.meal, next });
      if (type === 'all_day') draft.words.push({ type: 'time', range: { opens_at: '00:00', closes_at: '24:00' }, next: false });
    } else if (type === 'break' && hasPredicate(draft) && !flush()) return undefined;
    before = type;
  }
  return flush() ? groups : undefined;
}

function mayJoin(draft: Draft, token: HoursToken, joined: boolean, before: HoursToken['type'] | undefined): boolean {
  if (token.type === 'days' && draft.days.length > 0 && token.days.every((day) => draft.days.includes(day))) return true;
  if (token.type === 'days' && draft.days.length > 0 && !draft.holidays && draft.festivals.length === 0) return joined;
  if (token.type === 'monthly' || draft.monthly.length > 0) return token.type === 'monthly' && draft.days.length === 0 && joined;
  return before === 'join';
}

function finish(draft: Draft): HoursGroup | undefined {
  const slots = slotsOf(draft.words);
  if (slots === undefined) return undefined;
  const { days, monthly, holidays, festivals, ownDay } = draft;
  return { days, monthly, holidays, festivals, ownDay, says: draft.says ?? (slots.length > 0 ? 'slots' : 'nothing'), slots };
}
