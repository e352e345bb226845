import { hasTimes } from '@/domain/hours/has-times';
import type { Place } from '@/domain/place/place';
import { scheduleLines } from './schedule-words';
import { copy } from './index';
import { listed } from './join';

/** Lines about a place; `quiet` ones explain those before. */
export interface PlaceLine {
  readonly text: string;
  readonly quiet?: true;
}

/** Every day's hours as far as they are known, then the source's own words; if nothing is known, what to do. They hold whenever they are read. */
export function hoursLines({ schedule, hours_text: text, phones }: Pick<Place, 'schedule' | 'hours_text' | 'phones'>): readonly PlaceLine[] {
  const lines = schedule && hasTimes(schedule) ? scheduleLines(schedule) : [];
  if (lines.length === 0 && !text) return [{ text: phones?.length ? copy.place.hoursUnknown : copy.place.hoursUnknownNoPhone }];
  const source: readonly PlaceLine[] = !text ? [] : lines.length > 0 ? [{ text: copy.place.inWords(text), quiet: true }] : [{ text: copy.place.hoursOnlyWords(text) }];
  return [...lines.map(({ days, hours }) => ({ text: `${days} ${hours}` })), ...source];
}

/** What each group of people pays, then the source's own words. */
export function costLines({ cost_options: options = [], cost_text: text }: Pick<Place, 'cost_options' | 'cost_text'>): readonly PlaceLine[] {
  if (options.length === 0 && !text) return [{ text: copy.place.costUnknown }];
  const lines = options.map(({ option, amount, amount_description: detail, valid_from: from }) => ({
    text: listed(amount === 0 ? option : `${option} ${copy.place.yuan(amount)}`, detail, from && copy.place.costAsOf(from.slice(0, 4))),
  }));
  const source: readonly PlaceLine[] = !text ? [] : options.length > 0 ? [{ text: copy.place.inWords(text), quiet: true }] : [{ text }];
  return [...lines, ...source];
}
