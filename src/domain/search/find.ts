import type { Spot } from '../area/spot';
import type { DocumentType } from './document';
import { explain } from './explain';
import type { Finder } from './finder';
import { planQuery } from './plan';
import { rank } from './rank';
import { resolveLetters, resolveWritten } from './resolve';
import { roleOf, type Role } from './role';
import { countKind, countMatches, startCount } from './tally';

export interface FindOptions {
  readonly near?: Spot;
  readonly kind?: string;
  readonly types?: readonly DocumentType[];
  readonly district?: string;
  readonly subdistrict?: string;
  readonly limit?: number;
}

export interface Hit {
  readonly id: string;
  readonly type: DocumentType;
  readonly kind: string;
  readonly name: string;
  readonly score: number;
  /** From the station the words name, or from `near`. */
  readonly distance_m?: number;
  readonly precision?: 'exact' | 'subdistrict';
  /** Matched ranges of the name, from and to. */
  readonly marks: readonly (readonly [number, number])[];
  /** The alias, address or synonym that matched when the name did not. */
  readonly because?: string;
}

/** Letters struck at random still meet some initials somewhere: that is no answer. */
const LEAST_SCORE = 0.19;

/**
 * Best answers first. Without words: every place of the chosen kind, nearest first; nothing if no kind is chosen.
 * Words that name a kind, an area or a station are taken as such; what they leave out is shown only if they leave nothing.
 */
export function find(finder: Finder, query: string, options: FindOptions = {}): Hit[] {
  const terms = planQuery(finder, query);
  startCount(finder);
  const roles: Role[] = [];
  if (terms.length === 0) {
    if (options.kind === undefined) return [];
    countKind(finder, options.kind);
  }
  const isAlone = terms.filter((term) => term.covers === undefined).length === 1;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    const matches = term.latin ? resolveLetters(finder, term.text, term.anywhere === true) : resolveWritten(finder, term.text);
    const role = roleOf(finder, term, matches, 1 << at);
    roles.push(role);
    countMatches(finder, matches, role, isAlone);
  }
  const hits = rank(finder, roles, options);
  const worth = terms.length === 0 ? hits : hits.filter(({ score }) => score >= LEAST_SCORE);
  return worth.map(({ at, score, distance, precision }) => {
    const { id, type, kind, name } = finder.documents[at]!;
    const explanation = explain(finder, terms, at);
    return distance === undefined ? { id, type, kind, name, score, ...explanation } : { id, type, kind, name, score, distance_m: Math.round(distance), precision, ...explanation };
  });
}
