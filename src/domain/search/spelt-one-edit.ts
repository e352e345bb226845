import { POSITION_BITS, POSITION_MASK, type Grams } from './grams';
import { addMatch, newMatches, type Matches } from './matches';
import { beginsWithinOneEdit, withinOneEdit } from './one-edit';
import { addSpelt, LETTERS, type Spelling } from './spelling';

const LONGEST_SYLLABLE = 6;
/** What follows the slip must be long enough to look for. */
const SHORTEST_REST = 2;

const rests = newMatches();

/**
 * Adds every place whose characters, written out in pinyin, are within one edit of the letters. Either the first letter
 * is right: all pairs that begin with it are compared. Or the slip is in the first syllable: then the rest is right.
 */
export function addSpeltOneEdit(grams: Grams, spelling: Spelling, letters: string, matches: Matches, quality: number): void {
  addFirstLetterRight(grams, spelling, letters, matches, quality);
  addRestRight(grams, spelling, letters, matches, quality);
}

function addFirstLetterRight(grams: Grams, spelling: Spelling, letters: string, matches: Matches, quality: number): void {
  const first = letters.charCodeAt(0) - 96;
  if (first < 1 || first >= LETTERS) return;
  const begins = beginnings(grams, spelling, letters, first);
  for (let second = 1; second < LETTERS; second++) {
    const key = first * LETTERS + second;
    // If the second syllable's first letter is not typed, that is the slip, and the first syllable is right.
    const least = letters.slice(1, LONGEST_SYLLABLE + 2).includes(String.fromCharCode(96 + second)) ? WITH_SLIP : RIGHT;
    for (let at = spelling.starts[key]!; at < spelling.starts[key + 1]!; at++) {
      const pair = spelling.grams[at]!;
      if (begins[grams.firsts[pair]!]! < least) continue;
      for (const one of spelling.readings[grams.firsts[pair]!]!) {
        if (least === WITH_SLIP ? beginsWithinOneEdit(letters, one) : letters.startsWith(one)) addPair(grams, spelling, pair, one, letters, matches, quality);
      }
    }
  }
}

const WITH_SLIP = 1;
const RIGHT = 2;

/** Whether the letters begin with a reading of each character of the first letter: not at all, with a slip, rightly. */
function beginnings(grams: Grams, { readings, starts, grams: byLetter }: Spelling, letters: string, letter: number): Uint8Array {
  const begins = new Uint8Array(grams.charCount + 1);
  for (let at = starts[letter]!; at < starts[letter + 1]!; at++) {
    const char = byLetter[at]!;
    for (const reading of readings[char]!) {
      if (letters.startsWith(reading)) begins[char] = RIGHT;
      else if (begins[char] === 0 && beginsWithinOneEdit(letters, reading)) begins[char] = WITH_SLIP;
    }
  }
  return begins;
}

function addPair(grams: Grams, spelling: Spelling, pair: number, one: string, letters: string, matches: Matches, quality: number): void {
  for (const two of spelling.readings[grams.seconds[pair]!]!) {
    const both = one + two;
    if (both.length < letters.length - 1 ? !beginsWithinOneEdit(letters, both) : !withinOneEdit(both, letters)) continue;
    for (let at = grams.starts[pair]!; at < grams.starts[pair + 1]!; at++) {
      const posting = grams.postings[at]!;
      const position = posting & POSITION_MASK;
      const length = lengthSpelt(grams, spelling, grams.texts[posting >>> POSITION_BITS]!, position, both, letters);
      if (length > 0) addMatch(matches, posting >>> POSITION_BITS, position, length, quality);
    }
  }
}

function addRestRight(grams: Grams, spelling: Spelling, letters: string, matches: Matches, quality: number): void {
  for (let cut = 1; cut <= Math.min(LONGEST_SYLLABLE + 1, letters.length - SHORTEST_REST); cut++) {
    rests.count = 0;
    addSpelt(grams, spelling, letters.slice(cut), rests, 'in full');
    const head = letters.slice(0, cut);
    for (let at = 0; at < rests.count; at++) {
      const position = rests.position[at]!;
      if (position === 0) continue;
      const text = rests.text[at]!;
      const before = spelling.readings[grams.chars[grams.texts[text]!.charCodeAt(position - 1)]!]!;
      if (before.some((reading) => withinOneEdit(reading, head))) addMatch(matches, text, position - 1, rests.length[at]! + 1, quality);
    }
  }
}

/** Characters from `position` on that are spelt by the letters but for one edit; 0 if none. */
function lengthSpelt(grams: Grams, spelling: Spelling, text: string, position: number, both: string, letters: string): number {
  let spelt = both;
  for (let length = 2; ; length++) {
    if (withinOneEdit(spelt, letters)) return length;
    if (spelt.length > letters.length || position + length >= text.length) return 0;
    const reading = spelling.readings[grams.chars[text.charCodeAt(position + length)]!]![0];
    if (reading === undefined) return 0;
    spelt += reading;
  }
}
