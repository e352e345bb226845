import type { Reading } from '../release/contents';
import { POSITION_BITS, POSITION_MASK, type Grams } from './grams';
import { addMatch, type Matches } from './matches';

/** How the characters of the texts are typed in pinyin without tones. */
export interface Spelling {
  /** Number of a character by its code, as in the grams. */
  readonly chars: Uint16Array;
  /** By number of the character; a letter or digit spells itself. */
  readonly readings: readonly (readonly string[])[];
  /** All readings there are. */
  readonly syllables: ReadonlySet<string>;
  /** Reading of characters that are in no text, by code. */
  readonly sounds: ReadonlyMap<number, string>;
  /** Grams by the first letters of their characters (letterKey): single characters, then pairs. */
  readonly starts: Uint32Array;
  readonly grams: Uint32Array;
}

export const LETTERS = 27;
const GRAMS_BETWEEN_PAUSES = 2500;

/** Worth of a match in pinyin: all syllables written out, or only first letters. */
const SPELT_OUT = 0.95;
const INITIALS = 0.72;

/** First letters alone are looked for inside texts only if there are this many. */
const TELLING_INITIALS = 4;
const LONGEST_SYLLABLE = 6;
/** One syllable says so little that of more texts than this any will do. */
const MOST_OF_ONE_SYLLABLE = 4000;

/** a is 1; 0 for what is no letter. A single character's key is its letter, a pair's 27 * first + second. */
const letterAt = (letters: string, at: number): number => {
  const letter = letters.charCodeAt(at) - 96;
  return letter > 0 && letter < LETTERS ? letter : 0;
};

export function* indexSpelling(grams: Grams, readings: readonly Reading[]): Generator<void, Spelling> {
  const byChar: (readonly string[])[] = Array.from({ length: grams.charCount + 1 }, () => []);
  for (let code = 0x30; code < 0x7b; code++) {
    if (grams.chars[code]! > 0) byChar[grams.chars[code]!] = [String.fromCharCode(code)];
  }
  const sounds = new Map<number, string>();
  for (const reading of readings) {
    const char = grams.chars[reading.char.charCodeAt(0)]!;
    if (char > 0) byChar[char] = reading.readings;
    for (const homophone of reading.homophones ?? '') sounds.set(homophone.charCodeAt(0), reading.readings[0]!);
  }
  yield;
  const letters = byChar.map((own) => own.map((reading) => letterAt(reading, 0)).filter((letter, at, all) => letter > 0 && all.indexOf(letter) === at));
  yield;
  const starts = new Uint32Array(LETTERS * LETTERS + 1);
  const eachKey = function* (visit: (key: number, gram: number) => void): Generator<void, void> {
    for (let gram = 1; gram <= grams.gramCount; gram++) {
      if (gram <= grams.charCount) for (const letter of letters[gram]!) visit(letter, gram);
      else {
        for (const first of letters[grams.firsts[gram]!]!) {
          for (const second of letters[grams.seconds[gram]!]!) visit(first * LETTERS + second, gram);
        }
      }
      if (gram % GRAMS_BETWEEN_PAUSES === 0) yield;
    }
  };
  yield* eachKey((key) => void starts[key + 1]!++);
  for (let key = 1; key < starts.length; key++) starts[key]! += starts[key - 1]!;
  const next = starts.slice();
  const sorted = new Uint32Array(starts[starts.length - 1]!);
  yield* eachKey((key, gram) => void (sorted[next[key]!++] = gram));
  return { chars: grams.chars, readings: byChar, syllables: new Set(byChar.flat()), sounds, starts, grams: sorted };
}

/** The characters end before the letters do. */
const TOO_SHORT = -1;

/**
 * Spells the letters from `from` on with the characters of a text from `at` to `end`: each by a whole reading, by its
 * first letter (zh, ch, sh count as one), the last by any beginning of a reading. Gives how many characters it took and
 * how many of them by their first letter, as taken * 64 + initials; 0 if it cannot be; TOO_SHORT if more characters could help.
 */
function spell(spelling: Spelling, text: string, at: number, end: number, letters: string, from: number, inFull: boolean): number {
  if (at >= end) return TOO_SHORT;
  const readings = spelling.readings[spelling.chars[text.charCodeAt(at)]!]!;
  const letter = letters.charCodeAt(from);
  const left = letters.length - from;
  let short = 0;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    if (reading.charCodeAt(0) !== letter || !letters.startsWith(reading, from)) continue;
    if (left === reading.length) return 64;
    const rest = spell(spelling, text, at + 1, end, letters, from + reading.length, inFull);
    if (rest > 0) return rest + 64;
    if (rest < 0) short = TOO_SHORT;
  }
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    if (reading.charCodeAt(0) !== letter) continue;
    if (left < reading.length && reading.startsWith(from === 0 ? letters : letters.slice(from))) return left === 1 ? 65 : 64;
    if (left < 2 || reading.length === 1 || inFull) continue;
    const rest = spell(spelling, text, at + 1, end, letters, from + 1, inFull);
    if (rest > 0) return rest + 65;
    if (rest < 0) short = TOO_SHORT;
    if (letters.charCodeAt(from + 1) !== 0x68 || reading.charCodeAt(1) !== 0x68 || left < 3) continue;
    const wide = spell(spelling, text, at + 1, end, letters, from + 2, inFull);
    if (wide > 0) return wide + 65;
    if (wide < 0) short = TOO_SHORT;
  }
  return short;
}

