/** 64 characters that pass unchanged through a URL, WeChat's query and scene, and every chat: six bits each. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHARACTER_BITS = 6;

const values = new Map<string, number>([...ALPHABET].map((character, value) => [character, value]));

export const CODE_PATTERN = /^[A-Za-z0-9_-]+$/;

/** The value of a character; undefined when it is none of the alphabet. */
export const valueOf = (character: string): number | undefined => values.get(character);

export interface BitWriter {
  /** The low `count` bits of `value`, highest first; count ≤ 27. */
  readonly put: (value: number, count: number) => void;
  /** How many bits were put. */
  readonly size: () => number;
  /** As characters; zeros at the end are left out, for a reader reads zeros there. */
  readonly text: () => string;
}

export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    put: (value, count) => {
      for (let at = count - 1; at >= 0; at--) bits.push((value >> at) & 1);
    },
    size: () => bits.length,
    text: () => {
      let text = '';
      for (let at = 0; at < bits.length; at += CHARACTER_BITS) {
        let value = 0;
        for (let bit = 0; bit < CHARACTER_BITS; bit++) value = value * 2 + (bits[at + bit] ?? 0);
        text += ALPHABET.charAt(value);
      }
      return text.replace(/A+$/, '');
    },
  };
}

export interface BitReader {
  /** The next `count` bits; zeros for ever after the end. */
  readonly take: (count: number) => number;
  readonly skip: (count: number) => void;
  /** Everything was read; only zeros follow. */
  readonly over: () => boolean;
}

/** Of characters of the alphabet. */
export function bitReader(text: string): BitReader {
  let at = 0;
  return {
    take: (count) => {
      let value = 0;
      for (let bit = 0; bit < count; bit++, at++) {
        const character = valueOf(text.charAt(Math.floor(at / CHARACTER_BITS))) ?? 0;
        value = value * 2 + ((character >> (CHARACTER_BITS - 1 - (at % CHARACTER_BITS))) & 1);
      }
      return value;
    },
    skip: (count) => {
      at += count;
    },
    over: () => at >= text.length * CHARACTER_BITS,
  };
}

/** 24 bits as four characters. */
export function fourCharacters(value: number): string {
  return [18, 12, 6, 0].map((shift) => ALPHABET.charAt((value >> shift) & 63)).join('');
}
