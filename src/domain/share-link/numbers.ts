import type { BitReader, BitWriter } from './bits';
import { LONGEST_SLUG } from './share';

export const MOST_NUMBER = 0x1ffff;

/** 0 to MOST_NUMBER in 8, 12 or 19 bits. */
export function putNumber(out: BitWriter, value: number): void {
  if (value < 128) out.put(value, 8);
  else if (value < 1024) out.put((2 << 10) | value, 12);
  else out.put((3 << 17) | value, 19);
}

export function takeNumber(bits: BitReader): number {
  if (bits.take(1) === 0) return bits.take(7);
  return bits.take(1) === 0 ? bits.take(10) : bits.take(17);
}

const END = 0;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz-';
const DIGIT = 28;
const UNDERSCORE = 29;

/** Lower-case letters, digits, hyphens and underscores: five bits each, digits nine. */
export function putSlug(out: BitWriter, slug: string): void {
  for (let at = 0; at < slug.length; at++) {
    const character = slug.charAt(at);
    const letter = LETTERS.indexOf(character);
    if (letter >= 0) out.put(letter + 1, 5);
    else if (character === '_') out.put(UNDERSCORE, 5);
    else out.put((DIGIT << 4) | Number(character), 9);
  }
  out.put(END, 5);
}

/** Whatever stands there, at most one character too long: for the caller to check. */
export function takeSlug(bits: BitReader): string {
  let slug = '';
  while (slug.length <= LONGEST_SLUG) {
    const code = bits.take(5);
    if (code === END) break;
    if (code === DIGIT) slug += bits.take(4);
    else slug += code === UNDERSCORE ? '_' : LETTERS.charAt(code - 1);
  }
  return slug;
}
