import { fold, type Fold } from './fold';
import { LONGEST_TEXT } from './grams';

/** Every distinct text that can be matched, and what each leads to: documents (0 and up) or groups (~group, below 0). */
export interface Texts {
  readonly rules: Fold;
  readonly folded: string[];
  /** As written, for the screen. */
  readonly written: string[];
  /** Length of each without the ending of an area's name. */
  readonly stems: number[];
  readonly ids: Map<number, Map<string, number>>;
  /** Texts that are words of their own, and their stems: a run of characters is cut into these. */
  readonly words: Map<number, Set<string>>;
  readonly links: { readonly text: number[]; readonly target: number[]; readonly weight: number[] };
}

/** What ends a name of an area without being needed: 三眼井社区, 石牌街道. */
const NAME_ENDINGS = ['街道', '社区', '村', '镇', '街', '区'];

export const newTexts = (rules: Fold): Texts => ({ rules, folded: [], written: [], stems: [], ids: new Map(), words: new Map(), links: { text: [], target: [], weight: [] } });

/** The text's number; undefined for a text that folds to nothing. */
export function addText(texts: Texts, written: string): number | undefined {
  const folded = fold(texts.rules, written).slice(0, LONGEST_TEXT);
  if (folded === '') return undefined;
  const shard = shardOf(texts.ids, folded.charCodeAt(0), newIds);
  const known = shard.get(folded);
  if (known !== undefined) return known;
  const id = texts.folded.push(folded) - 1;
  texts.written.push(written);
  texts.stems.push(stemLength(folded));
  shard.set(folded, id);
  return id;
}

export function link(texts: Texts, written: string, target: number, weight: number): void {
  const id = addText(texts, written);
  if (id === undefined) return;
  texts.links.text.push(id);
  texts.links.target.push(target);
  texts.links.weight.push(weight);
}

/** Links a text that is a word: a name, another name, a synonym. */
export function linkWord(texts: Texts, written: string, target: number, weight: number): void {
  addWord(texts, written);
  link(texts, written, target, weight);
}

export function addWord(texts: Texts, written: string): void {
  const word = fold(texts.rules, written);
  if (word.length < 2) return;
  const shard = shardOf(texts.words, word.charCodeAt(0), newWords);
  shard.add(word);
  const stem = stemLength(word);
  if (stem < word.length) shard.add(word.slice(0, stem));
}

/** Length of a name without its ending, if two characters or more are left. */
function stemLength(word: string): number {
  for (const ending of NAME_ENDINGS) {
    if (word.endsWith(ending)) return word.length - ending.length > 1 ? word.length - ending.length : word.length;
  }
  return word.length;
}

export const isWord = (words: Texts['words'], text: string): boolean => words.get(text.charCodeAt(0))?.has(text) ?? false;

const newIds = (): Map<string, number> => new Map();
const newWords = (): Set<string> => new Set();

/** Many small tables rather than one: a large one stops the phone when it grows. */
function shardOf<S>(shards: Map<number, S>, key: number, create: () => S): S {
  const shard = shards.get(key) ?? create();
  shards.set(key, shard);
  return shard;
}
