import type { Slot, SlotKind } from './schedule';
import type { TimeRange } from './time-range';

/** A time or a word for a part of the day, in the order of the text; `next` tells that nothing but spaces stands between it and the one before. */
export type SlotWord =
  | { readonly type: 'time'; readonly range: TimeRange; readonly next: boolean }
  | { readonly type: 'kind'; readonly kind: SlotKind; readonly meal: boolean; readonly next: boolean };

/** When a slot of a kind may begin; a time outside shows that word and time were not meant together. */
const BEGINS: Readonly<Record<SlotKind, readonly [string, string]>> = {
  breakfast: ['05:00', '10:00'],
  lunch: ['09:30', '14:30'],
  dinner: ['15:30', '21:00'],
  morning: ['05:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  service: ['00:00', '24:00'],
};

/**
 * Slots of one group of words: "午餐11:00-13:00" and "11:00-13:00午餐" are one slot with both facts, "上午" alone a slot
 * without times. undefined if a word and the time next to it contradict each other ("午餐、晚餐 11:00-13:00").
 */
export function slotsOf(words: readonly SlotWord[]): readonly Slot[] | undefined {
  const timeFirst = words[0]?.type === 'time';
  const slots: Slot[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const after = words[index + 1];
    if (word === undefined) continue;
    const slot = pair(word, after, timeFirst);
    if (slot === undefined) slots.push(word.type === 'time' ? word.range : { kind: word.kind });
    else {
      slots.push(slot);
      index += 1;
    }
  }
  return slots.every(plausible) ? [...slots].sort((a, b) => (a.opens_at ?? '').localeCompare(b.opens_at ?? '')) : undefined;
}

function pair(word: SlotWord, after: SlotWord | undefined, timeFirst: boolean): Slot | undefined {
  if (after === undefined || !after.next || after.type === word.type) return undefined;
  const time = word.type === 'time' ? word : after.type === 'time' ? after : undefined;
  const named = word.type === 'kind' ? word : after.type === 'kind' ? after : undefined;
  if (time === undefined || named === undefined) return undefined;
  const joined = word.type === 'kind' ? !(timeFirst && named.meal) : timeFirst && named.meal;
  return joined ? { ...time.range, kind: named.kind } : undefined;
}

function plausible(slot: Slot): boolean {
  if (slot.kind === undefined || slot.opens_at === undefined) return true;
  const [earliest, latest] = BEGINS[slot.kind];
  return slot.opens_at >= earliest && slot.opens_at <= latest;
}