const isFewInitials = (spelt: number): boolean => (spelt & 63) > 0 && spelt >> 6 < TELLING_INITIALS;
const worth = (spelt: number): number => SPELT_OUT - ((SPELT_OUT - INITIALS) * (spelt & 63)) / (spelt >> 6);

/**
 * loose: first letters and a single syllable count anywhere. usual: they count where a text begins, four and more first
 * letters anywhere. beginning: nothing counts elsewhere. in full: whole syllables only, anywhere.
 */
export type Strictness = 'loose' | 'usual' | 'beginning' | 'in full';

/** Adds every place whose characters the letters spell. */
export function addSpelt(grams: Grams, spelling: Spelling, letters: string, matches: Matches, strictness: Strictness): void {
  const first = letterAt(letters, 0);
  if (first === 0) return;
  if (letters.length <= LONGEST_SYLLABLE) addSpeltAsOne(grams, spelling, letters, first, matches, strictness);
  if (letters.length < 2) return;
  const takes = lettersTaken(grams, spelling, letters, first, strictness === 'in full');
  for (let cut = 1; cut < Math.min(letters.length, LONGEST_SYLLABLE + 1); cut++) {
    const second = letterAt(letters, cut);
    if (second > 0) addSpeltFrom(grams, spelling, letters, first * LETTERS + second, takes, 1 << cut, matches, strictness);
  }
}

/** How many letters each character can take as the first one, as bits. */
function lettersTaken(grams: Grams, { readings, starts, grams: byLetter }: Spelling, letters: string, letter: number, inFull: boolean): Uint8Array {
  const takes = new Uint8Array(grams.charCount + 1);
  const isWide = letters.charCodeAt(1) === 0x68;
  for (let at = starts[letter]!; at < starts[letter + 1]!; at++) {
    const char = byLetter[at]!;
    for (const reading of readings[char]!) {
      if (letters.startsWith(reading)) takes[char]! |= 1 << reading.length;
      if (!inFull && reading.charCodeAt(0) === letters.charCodeAt(0)) takes[char]! |= isWide && reading.charCodeAt(1) === 0x68 ? 6 : 2;
    }
  }
  return takes;
}

/** Adds what is spelt from the pairs of two first letters, as far as the first character can take as many letters as `take` says. */
function addSpeltFrom(grams: Grams, spelling: Spelling, letters: string, key: number, takes: Uint8Array, take: number, matches: Matches, strictness: Strictness): void {
  const { starts, postings, texts, firsts } = grams;
  const inFull = strictness === 'in full';
  for (let at = spelling.starts[key]!; at < spelling.starts[key + 1]!; at++) {
    const pair = spelling.grams[at]!;
    if ((takes[firsts[pair]!]! & take) === 0) continue;
    const end = starts[pair + 1]!;
    // All occurrences of a pair are spelt alike, so the first is tried for all.
    const example = postings[starts[pair]!]!;
    const spelt = spell(spelling, texts[example >>> POSITION_BITS]!, example & POSITION_MASK, (example & POSITION_MASK) + 2, letters, 0, inFull);
    if (spelt === 0 || spelt >> 6 === 1) continue;
    for (let posting = starts[pair]!; posting < end; posting++) {
      const place = postings[posting]!;
      const position = place & POSITION_MASK;
      if (position > 0 && (strictness === 'beginning' || (strictness === 'usual' && spelt > 0 && isFewInitials(spelt)))) break;
      const text = texts[place >>> POSITION_BITS]!;
      const whole = spelt === TOO_SHORT ? spell(spelling, text, position, text.length, letters, 0, inFull) : spelt;
      if (whole <= 0) continue;
      if (position > 0 && strictness === 'usual' && isFewInitials(whole)) continue;
      addMatch(matches, place >>> POSITION_BITS, position, whole >> 6, worth(whole));
    }
  }
}

function addSpeltAsOne(grams: Grams, { readings, starts, grams: byLetter }: Spelling, letters: string, letter: number, matches: Matches, strictness: Strictness): void {
  for (let at = starts[letter]!; at < starts[letter + 1]!; at++) {
    const char = byLetter[at]!;
    if (letters.length > 1 && !readings[char]!.some((reading) => reading.startsWith(letters))) continue;
    const end = grams.starts[char + 1]!;
    for (let i = grams.starts[char]!; i < end; i++) {
      const posting = grams.postings[i]!;
      if ((posting & POSITION_MASK) > 0 && (strictness === 'usual' || strictness === 'beginning')) break;
      addMatch(matches, posting >>> POSITION_BITS, posting & POSITION_MASK, 1, letters.length > 1 ? SPELT_OUT : INITIALS);
    }
    if (matches.count > MOST_OF_ONE_SYLLABLE) return;
  }
}

/** Whether letters can be read as whole syllables one after another. */
export function isWrittenOut(syllables: ReadonlySet<string>, letters: string): boolean {
  if (letters === '') return true;
  for (let length = Math.min(LONGEST_SYLLABLE, letters.length); length > 0; length--) {
    if (syllables.has(letters.slice(0, length)) && isWrittenOut(syllables, letters.slice(length))) return true;
  }
  return false;
}

/** The first stretch of a folded text that the letters spell. */
export function spelledIn(spelling: Spelling, letters: string, text: string): [number, number] | undefined {
  for (let from = 0; from < text.length; from++) {
    const spelt = spell(spelling, text, from, text.length, letters, 0, false);
    if (spelt > 0 && ((spelt & 63) === 0 || from === 0 || spelt >> 6 >= TELLING_INITIALS)) return [from, from + (spelt >> 6)];
  }
  return undefined;
}
