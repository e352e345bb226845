import { nearestDistrict } from '../area/nearest-district';
import { distanceMetres } from '../geo/distance';
import { kindOf } from '../place/kinds';
import type { DocumentType, SearchDocument } from './document';
import type { FindOptions } from './find';
import type { Finder } from './finder';
import type { Role } from './role';

export interface Ranked {
  readonly at: number;
  readonly score: number;
  readonly distance?: number;
  readonly precision: 'exact' | 'subdistrict';
}

const DEFAULT_LIMIT = 20;

/** Among equals. There are many communities, and few are looked for. */
const PRIOR: Record<DocumentType, number> = { place: 0.03, guide: 0.03, metro_station: 0.02, hotline: 0.01, community: -0.03 };
/** A guide holds in every area. When a kind of place is asked for, the places come first. */
const HOLDS_EVERYWHERE = 0.4;
const GUIDE_BEHIND_PLACES = 0.8;
/** Worth of being at the station that was asked for; half of it at the second distance. */
const NEAR_STATION = 0.75;
const NEAR_STATION_HALF_M = 3000;
/** Worth, beside a station, of a place of which only the district is known, and it is the station's. */
const NEAR_BY_DISTRICT = 0.25;
/** What being infinitely far takes away; half of it at the second distance. */
const FAR = 0.12;
const FAR_HALF_M = 4000;
/** Remoteness, 0 to 1, where no distance is known. */
const SAME_DISTRICT = 0.9;
const ANYWHERE = 0.5;
/** Among places of the kind asked for, with nowhere to be near, those that say the words in their name. */
const NAMED = 0.004;
/** An answer worth less than this share of the best one is left out. */
const CUT_OFF = 0.45;

/** The best of the documents counted, best first. */
export function rank(finder: Finder, roles: readonly Role[], options: FindOptions): Ranked[] {
  const { documents, scratch, names } = finder;
  const { texts } = finder.grams;
  const own = roles.filter((role) => role.covers === 0);
  const inOneGo = roles.filter((role) => role.covers > 0);
  const total = own.reduce((sum, role) => sum + role.weight, 0);
  const asksKind = roles.some((role) => role.namesKind);
  const asksArea = own.length > 1 && own.some((role) => role.area !== undefined);
  const where = own.length > 1 ? own.find((role) => role.point !== undefined) : undefined;
  const station = where?.area === undefined ? where : undefined;
  const near = where?.point ?? options.near?.point;
  const isExact = where !== undefined ? where.area === undefined : options.near?.precision !== 'subdistrict';
  const home = where !== undefined ? where.area : options.near?.subdistrict;
  const district = home?.slice(0, 6) ?? options.near?.district ?? (near && nearestDistrict(finder.centres, near));
  // Documents may yet gain by more than what they were credited with.
  const isOpen = asksArea || station !== undefined || own.some((role) => role.type !== undefined);
  const limit = options.limit ?? DEFAULT_LIMIT;
  const best: Ranked[] = [];
  for (let i = 0; i < scratch.touchedCount; i++) {
    const at = scratch.touched[i]!;
    let sum = scratch.sum[at]!;
    const last = best.length === limit ? best[limit - 1]!.score : -1;
    if (!isOpen && total > 0 && sum / total + PRIOR.place + NAMED * scratch.named[at]! <= last) continue;
    const document = documents[at]!;
    if (!isAllowed(document, options)) continue;
    const precision = isExact && document.precision === 'exact' ? 'exact' : 'subdistrict';
    // The middle of a sub-district is not 0 m from itself: within it, nothing is known of the distance.
    const isHome = home !== undefined && document.subdistrict === home && precision !== 'exact';
    const distance = near && document.point && !isHome ? distanceMetres(near, document.point) : undefined;
    let answered = scratch.answered[at]!;
    for (const role of inOneGo) if ((answered & role.bit) !== 0) answered |= role.covers;
    let weight = 0;
    for (const role of own) {
      if ((answered & role.bit) !== 0) weight += role.weight;
      else if (role === station && (distance !== undefined || document.district === district)) {
        weight += role.weight;
        sum += role.weight * (distance === undefined ? NEAR_BY_DISTRICT : NEAR_STATION / (1 + distance / NEAR_STATION_HALF_M));
      } else if (role.type !== undefined && (role.type === document.type || texts[names[at]!]!.includes(role.text))) {
        weight += role.weight;
        sum += role.weight * role.typeWorth;
      } else if (asksArea && role.area !== undefined && !asksKind && document.type === 'guide') {
        weight += role.weight;
        sum += role.weight * HOLDS_EVERYWHERE;
      }
    }
    let score = total === 0 ? 1 : (sum / total) * (weight / total);
    if (asksKind && document.type === 'guide') score *= GUIDE_BEHIND_PLACES;
    score += PRIOR[document.type];
    if (near || options.near) score -= FAR * (isHome ? 0 : remoteness(document, distance, district));
    else if (asksKind && document.type === 'place') score += NAMED * scratch.named[at]!;
    if (score > last) insert(best, { at, score, distance, precision }, limit);
  }
  const least = total === 0 ? -1 : (best[0]?.score ?? 0) * CUT_OFF;
  return best.filter(({ score }) => score >= least);
}

/** Keeps the list sorted by score, then in the documents' own order. */
function insert(best: Ranked[], ranked: Ranked, limit: number): void {
  let slot = best.length;
  while (slot > 0 && (best[slot - 1]!.score < ranked.score || (best[slot - 1]!.score === ranked.score && best[slot - 1]!.at > ranked.at))) slot--;
  best.splice(slot, 0, ranked);
  if (best.length > limit) best.pop();
}

function remoteness(document: SearchDocument, distance: number | undefined, district: string | undefined): number {
  if (distance !== undefined) return distance / (distance + FAR_HALF_M);
  if (document.district === undefined) return ANYWHERE;
  return document.district === district ? SAME_DISTRICT : 1;
}

function isAllowed(document: SearchDocument, { kind, types, district, subdistrict }: FindOptions): boolean {
  if (kind !== undefined && document.kind !== kind && !(document.type === 'community' && kindOf(kind)?.reachedThroughCommunities)) return false;
  if (types !== undefined && !types.includes(document.type)) return false;
  if (district !== undefined && document.district !== district) return false;
  return subdistrict === undefined || document.subdistrict === subdistrict;
}
