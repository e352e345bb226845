import { Converter } from 'opencc-js';
import type { Reading } from '../../src/domain/release/contents';

/** Where people write traditional characters: by the general standard, in Hong Kong and Macao, in Taiwan. */
const ORIGINS = ['t', 'hk', 'tw'] as const;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * Adds to each character the traditional and variant forms that are read as it, so that the phone needs no dictionary.
 * A form that is itself a character of the release stays that character.
 */
export function withTraditional(readings: readonly Reading[]): Reading[] {
  const known = new Set(readings.map(({ char }) => char));
  const variants = new Map<string, Set<string>>();
  const converters = ORIGINS.map((from) => Converter({ from, to: 'cn' }));
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const variant = String.fromCharCode(code);
    if (known.has(variant)) continue;
    for (const convert of converters) {
      const char = convert(variant);
      if (!known.has(char)) continue;
      const ofChar = variants.get(char) ?? new Set<string>();
      variants.set(char, ofChar.add(variant));
    }
  }
  return readings.map((reading) => {
    const traditional = variants.get(reading.char);
    return traditional ? { ...reading, traditional: [...traditional] } : { ...reading };
  });
}
