import { ConverterFactory } from 'opencc-js/core';
import HK_PHRASES from 'opencc-js/dict/HKVariantsPhrases';
import HK_VARIANTS from 'opencc-js/dict/HKVariants';
import CHARACTERS from 'opencc-js/dict/STCharacters';
import PHRASES from 'opencc-js/dict/STPhrases';
import { traditionalBy, type TraditionalEntries } from '../../src/domain/traditional/convert';
import { OWN_NAMES } from './own-names';

const ownNames = OWN_NAMES.map(([from, to]) => `${from} ${to}`).join('|');

/**
 * Traditional as Hong Kong writes it: the readers of Traditional in Guangzhou come from there and from Macao. Forms, not
 * other words: a fact stays the same words. opencc's s2hk with a few names of our own in front.
 */
export const toTraditional: (text: string) => string = ConverterFactory([[ownNames, PHRASES, CHARACTERS], [HK_PHRASES, HK_VARIANTS]]);

const phrases = new Map<string, string>([...PHRASES.split('|').map((entry) => entry.slice(0, entry.indexOf(' '))), ...OWN_NAMES.map(([from]) => from)].filter((from) => from.length > 1).map((from) => [from, '']));
const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.length));
const byCharacters = (text: string): string => [...text].map(toTraditional).join('');

/** Phrases that are more than their characters: 周一 is 週一, though 周 is 周. By their first character. */
const telling = new Map<string, string[]>();
for (const phrase of phrases.keys()) {
  const value = toTraditional(phrase);
  phrases.set(phrase, value);
  if (value !== byCharacters(phrase)) telling.set(phrase.charAt(0), [...(telling.get(phrase.charAt(0)) ?? []), phrase]);
}

/**
 * The smallest part of the kept library's dictionary with which the phone's longest match (domain/traditional) gives the
 * library's own answer on every text: the characters that change, the phrases that are more than their characters, and those
 * that keep such a phrase from matching across two words.
 */
export function traditionalTable(texts: Iterable<string>): readonly TraditionalEntries[] {
  const { characters, occurring } = occurringIn(texts);
  const kept = new Set([...occurring].filter((phrase) => phrases.get(phrase) !== byCharacters(phrase)));
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    const convert = traditionalBy(entriesOf([...characters, ...kept]));
    for (const phrase of occurring) if (!kept.has(phrase) && (convert(phrase) !== phrases.get(phrase) || keepsOut(phrase, occurring, kept))) kept.add(phrase);
  }
  return entriesOf([...characters, ...kept]);
}

function occurringIn(texts: Iterable<string>): { readonly characters: ReadonlySet<string>; readonly occurring: ReadonlySet<string> } {
  const characters = new Set<string>();
  const occurring = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      if (toTraditional(text.charAt(at)) !== text.charAt(at)) characters.add(text.charAt(at));
      for (let size = 2; size <= longest && at + size <= text.length; size++) {
        const part = text.slice(at, at + size);
        if (phrases.has(part)) occurring.add(part);
      }
    }
  }
  return { characters, occurring };
}

/** Whether a telling phrase of the texts, or one kept for its own sake, could begin inside this one and reach beyond it. */
function keepsOut(phrase: string, occurring: ReadonlySet<string>, kept: ReadonlySet<string>): boolean {
  for (let at = 1; at < phrase.length; at++) {
    const rest = phrase.slice(at);
    const reaching = (other: string): boolean => other.length > rest.length && other.startsWith(rest);
    if ((telling.get(rest.charAt(0)) ?? []).some((other) => occurring.has(other) && reaching(other)) || [...kept].some(reaching)) return true;
  }
  return false;
}

/** In an order that depends on nothing but the entries: the same texts give the same bytes. */
function entriesOf(froms: readonly string[]): readonly TraditionalEntries[] {
  const bySize = new Map<number, string[]>();
  for (const from of [...froms].sort()) bySize.set(from.length, [...(bySize.get(from.length) ?? []), from]);
  return [...bySize.keys()].sort((a, b) => a - b).map((size) => ({ size, pairs: (bySize.get(size) ?? []).map(entry).join('') }));
}

function entry(from: string): string {
  const to = phrases.get(from) ?? toTraditional(from);
  if (to.length !== from.length) throw new Error(`opencc-js: "${from}" becomes "${to}", which is not as long. Teach src/domain/traditional/convert.ts entries of two lengths.`);
  return from + to;
}
