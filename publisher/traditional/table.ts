import { ConverterFactory, Locale } from 'opencc-js';
import { traditionalBy, type TraditionalEntries } from '../../src/domain/traditional/convert';
import { OWN_NAMES } from './own-names';

const ownNames = OWN_NAMES.map(([from, to]) => `${from} ${to}`).join('|');
const dictionaries = Locale.from.cn?.[0] ?? [];

/**
 * Traditional as Hong Kong writes it: the readers of Traditional in Guangzhou come from there and from Macao. Forms, not
 * other words: a fact stays the same words. opencc's s2hk with a few names of our own in front.
 */
export const toTraditional: (text: string) => string = ConverterFactory([ownNames, ...dictionaries], Locale.to.hk ?? []);

const byCharacters = (text: string): string => [...text].map(toTraditional).join('');

interface Phrases {
  readonly known: ReadonlySet<string>;
  readonly longest: number;
}
let phrases: Phrases | undefined;

/** The phrases of the dictionaries, read when they are first needed. */
function phrasesOfDictionary(): Phrases {
  const entries = [ownNames, ...dictionaries].flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []));
  const known = new Set(entries.map((entry) => entry.slice(0, entry.indexOf(' '))).filter((from) => from.length > 1));
  return (phrases ??= { known, longest: Math.max(...[...known].map((from) => from.length)) });
}

/**
 * The part of the kept library's dictionary with which the phone's longest match (domain/traditional) gives the library's own
 * answer on every text: the characters that change, the phrases that are more than their characters (周一 is 週一, though 周
 * is 周), and those that keep such a phrase from matching across two words.
 */
export function traditionalTable(texts: Iterable<string>): readonly TraditionalEntries[] {
  const { characters, occurring } = occurringIn(texts, phrases ?? phrasesOfDictionary());
  const kept = new Set([...occurring].filter((phrase) => toTraditional(phrase) !== byCharacters(phrase)));
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    const convert = traditionalBy(entriesOf([...characters, ...kept]));
    for (const phrase of occurring) if (!kept.has(phrase) && (convert(phrase) !== toTraditional(phrase) || keepsOut(phrase, kept))) kept.add(phrase);
  }
  return entriesOf([...characters, ...kept]);
}

function occurringIn(texts: Iterable<string>, { known, longest }: Phrases): { readonly characters: ReadonlySet<string>; readonly occurring: ReadonlySet<string> } {
  const characters = new Set<string>();
  const occurring = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      if (toTraditional(text.charAt(at)) !== text.charAt(at)) characters.add(text.charAt(at));
      for (let size = 2; size <= longest && at + size <= text.length; size++) {
        const part = text.slice(at, at + size);
        if (known.has(part)) occurring.add(part);
      }
    }
  }
  return { characters, occurring };
}

/** Whether a phrase of the table could begin inside this one and reach beyond it. */
function keepsOut(phrase: string, kept: ReadonlySet<string>): boolean {
  for (let at = 1; at < phrase.length; at++) {
    const rest = phrase.slice(at);
    for (const other of kept) if (other.length > rest.length && other.startsWith(rest)) return true;
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
  const to = toTraditional(from);
  if (to.length !== from.length) throw new Error(`opencc-js: "${from}" becomes "${to}", which is not as long. Teach src/domain/traditional/convert.ts entries of two lengths.`);
  return from + to;
}
