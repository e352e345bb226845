import { KINDS, type KindId } from '../place/kinds';
import type { Synonym } from '../release/contents';

/** Worth of a word for a kind of place: its name, one said for it, one that likely means it, one for what it is about. */
const OWN = 1;
const SAID_FOR_KIND = 0.93;
export const LIKELY_KIND = 0.8;
const MATTER_OF_KIND = 0.75;
const LOOSE_KIND = 0.65;

/** A word that ends so names somewhere to go, not a matter to settle. */
const PLACE_NOUN = /(院|站|中心|处|馆|堂|点|厅|局|所|室|墓|园|场|地方)$/;

interface KindName {
  readonly id: KindId;
  readonly names: readonly string[];
  /** 殡仪馆与公墓: each of the two is only one sort of the kind. */
  readonly sorts: readonly string[];
}

const KIND_NAMES: readonly KindName[] = KINDS.map(({ id, label, short }) => ({ id, names: [label, short], sorts: label.split('与').filter((sort) => sort !== label) }));

/** 便民服务中心 is said for 街镇便民服务中心. */
const names = (kind: KindName, word: string): boolean => kind.names.some((name) => name === word || (word.length > 3 && name.endsWith(word)));
const isOf = (kind: KindName, word: string): boolean => names(kind, word) || kind.sorts.includes(word);

/**
 * The words for each kind. A synonym entry belongs to the kind whose name its term is; an entry of no kind belongs more
 * loosely to the kinds whose name is among its words.
 */
export function wordsOfKinds(synonyms: readonly Synonym[]): Map<KindId, Map<string, number>> {
  const said = new Map(KIND_NAMES.map((kind) => [kind.id, new Map<string, number>([...kind.names.map((name) => [name, OWN] as const), ...kind.sorts.map((sort) => [sort, LIKELY_KIND] as const)])]));
  for (const synonym of synonyms) {
    const terms = partsOfTerm(synonym.term);
    const owner = KIND_NAMES.find((kind) => terms.some((term) => isOf(kind, term)));
    const isNamed = owner !== undefined && terms.some((term) => names(owner, term));
    const kinds = owner ? [owner] : KIND_NAMES.filter((kind) => synonym.words.some((word) => isOf(kind, word)));
    for (const kind of kinds) {
      const ofKind = said.get(kind.id)!;
      for (const word of [...terms, ...synonym.words]) ofKind.set(word, Math.max(weightOf(kind, word, isNamed, owner !== undefined), ofKind.get(word) ?? 0));
    }
  }
  return said;
}

function weightOf(kind: KindName, word: string, isNamed: boolean, isOwned: boolean): number {
  if (KIND_NAMES.some((other) => other.id !== kind.id && isOf(other, word))) return LOOSE_KIND;
  const isPlace = PLACE_NOUN.test(word) || kind.names.some((name) => name.startsWith(word));
  if (isPlace) return isNamed ? SAID_FOR_KIND : LIKELY_KIND;
  return isOwned ? MATTER_OF_KIND : LOOSE_KIND;
}

/** 综合养老服务中心（颐康中心） stands for either. */
export const partsOfTerm = (term: string): string[] => term.split(/[（）]/).filter((part) => part !== '');
