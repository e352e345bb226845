import { districtName } from '@/domain/area/districts';
import { kindOf } from '@/domain/place/kinds';
import type { SearchDocument } from '@/domain/search';
import { fold, foldOf, foldedRuns } from '@/domain/search/fold';
import type { Corpus } from '../../domain/search/corpus';

/** A document as plain texts, with everything a general search library can be given of what our own search knows. */
export interface PlainDocument {
  readonly [field: string]: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  /** Kind of place with its synonyms, district and sub-district. */
  readonly kind: string;
  readonly area: string;
  readonly details: string;
  readonly pinyin: string;
  readonly initials: string;
}

export const FIELDS = ['name', 'aliases', 'kind', 'area', 'pinyin', 'initials', 'details'] as const;

export interface Plain {
  readonly documents: readonly PlainDocument[];
  /** Half-width, simplified, in small letters: the same courtesy as to our own search. */
  readonly normalise: (query: string) => string;
}

export function plainCorpus(corpus: Corpus, documents: readonly SearchDocument[]): Plain {
  const rules = foldOf(corpus.readings);
  const readings = new Map(corpus.readings.map((reading) => [reading.char, reading.readings]));
  const folded = (text: string): string => fold(rules, text);
  const spelt = (text: string, rank: number): string =>
    [...folded(text)].map((char) => readings.get(char)?.[rank] ?? readings.get(char)?.[0] ?? char).join('');
  const initials = (text: string, rank: number): string =>
    [...folded(text)].map((char) => (readings.get(char)?.[rank] ?? readings.get(char)?.[0] ?? char).charAt(0)).join('');
  const both = (texts: readonly string[], write: (text: string, rank: number) => string): string =>
    [...new Set(texts.flatMap((text) => [write(text, 0), write(text, 1)]))].join(' ');
  const kindWords = new Map<string, string>();
  const wordsOfKind = (kind: string): string => {
    const known = kindWords.get(kind);
    if (known !== undefined) return known;
    const { label = '', short = '' } = kindOf(kind) ?? {};
    const said = corpus.synonyms.filter(({ term, words }) => label !== '' && [term, ...words].some((word) => label.includes(word))).flatMap(({ term, words }) => [term, ...words]);
    const words = [...new Set([label, short, ...said])].map(folded).join(' ');
    kindWords.set(kind, words);
    return words;
  };
  const synonymsOf = (names: readonly string[]): string[] =>
    corpus.synonyms.filter(({ term, words }) => names.some((name) => name.includes(term) || words.includes(name))).flatMap(({ term, words }) => [term, ...words]);
  return {
    normalise: (query) => foldedRuns(rules, query).join(' '),
    documents: documents.map((document) => {
      const names = [document.name, ...document.aliases];
      const isNamedOnly = document.type === 'community' || document.type === 'metro_station';
      const area = [document.district === undefined ? '' : districtName(document.district), document.subdistrictName ?? ''].map(folded).join(' ');
      const aliases = [...new Set([...document.aliases, ...(isNamedOnly ? [] : synonymsOf(names))])];
      const spoken = [...names, ...(isNamedOnly ? [] : [document.subdistrictName ?? '']), ...wordsOfKind(document.kind).split(' ').slice(0, 4)];
      return {
        id: document.id,
        name: folded(document.name),
        aliases: aliases.map(folded).join(' '),
        kind: wordsOfKind(document.kind),
        area,
        details: document.fields.map(({ text }) => folded(text)).join(' '),
        pinyin: both(spoken, spelt),
        initials: both(spoken, initials),
      };
    }),
  };
}
