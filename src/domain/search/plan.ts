import { isLetter, foldedRuns } from './fold';
import type { Finder } from './finder';
import { occurs, type Matches } from './matches';
import { resolveLetters, resolveSpelt, resolveWritten } from './resolve';
import { isWrittenOut } from './spelling';
import { splitRun, type Piece } from './split';
import { isWord } from './texts';

/** One thing a query asks for. */
export interface Term {
  readonly text: string;
  readonly latin: boolean;
  /** Letters beside Chinese characters may begin inside a name. */
  readonly anywhere?: boolean;
  /** Bits of the terms this one says in one go. */
  readonly covers?: number;
}

/** Least quality of a match that is spelt with a slip, by first letters, in full. */
const MISSPELT = 0.6;
const FIRST_LETTERS = 0.7;
const WRITTEN_OUT = 0.9;

/** Letters are cut so often; first letters of words are no more than this. */
const MOST_CUTS = 3;
const LONGEST_INITIALS = 8;

/** More terms than this are not looked at: the answers of a document are bits of 16. */
const MOST_TERMS = 12;

export function planQuery(finder: Finder, query: string): Term[] {
  const terms: Term[] = [];
  for (const run of foldedRuns(finder.rules, query)) {
    const pieces = splitRun(finder.words, finder.stopWords, run);
    for (const stretch of stretchesOf(pieces)) planStretch(finder, stretch, terms, pieces.length > 1);
  }
  if (terms.length === 0) {
    for (const run of foldedRuns(finder.rules, query)) terms.push({ text: run, latin: false });
  }
  return terms.slice(0, MOST_TERMS);
}

/** What stands between words said around the thing, letters apart from characters. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  let current: Piece[] = [];
  const close = (): void => {
    if (current.length > 0) stretches.push(current);
    current = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'stop' || piece.type === 'latin') close();
    if (piece.type === 'latin') stretches.push([piece]);
    else if (piece.type !== 'stop') current.push(piece);
  }
  close();
  return stretches;
}

function planStretch(finder: Finder, stretch: readonly Piece[], terms: Term[], mixed: boolean): void {
  const whole = stretch.map((piece) => piece.text).join('');
  if (stretch[0]!.type === 'latin') return planLetters(finder, whole, terms, mixed);
  const known = stretch.every((piece) => piece.type === 'word');
  if (known) {
    if (stretch.length > 1 && occurs(finder.grams, whole)) terms.push({ text: whole, latin: false, covers: ((1 << stretch.length) - 1) << (terms.length + 1) });
    for (const { text } of stretch) terms.push({ text, latin: isLetter(text.charCodeAt(0)) });
  } else if (resolveWritten(finder, whole).count > 0) {
    terms.push({ text: whole, latin: false });
  } else {
    for (const text of mendPieces(finder, stretch)) terms.push({ text, latin: false });
  }
}

/** A piece that is no word may be one together with its neighbour, misspelt; if not, what of it occurs anywhere is kept. */
function mendPieces(finder: Finder, stretch: readonly Piece[]): string[] {
  const mended: string[] = [];
  for (let at = 0; at < stretch.length; at++) {
    const { text, type } = stretch[at]!;
    const next = stretch[at + 1];
    if (next && (type === 'rest' || next.type === 'rest') && wordQuality(finder, resolveWritten(finder, text + next.text)) >= MISSPELT) {
      mended.push(text + next.text);
      at++;
    } else if (type === 'word' || resolveWritten(finder, text).count > 0) mended.push(text);
    else mended.push(...stretchesThatOccur(finder, text));
  }
  return mended;
}

function stretchesThatOccur(finder: Finder, text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length - 1; ) {
    let to = from + 2;
    if (!occurs(finder.grams, text.slice(from, to))) {
      from++;
      continue;
    }
    while (to < text.length && occurs(finder.grams, text.slice(from, to + 1))) to++;
    found.push(text.slice(from, to));
    from = to;
  }
  return found.length > 0 ? found : [text];
}

/** Letters are one word if they spell one or begin to; else words one after another, written out before first letters. */
function planLetters(finder: Finder, letters: string, terms: Term[], mixed: boolean): void {
  const matches = resolveLetters(finder, letters, mixed);
  const isOne = letters.length < 4 || wordQuality(finder, matches) >= MISSPELT || beginsText(matches, WRITTEN_OUT);
  const parts = isOne ? undefined : splitLetters(finder, letters);
  if (parts === undefined) terms.push({ text: letters, latin: true, anywhere: mixed });
  else for (const text of parts) terms.push({ text, latin: true });
}

function splitLetters(finder: Finder, letters: string): string[] | undefined {
  const known = new Map<string, number>();
  const writtenOut = cutLetters(finder, letters, WRITTEN_OUT, known, MOST_CUTS);
  if (writtenOut || letters.length > LONGEST_INITIALS) return writtenOut;
  return cutLetters(finder, letters, FIRST_LETTERS, known, MOST_CUTS);
}

/** Cuts letters into words, the longest first; the last may be unfinished. `known`: quality of the words tried. */
function cutLetters(finder: Finder, letters: string, least: number, known: Map<string, number>, cuts: number): string[] | undefined {
  for (let end = letters.length - 2; end > 1; end--) {
    const head = letters.slice(0, end);
    if (least === WRITTEN_OUT && !isWrittenOut(finder.spelling.syllables, head)) continue;
    let quality = known.get(head);
    if (quality === undefined) known.set(head, (quality = wordQuality(finder, resolveSpelt(finder, head))));
    if (quality < least) continue;
    const tail = letters.slice(end);
    if (beginsText(resolveSpelt(finder, tail), least)) return [head, tail];
    const parts = cuts > 1 ? cutLetters(finder, tail, least, known, cuts - 1) : undefined;
    if (parts) return [head, ...parts];
  }
  return undefined;
}

function beginsText(matches: Matches, least: number): boolean {
  for (let at = 0; at < matches.count; at++) {
    if (matches.position[at] === 0 && matches.quality[at]! >= least) return true;
  }
  return false;
}

/** Quality of the best match that is a whole word; 0 if there is none. */
function wordQuality(finder: Finder, matches: Matches): number {
  let best = 0;
  for (let at = 0; at < matches.count; at++) {
    const text = matches.text[at]!;
    if (matches.position[at] !== 0 || matches.quality[at]! <= best || matches.length[at]! < finder.stems[text]!) continue;
    if (isWord(finder.words, finder.grams.texts[text]!)) best = matches.quality[at]!;
  }
  return best;
}
