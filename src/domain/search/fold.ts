import type { Reading } from '../release/contents';

/** What two spellings of the same words have in common: small half-width letters, simplified characters, no punctuation. */
export interface Fold {
  /** Traditional and variant characters, by code, to the code of the character the release uses. */
  readonly variants: ReadonlyMap<number, number>;
}

export function foldOf(readings: readonly Reading[]): Fold {
  const variants = new Map<number, number>();
  for (const { char, traditional } of readings) {
    for (const variant of traditional ?? []) variants.set(variant.charCodeAt(0), char.charCodeAt(0));
  }
  return { variants };
}

export function fold(rules: Fold, text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = foldCode(rules, text.charCodeAt(at));
    if (code > 0) folded += String.fromCharCode(code);
  }
  return folded;
}

/** Where each character of fold(text) stands in text. */
export function foldedPositions(rules: Fold, text: string): number[] {
  const positions: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (foldCode(rules, text.charCodeAt(at)) > 0) positions.push(at);
  }
  return positions;
}

/** Between two words of a query; other punctuation is as if it were not there. */
const BETWEEN_WORDS = /[\s,，。、；;：:？?！!/|+&~…]+/;

/** The folded words of a query, in the order typed. */
export function foldedRuns(rules: Fold, query: string): string[] {
  return query
    .split(BETWEEN_WORDS)
    .map((run) => fold(rules, run))
    .filter((run) => run !== '');
}

/** The code that stands for a code, or 0 when nothing does. */
function foldCode(rules: Fold, code: number): number {
  if (code >= 0x3400) {
    if (code >= 0xff01 && code <= 0xff5e) return foldCode(rules, code - 0xfee0);
    if (code > 0x9fff && (code < 0xd800 || code > 0xfaff)) return 0;
    return rules.variants.get(code) ?? code;
  }
  if (isDigit(code) || isLetter(code)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  return code >= 0xc0 && code < 0x250 ? unmarked(code) : 0;
}

/** Pinyin may be typed with tone marks; ü is v, as on a keyboard. */
function unmarked(code: number): number {
  const parts = String.fromCharCode(code).normalize('NFD').toLowerCase();
  const base = parts.charCodeAt(0);
  if (base === 0x75 && parts.charCodeAt(1) === 0x308) return 0x76;
  return isLetter(base) ? base : 0;
}

export const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
