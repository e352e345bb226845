/**
 * Where every character and every pair of neighbours occurs. A posting is text * 64 + position,
 * so a text holds at most 63 characters.
 */
export interface Grams {
  readonly texts: readonly string[];
  /** Number of a character by its code; 0 when it is in no text. The number is also its gram. */
  readonly chars: Uint16Array;
  /** Gram of a pair: by number of the first character, then of the second. */
  readonly pairs: readonly ReadonlyMap<number, number>[];
  /** The two characters' numbers of every pair, by gram. */
  readonly firsts: Uint16Array;
  readonly seconds: Uint16Array;
  readonly charCount: number;
  readonly gramCount: number;
  readonly starts: Uint32Array;
  /** Of each gram those at position 0 first. */
  readonly postings: Uint32Array;
}

export const LONGEST_TEXT = 63;
export const POSITION_BITS = 6;
export const POSITION_MASK = 63;

/** Texts indexed between two pauses. */
const BATCH = 600;

export function* indexGrams(texts: readonly string[]): Generator<void, Grams> {
  const chars = new Uint16Array(65536);
  let charCount = 0;
  let total = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    total += text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (chars[code] === 0) chars[code] = ++charCount;
    }
    if (at % (BATCH * 4) === 0) yield;
  }

  const pairs: Map<number, number>[] = Array.from({ length: charCount + 1 }, () => new Map<number, number>());
  const starts = new Uint32Array(charCount + total + 2);
  const firsts = new Uint16Array(charCount + total + 1);
  const seconds = new Uint16Array(charCount + total + 1);
  const pairAt = new Uint32Array(total);
  let gramCount = charCount;
  let offset = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const char = chars[text.charCodeAt(i)]!;
      starts[char + 1]!++;
      if (i > 0) {
        const seconded = pairs[previous]!;
        let gram = seconded.get(char);
        if (gram === undefined) {
          gram = ++gramCount;
          seconded.set(char, gram);
          firsts[gram] = previous;
          seconds[gram] = char;
        }
        pairAt[offset + i] = gram;
        starts[gram + 1]!++;
      }
      previous = char;
    }
    offset += text.length;
    if (at % BATCH === 0) yield;
  }
  for (let gram = 1; gram <= gramCount + 1; gram++) starts[gram]! += starts[gram - 1]!;
  yield;

  const next = starts.slice(0, gramCount + 1);
  const postings = new Uint32Array(starts[gramCount + 1]!);
  // Beginnings of texts come first among the postings of a gram.
  for (const isBeginning of [true, false]) {
    offset = 0;
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at]!;
      const end = isBeginning ? Math.min(2, text.length) : text.length;
      for (let i = isBeginning ? 0 : 1; i < end; i++) {
        const posting = (at << POSITION_BITS) | i;
        if (isBeginning === (i === 0)) postings[next[chars[text.charCodeAt(i)]!]!++] = posting;
        if (isBeginning === (i === 1)) postings[next[pairAt[offset + i]!]!++] = posting - 1;
      }
      offset += text.length;
      if (at % BATCH === 0) yield;
    }
  }
  return {
    texts,
    chars,
    pairs,
    charCount,
    gramCount,
    firsts: firsts.slice(0, gramCount + 1),
    seconds: seconds.slice(0, gramCount + 1),
    starts: starts.slice(0, gramCount + 2),
    postings,
  };
}

/** Gram of one or two characters at a place in a term; 0 when it is in no text. */
export function gramAt(grams: Grams, term: string, at: number, length: number): number {
  const first = grams.chars[term.charCodeAt(at)]!;
  if (length === 1 || first === 0) return first;
  return grams.pairs[first]!.get(grams.chars[term.charCodeAt(at + 1)]!) ?? 0;
}

export const frequency = (grams: Grams, gram: number): number => grams.starts[gram + 1]! - grams.starts[gram]!;
