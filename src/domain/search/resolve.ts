import type { Finder, Scratch } from './finder';
import { addLiteral, addMatch, type Matches } from './matches';
import { addOneEdit } from './one-edit';
import { addSpelt } from './spelling';
import { addSpeltOneEdit } from './spelt-one-edit';

/** Worth of a term found otherwise than letter by letter. */
const SAME_SOUND = 0.85;
const ONE_EDIT = 0.62;

/** Finds a term of Chinese characters and digits: as written; if nowhere, by its sound; if nowhere, with one slip. */
export function resolveWritten(finder: Finder, term: string): Matches {
  const { scratch, grams } = finder;
  const { matches } = scratch;
  if (isResolved(scratch, `=${term}`)) return matches;
  addLiteral(grams, term, matches);
  if (matches.count === 0 && term.length > 1) addSameSound(finder, term);
  if (matches.count === 0 && term.length > 2) addOneEdit(grams, term, matches, ONE_EDIT);
  return matches;
}

/** Finds a term of letters: as written and as pinyin; if they are no word, with one slip. */
export function resolveLetters(finder: Finder, term: string, anywhere: boolean): Matches {
  const { scratch, grams, spelling } = finder;
  const { matches } = scratch;
  if (isResolved(scratch, (anywhere ? '*' : '~') + term)) return matches;
  addSpelt(grams, spelling, term, matches, anywhere ? 'loose' : 'usual');
  addLiteral(grams, term, matches);
  if (term.length > 3 && !hasBeginning(matches)) addSpeltOneEdit(grams, spelling, term, matches, ONE_EDIT);
  return matches;
}

/** Texts that begin so spelt, without slips. */
export function resolveSpelt({ scratch, grams, spelling }: Finder, term: string): Matches {
  if (!isResolved(scratch, `-${term}`)) addSpelt(grams, spelling, term, scratch.matches, 'beginning');
  return scratch.matches;
}

/** If not, the matches are emptied for what comes. */
function isResolved(scratch: Scratch, resolved: string): boolean {
  if (scratch.resolved === resolved) return true;
  scratch.resolved = resolved;
  scratch.matches.count = 0;
  return false;
}

function hasBeginning(matches: Matches): boolean {
  for (let at = 0; at < matches.count; at++) {
    if (matches.position[at] === 0) return true;
  }
  return false;
}

/** A wrong character with the right sound is the commonest slip of a pinyin keyboard. */
function addSameSound(finder: Finder, term: string): void {
  const { matches } = finder.scratch;
  const { chars, readings, sounds } = finder.spelling;
  let letters = '';
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    const reading = readings[chars[code]!]![0] ?? sounds.get(code);
    if (reading === undefined) return;
    letters += reading;
  }
  addSpelt(finder.grams, finder.spelling, letters, matches, 'in full');
  const found = matches.count;
  matches.count = 0;
  for (let at = 0; at < found; at++) {
    if (matches.length[at] === term.length) addMatch(matches, matches.text[at]!, matches.position[at]!, term.length, SAME_SOUND);
  }
}
