import uFuzzy from '@leeoniya/ufuzzy';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { FIELDS, type Plain, type PlainDocument } from './plain';

const LIMIT = 20;
const WEIGHTS: Record<(typeof FIELDS)[number], number> = { name: 4, aliases: 4, kind: 3, area: 2, pinyin: 2, initials: 1, details: 1 };

export type Search = (query: string) => readonly string[];

export interface Peer {
  readonly name: string;
  readonly build: (plain: Plain) => Search;
}

export const PEERS: readonly Peer[] = [
  { name: 'MiniSearch', build: miniSearch },
  { name: 'FlexSearch', build: flexSearch },
  { name: 'uFuzzy', build: ufuzzy },
  { name: 'Fuse.js', build: fuse },
];

/** Chinese in single characters and pairs, everything else in words. */
function tokens(text: string): string[] {
  return text.match(/[\p{Script=Han}]+|[a-z0-9]+/gu)?.flatMap((run) => (/\p{Script=Han}/u.test(run) ? [...[...run].slice(1).map((char, at) => [...run][at]! + char), ...(run.length === 1 ? [run] : [])] : [run])) ?? [];
}

/** Single characters are indexed too, so that the first keystroke finds something. */
const indexTokens = (text: string): string[] => [...new Set([...tokens(text), ...(text.match(/\p{Script=Han}/gu) ?? [])])];

function miniSearch({ documents, normalise }: Plain): Search {
  const index = new MiniSearch<PlainDocument>({
    fields: [...FIELDS],
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: tokens,
      boost: WEIGHTS,
      prefix: true,
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(documents);
  return (query) => {
    const words = normalise(query);
    const all = index.search(words, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(words, { combineWith: 'OR' });
    return found.slice(0, LIMIT).map(({ id }) => String(id));
  };
}

function flexSearch({ documents, normalise }: Plain): Search {
  const index = new Document<PlainDocument>({
    document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const, resolution: 9, encode: indexTokens })) },
  });
  for (const document of documents) index.add(document);
  return (query) => {
    const words = normalise(query);
    const found = index.search(words, { limit: LIMIT, suggest: true, merge: true }) as unknown as { id: string }[];
    return found.slice(0, LIMIT).map(({ id }) => id);
  };
}

function ufuzzy({ documents, normalise }: Plain): Search {
  const haystack = documents.map((document) => FIELDS.map((field) => document[field]).join(' '));
  const matcher = new uFuzzy({ unicode: true, interSplit: '[^\\p{L}\\d]+', intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}', intraChars: '[\\p{L}\\d]', intraMode: 1, intraIns: 0, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return (query) => {
    const [indexes, info, order] = matcher.search(haystack, normalise(query), 3, 1000);
    if (!indexes) return [];
    const best = order && info ? order.map((at) => info.idx[at]!) : indexes;
    return best.slice(0, LIMIT).map((at) => documents[at]!.id);
  };
}

function fuse({ documents, normalise }: Plain): Search {
  const index = new Fuse([...documents], {
    keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })),
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return (query) => index.search(normalise(query), { limit: LIMIT }).map(({ item }) => item.id);
}
