import type { WgsPoint } from '../geo/point';
import type { Finder } from './finder';
import { NAMES_KIND } from './groups';
import type { Matches } from './matches';
import type { Term } from './plan';

/** What a term of the query turned out to ask for. */
export interface Role {
  /** The term's bit among the answers of a document. */
  readonly bit: number;
  /** Bits of the terms that are said in one go by this one; 0 for a term of its own. */
  readonly covers: number;
  readonly text: string;
  readonly weight: number;
  readonly namesKind: boolean;
  readonly area?: string;
  /** Type of document it names, and what being of it is worth. */
  readonly type?: string;
  readonly typeWorth: number;
  /** Where the station or sub-district it names is. */
  readonly point?: WgsPoint;
}

/** What is asked for counts more than where. */
const KIND_WEIGHT = 1.2;
const WHERE_WEIGHT = 0.9;
const LETTERS_WEIGHT = 1;
const ONE_CHARACTER = 0.3;
const LONGEST_WEIGHT = 1.4;
const BASE_WEIGHT = 0.76;
const CHARACTER_WEIGHT = 0.12;
/** A slip or mere first letters do not settle where somebody wants to go. */
const SURE = 0.6;

export function roleOf(finder: Finder, term: Term, matches: Matches, bit: number): Role {
  const { starts, targets, weights, stems, groups, documents } = finder;
  let namesKind = false;
  let area: string | undefined;
  let point: WgsPoint | undefined;
  let type: string | undefined;
  let typeWorth = 0;
  for (let at = 0; at < matches.count; at++) {
    const text = matches.text[at]!;
    if (matches.position[at] !== 0 || matches.length[at]! < stems[text]! || matches.quality[at]! < SURE) continue;
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) {
      const target = targets[slot]!;
      if (target >= 0) {
        const document = documents[target]!;
        if (document.type === 'metro_station' && weights[slot] === 1) point ??= document.point;
        continue;
      }
      const group = groups[~target]!;
      if (group.type === 'area') area ??= group.id;
      else if (group.type === 'type' && weights[slot]! > typeWorth) {
        type = group.id;
        typeWorth = weights[slot]!;
      } else if (group.type === 'kind' && weights[slot]! >= NAMES_KIND) namesKind = true;
    }
  }
  const isWhere = area !== undefined || point !== undefined;
  return {
    bit,
    covers: term.covers ?? 0,
    text: term.text,
    weight: namesKind ? KIND_WEIGHT : isWhere ? WHERE_WEIGHT : weightOf(term),
    namesKind,
    area,
    type,
    typeWorth,
    point: point ?? finder.centres.find(({ code }) => code === area)?.point,
  };
}

function weightOf({ text, latin }: Term): number {
  if (text.length === 1) return ONE_CHARACTER;
  return latin ? LETTERS_WEIGHT : Math.min(LONGEST_WEIGHT, BASE_WEIGHT + CHARACTER_WEIGHT * text.length);
}
