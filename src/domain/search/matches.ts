import { frequency, gramAt, POSITION_BITS, POSITION_MASK, type Grams } from './grams';

/** Places in texts where a term was found; `quality` is 1 for letter by letter. Reused from term to term. */
export interface Matches {
  count: number;
  text: Uint32Array;
  position: Uint8Array;
  length: Uint8Array;
  quality: Float32Array;
}

export function newMatches(capacity = 1024): Matches {
  return { count: 0, text: new Uint32Array(capacity), position: new Uint8Array(capacity), length: new Uint8Array(capacity), quality: new Float32Array(capacity) };
}

export function addMatch(matches: Matches, text: number, position: number, length: number, quality: number): void {
  if (matches.count === matches.text.length) grow(matches);
  const at = matches.count++;
  matches.text[at] = text;
  matches.position[at] = position;
  matches.length[at] = length;
  matches.quality[at] = quality;
}

function grow(matches: Matches): void {
  const old = { ...matches };
  Object.assign(matches, newMatches(old.text.length * 2), { count: old.count });
  matches.text.set(old.text);
  matches.position.set(old.position);
  matches.length.set(old.length);
  matches.quality.set(old.quality);
}

/**
 * Adds every occurrence of the term, letter by letter; of a single character those at the beginning of a text,
 * and others only if there are none.
 */
export function addLiteral(grams: Grams, term: string, matches: Matches): void {
  if (term.length > 1 || !addFirstCharacter(grams, term, matches)) addOccurrences(grams, term, matches);
}

function addFirstCharacter({ chars, starts, postings }: Grams, character: string, matches: Matches): boolean {
  const gram = chars[character.charCodeAt(0)]!;
  const before = matches.count;
  for (let at = starts[gram]!; gram > 0 && at < starts[gram + 1]! && (postings[at]! & POSITION_MASK) === 0; at++) {
    addMatch(matches, postings[at]! >>> POSITION_BITS, 0, 1, 1);
  }
  return matches.count > before;
}

const first = newMatches(1);

export function occurs(grams: Grams, term: string): boolean {
  first.count = 0;
  addOccurrences(grams, term, first, 1);
  return first.count > 0;
}

/** Adds the occurrences of a term, at most so many. The rarest pair of its characters says where to look. */
export function addOccurrences(grams: Grams, term: string, matches: Matches, most = Infinity): void {
  const { starts, postings, texts } = grams;
  let shift = 0;
  let gram = gramAt(grams, term, 0, Math.min(term.length, 2));
  for (let at = 1; at < term.length - 1 && gram > 0; at++) {
    const other = gramAt(grams, term, at, 2);
    if (other === 0 || frequency(grams, other) < frequency(grams, gram)) {
      gram = other;
      shift = at;
    }
  }
  const end = gram === 0 ? 0 : starts[gram + 1]!;
  for (let at = starts[gram]!; at < end; at++) {
    const posting = postings[at]!;
    const text = posting >>> POSITION_BITS;
    const position = (posting & POSITION_MASK) - shift;
    if (term.length > 2 && (position < 0 || !texts[text]!.startsWith(term, position))) continue;
    addMatch(matches, text, position, term.length, 1);
    if (matches.count >= most) return;
  }
}
