import type { Grams } from './grams';
import { addMatch, addOccurrences, newMatches, type Matches } from './matches';

const SAME_LENGTH_FIRST = [0, 1, -1];

/** At most one letter wrong, missing, extra, or swapped with its neighbour. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  if (long.length > short.length) return agreeFrom(short, at, long, at + 1);
  return at >= short.length - 1 || agreeFrom(short, at + 1, long, at + 1) || (isSwapped(short, long, at) && agreeFrom(short, at + 2, long, at + 2));
}

/** The same of a beginning of the text, whatever follows it. */
export function beginsWithinOneEdit(text: string, beginning: string): boolean {
  let at = 0;
  while (at < beginning.length && text.charCodeAt(at) === beginning.charCodeAt(at)) at++;
  return (
    at >= beginning.length - 1 ||
    agreeFrom(beginning, at + 1, text, at + 1) ||
    agreeFrom(beginning, at + 1, text, at) ||
    agreeFrom(beginning, at, text, at + 1) ||
    (isSwapped(beginning, text, at) && agreeFrom(beginning, at + 2, text, at + 2))
  );
}

/** The rest of `a` stands in `b` from `bAt` on. */
function agreeFrom(a: string, aAt: number, b: string, bAt: number): boolean {
  for (let i = aAt; i < a.length; i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(bAt + i - aAt)) return false;
  }
  return true;
}

const isSwapped = (a: string, b: string, at: number): boolean => a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);

const halves = newMatches();

/**
 * Adds every stretch of a text within one edit of the term (three characters or more). One edit leaves one half of the
 * term untouched, or swaps the two characters where the halves meet: so only the surroundings of the halves are compared.
 */
export function addOneEdit(grams: Grams, term: string, matches: Matches, quality: number): void {
  const half = term.length >> 1;
  const swapped = term.slice(0, half - 1) + term[half] + term[half - 1] + term.slice(half + 1);
  const seen = new Set<number>();
  addAround(grams, term, term.slice(0, half), 0, seen, matches, quality);
  addAround(grams, term, term.slice(half), half, seen, matches, quality);
  addAround(grams, term, swapped, 0, seen, matches, quality);
}

/** Compares the term with the stretches around each occurrence of a part that stands `offset` characters into it. */
function addAround(grams: Grams, term: string, part: string, offset: number, seen: Set<number>, matches: Matches, quality: number): void {
  halves.count = 0;
  addOccurrences(grams, part, halves);
  for (let at = 0; at < halves.count; at++) {
    const text = halves.text[at]!;
    const whole = grams.texts[text]!;
    for (const extra of SAME_LENGTH_FIRST) {
      // What precedes the part is whole if the part comes first; else it takes the extra or the missing character.
      const start = halves.position[at]! - (offset === 0 ? 0 : offset + extra);
      const length = term.length + extra;
      if (start < 0 || start + length > whole.length || !withinOneEdit(term, whole.slice(start, start + length))) continue;
      const key = text * 4096 + start * 64 + length;
      if (!seen.has(key)) addMatch(matches, text, start, length, quality);
      seen.add(key);
      break;
    }
  }
}
