import type { Slot, SlotKind } from './schedule';

export const KIND_WORDS: Readonly<Record<SlotKind, string>> = {
  breakfast: '早餐',
  lunch: '午餐',
  dinner: '晚餐',
  morning: '上午',
  afternoon: '下午',
  service: '',
};

export const isMeal = (kind: SlotKind | undefined): boolean => kind === 'breakfast' || kind === 'lunch' || kind === 'dinner';

export const isTimed = (slot: Slot): boolean => slot.opens_at !== undefined || slot.closes_at !== undefined;

/** "09:00" as people write it: "9:00". */
export function clockText(clock: string): string {
  return clock.replace(/^0(?=\d:)/, '');
}

/** "9:00–12:00、13:00–17:00", "午餐 11:00–13:00", "午餐、晚餐（几点未公布）", "24 小时". */
export function slotsText(slots: readonly Slot[]): string {
  const timed = slots.filter(isTimed).map(timedText);
  const parts = slots.filter((slot) => !isTimed(slot)).map((slot) => (slot.kind === undefined ? '' : KIND_WORDS[slot.kind])).filter((word) => word !== '');
  const untimed = parts.length > 0 ? [`${parts.join('、')}（几点未公布）`] : slots.some((slot) => !isTimed(slot)) ? ['几点未公布'] : [];
  return slots.length === 0 ? '休息' : [...timed, ...untimed].join('、');
}

function timedText(slot: Slot): string {
  const meal = isMeal(slot.kind) && slot.kind !== undefined ? `${KIND_WORDS[slot.kind]} ` : '';
  const { opens_at: opens, closes_at: closes } = slot;
  if (opens === '00:00' && closes === '24:00') return `${meal}24 小时`;
  if (opens === undefined) return `${meal}到 ${clockText(closes ?? '')}（几点开未公布）`;
  if (closes === undefined) return `${meal}${clockText(opens)} 起（几点收未公布）`;
  return `${meal}${clockText(opens)}–${closes < opens ? '次日 ' : ''}${clockText(closes)}`;
}
