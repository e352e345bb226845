import { traditionalBy, type TraditionalEntries } from '@/domain/traditional/convert';
import { INTERFACE_TABLE } from './hant/interface-table';
import { language } from './language';

/** Around what a person typed, on its way to the screen, while Traditional is in use (private use characters; shown() takes them away). */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const TYPED = /(\ue000[^\ue001]*\ue001?)/;

const MOST_KEPT = 3000;
let facts: readonly TraditionalEntries[] | undefined;
let convert: ((text: string) => string) | undefined;
const kept = new Map<string, string>();

/** The table for the facts of the release in use; none leaves them as they are, except for what the interface's own table knows. */
export function knowFacts(entries: readonly TraditionalEntries[]): void {
  facts = entries;
  convert = undefined;
  kept.clear();
}

/** Whether the release in use was asked for its table. */
export const hasFacts = (): boolean => facts !== undefined;

/** A text as the screen shows it: every text goes through here on its way out of the app's own code, once. */
export function shown(text: string): string {
  if (language() !== 'zh-Hant') return text;
  const known = kept.get(text);
  if (known !== undefined) return known;
  convert ??= traditionalBy([...INTERFACE_TABLE, ...(facts ?? [])]);
  const converted = text.split(TYPED).map((part) => (part.startsWith(OPEN) ? part.slice(1).replace(CLOSE, '') : (convert?.(part) ?? part))).join('');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, converted);
  return converted;
}

/** What a person typed, for words that are shown: it is never converted. */
export const typed = (text: string): string => (language() === 'zh-Hant' && text !== '' ? `${OPEN}${text}${CLOSE}` : text);
