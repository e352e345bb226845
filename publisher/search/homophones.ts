import { pinyin } from 'pinyin-pro';
import type { Reading } from '../../src/domain/release/contents';

/** The 3,755 common characters of GB 2312, by sound: rows 0xB0 to 0xD7. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

/**
 * Adds to the first character of each sound the common characters that sound alike and are in no text of the release:
 * a wrong character of the right sound is the commonest slip of a pinyin keyboard, and the phone has no dictionary.
 */
export function withHomophones(readings: readonly Reading[]): Reading[] {
  const known = new Set(readings.flatMap(({ char, traditional }) => [char, ...(traditional ?? [])]));
  const carriers = new Map<string, string>();
  for (const { char, readings: [sound] } of readings) {
    if (sound !== undefined && !carriers.has(sound)) carriers.set(sound, char);
  }
  const homophones = new Map<string, string>();
  for (const character of commonCharacters()) {
    const carrier = carriers.get(pinyin(character, { toneType: 'none', v: true }));
    if (carrier !== undefined && !known.has(character)) homophones.set(carrier, (homophones.get(carrier) ?? '') + character);
  }
  return readings.map((reading) => (homophones.has(reading.char) ? { ...reading, homophones: homophones.get(reading.char)! } : { ...reading }));
}
