import { isLetter } from './fold';
import type { Texts } from './texts';
import { isWord } from './texts';

export interface Piece {
  readonly text: string;
  /** word: known as such; stop: said around the thing; rest: anything else; latin: letters, probably pinyin. */
  readonly type: 'word' | 'stop' | 'rest' | 'latin';
}

const LONGEST_WORD = 12;
/** Cost of each piece: the cheapest cut of a run is taken. */
const WORD = 1;
const STOP = 0.8;
const UNKNOWN = 1.2;

/** Cuts a run without spaces into known words, words said around them, and what is left between. */
export function splitRun(words: Texts['words'], stopWords: ReadonlySet<string>, run: string): Piece[] {
  if (isWord(words, run)) return [{ text: run, type: stopWords.has(run) ? 'stop' : 'word' }];
  const costs: number[] = [0];
  const cuts: Piece[] = [];
  for (let end = 1; end <= run.length; end++) {
    let cost = costs[end - 1]! + UNKNOWN;
    let cut: Piece = { text: run[end - 1]!, type: isLetter(run.charCodeAt(end - 1)) ? 'latin' : 'rest' };
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const text = run.slice(start, end);
      const isStop = stopWords.has(text);
      const price = costs[start]! + (isStop ? STOP : WORD);
      if (price < cost && (isStop || isWord(words, text))) {
        cost = price;
        cut = { text, type: isStop ? 'stop' : 'word' };
      }
    }
    costs.push(cost);
    cuts.push(cut);
  }
  const pieces: Piece[] = [];
  for (let end = run.length; end > 0; ) {
    const cut = cuts[end - 1]!;
    const after = pieces[0];
    if (after && after.type === cut.type && (cut.type === 'rest' || cut.type === 'latin')) pieces[0] = { text: cut.text + after.text, type: cut.type };
    else pieces.unshift(cut);
    end -= cut.text.length;
  }
  return pieces;
}
