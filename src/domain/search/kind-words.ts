import { KINDS, type Kind, type KindId } from '../place/kinds';
import type { Synonym } from '../release/contents';

/** Worth of a word for a kind of place: its own, one said for it, one that likely means it, one that may. */
const OWN = 1;
const SAID_FOR_KIND = 0.93;
export const LIKELY_KIND = 0.8;
const LOOSE_KIND = 0.65;

/** A word that ends so names somewhere to go, not a matter to settle. */
const PLACE_NOUN = /(院|站|中心|处|馆|堂|点|厅|局|所|室|墓|园|场|地方)$/;

const ownWords = new Map(KINDS.map((kind) => [kind.id, [kind.label, kind.short, ...kind.label.split('与')] as readonly string[]]));

/** 便民服务中心 is said for 街镇便民服务中心. */
const isOwn = (kind: Kind & { readonly id: KindId }, word: string): boolean => ownWords.get(kind.id)!.includes(word) || (word.length > 3 && kind.label.endsWith(word));

/**
 * The words for each kind. A synonym entry belongs to the kind that has its term among its own words. An entry of no
 * kind belongs more loosely to the kinds that have one of its words: then those that name somewhere to go count more.
 */
export function wordsOfKinds(synonyms: readonly Synonym[]): Map<KindId, Map<string, number>> {
  const said = new Map(KINDS.map((kind) => [kind.id, new Map(ownWords.get(kind.id)!.map((word) => [word, OWN]))]));
  for (const synonym of synonyms) {
    const terms = partsOfTerm(synonym.term);
    const words = [...terms, ...synonym.words];
    const owner = KINDS.find((kind) => terms.some((term) => isOwn(kind, term)));
    const kinds = owner ? [owner] : KINDS.filter((kind) => synonym.words.some((word) => isOwn(kind, word)));
    for (const kind of kinds) {
      for (const word of words) {
        const isAnothers = KINDS.some((other) => other.id !== kind.id && isOwn(other, word));
        const weight = isAnothers ? LOOSE_KIND : owner ? SAID_FOR_KIND : PLACE_NOUN.test(word) ? LIKELY_KIND : LOOSE_KIND;
        const ofKind = said.get(kind.id)!;
        ofKind.set(word, Math.max(weight, ofKind.get(word) ?? 0));
      }
    }
  }
  return said;
}

/** 综合养老服务中心（颐康中心） stands for either. */
export const partsOfTerm = (term: string): string[] => term.split(/[（）]/).filter((part) => part !== '');
