import type { Slot, SlotKind } from '@/domain/hours/schedule';
import { clockText, isMeal, isTimed } from '@/domain/hours/slot-text';

export const KIND_WORDS: Readonly<Record<SlotKind, string>> = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  morning: 'morning',
  afternoon: 'afternoon',
  service: '',
};

/** "9:00–12:00, 13:00–17:00", "lunch 11:00–13:00", "lunch, dinner (times not published)", "24 hours". */
export function slotsText(slots: readonly Slot[]): string {
  const timed = slots.filter(isTimed).map(timedText);
  const untimed = slots.filter((slot) => !isTimed(slot));
  const named = untimed.map(({ kind }) => KIND_WORDS[kind ?? 'service']).filter((word) => word !== '');
  const open = named.length > 0 ? [`${named.join(', ')} (times not published)`] : untimed.length > 0 ? ['times not published'] : [];
  return slots.length === 0 ? 'closed' : [...timed, ...open].join(', ');
}

function timedText({ kind, opens_at: opens, closes_at: closes }: Slot): string {
  const meal = isMeal(kind) && kind !== undefined ? `${KIND_WORDS[kind]} ` : '';
  if (opens === '00:00' && closes === '24:00') return `${meal}24 hours`;
  if (opens === undefined) return `${meal}until ${clockText(closes ?? '')} (opening time not published)`;
  if (closes === undefined) return `${meal}from ${clockText(opens)} (closing time not published)`;
  return `${meal}${clockText(opens)}–${clockText(closes)}${closes < opens ? ' next day' : ''}`;
}
