import type { Synonym } from '../release/contents';
import type { SearchDocument } from './document';
import { fold } from './fold';
import type { Grams } from './grams';
import { partsOfTerm } from './kind-words';
import { addOccurrences, newMatches } from './matches';
import { STOP_WORDS } from './stop-words';
import { addText, addWord, link, type Texts } from './texts';

/** Worth of a word that is said for another: from the everyday word to the term or back, and between two everyday words. */
const TERM = 0.65;
const WORD = 0.55;
/** Links of names and other names are worth this much at least. */
const NAMING = 0.95;
/** A word that is in more names than this says nothing. */
const TOO_COMMON = 120;
const LINKS_BETWEEN_PAUSES = 20_000;

export interface SynonymEntry {
  readonly words: readonly string[];
  readonly terms: number;
}

/** Makes every word of the entries a text of its own; an entry of words said around the thing is no synonym. */
export function addSynonymTexts(texts: Texts, synonyms: readonly Synonym[]): SynonymEntry[] {
  const stopWords = new Set(STOP_WORDS);
  return synonyms
    .filter(({ term }) => !stopWords.has(term))
    .map(({ term, words }) => {
      const terms = partsOfTerm(term);
      const all = [...terms, ...words];
      for (const word of all) {
        addWord(texts, word);
        addText(texts, word);
      }
      return { words: all, terms: terms.length };
    });
}

/**
 * Gives every document known by one word of an entry the entry's other words too, at a lower worth.
 * Communities and stations are called by their names only.
 */
export function* linkSynonyms(texts: Texts, grams: Grams, documents: readonly SearchDocument[], entries: readonly SynonymEntry[]): Generator<void, void> {
  const named = new Map<number, number[]>();
  const { links } = texts;
  for (let at = 0; at < links.text.length; at++) {
    if (at % LINKS_BETWEEN_PAUSES === 0) yield;
    const target = links.target[at]!;
    if (target < 0 || links.weight[at]! < NAMING || !hasSynonyms(documents[target]!)) continue;
    const text = links.text[at]!;
    const known = named.get(text);
    if (known) known.push(target);
    else named.set(text, [target]);
  }
  for (const { words, terms } of entries) {
    const reached = words.map((word) => reachedBy(grams, named, fold(texts.rules, word)));
    words.forEach((word, from) => {
      const targets = new Map<number, number>();
      reached.forEach((others, other) => {
        if (other === from || others.size > TOO_COMMON) return;
        const weight = other < terms || from < terms ? TERM : WORD;
        for (const at of others) targets.set(at, Math.max(weight, targets.get(at) ?? 0));
      });
      for (const [at, weight] of targets) link(texts, word, at, weight);
    });
    yield;
  }
}

const hasSynonyms = ({ type }: SearchDocument): boolean => type !== 'community' && type !== 'metro_station';

/** Documents called exactly so, or, for three characters and more, by a name that contains the word. */
function reachedBy(grams: Grams, named: ReadonlyMap<number, readonly number[]>, word: string): Set<number> {
  const reached = new Set<number>();
  const matches = newMatches();
  addOccurrences(grams, word, matches);
  for (let at = 0; at < matches.count; at++) {
    const text = matches.text[at]!;
    if (word.length > 2 || grams.texts[text] === word) for (const document of named.get(text) ?? []) reached.add(document);
  }
  return reached;
}
