import { districtOf, type Subdistrict } from '../area/area';
import { DISTRICTS } from '../area/districts';
import { nearestDistrict, type Centre } from '../area/nearest-district';
import type { Spot } from '../area/spot';
import { distanceMetres } from '../geo/distance';
import type { WgsPoint } from '../geo/point';
import type { Place } from './place';

export type Precision = 'exact' | 'subdistrict';
export type Relation = 'same_community' | 'same_subdistrict' | 'same_district';

export interface Positioned {
  readonly point: WgsPoint;
  readonly precision: Precision;
}

/** A place in a list of nearness. A distance of precision 'subdistrict' on either side is approximate: "约". */
export interface NearPlace {
  readonly place: Place;
  readonly distance_m?: number;
  readonly precision?: Precision;
  readonly relation?: Relation;
}

export type SubdistrictsByCode = ReadonlyMap<string, Subdistrict>;

/** Where the place is, or the middle of its sub-district; undefined when neither is known. */
export function positionOf(place: Place, subdistrictsByCode: SubdistrictsByCode): Positioned | undefined {
  if (place.position) return { point: place.position, precision: 'exact' };
  const centre = place.subdistrict === undefined ? undefined : subdistrictsByCode.get(place.subdistrict)?.centre;
  return centre && { point: centre, precision: 'subdistrict' };
}

/**
 * Nearest first. A place of the spot's own community or sub-district has no distance unless both positions are exact:
 * the middle of a sub-district is not "0 m" from itself. Places without a position follow by how much of the
 * address they share with the spot; one of the spot's own district comes before all that are farther than OWN_DISTRICT_M. Without a spot: by district, sub-district and name.
 */
export function orderByNearness(places: readonly Place[], spot: Spot | undefined, subdistrictsByCode: SubdistrictsByCode): NearPlace[] {
  const district = spot && (spot.district ?? (spot.point && nearestDistrict(centresOf(subdistrictsByCode), spot.point)));
  const ranked = places.map((place) => {
    const near = nearnessOf(place, spot, subdistrictsByCode);
    return { near, tier: tierOf(near, district), home: homeRank(place) };
  });
  ranked.sort(
    (a, b) =>
      a.tier - b.tier ||
      reachOf(a.near) - reachOf(b.near) ||
      a.home - b.home ||
      compareText(a.near.place.subdistrict ?? '~', b.near.place.subdistrict ?? '~') ||
      compareText(a.near.place.name, b.near.place.name) ||
      compareText(a.near.place.id, b.near.place.id),
  );
  return ranked.map(({ near }) => near);
}

function nearnessOf(place: Place, spot: Spot | undefined, subdistrictsByCode: SubdistrictsByCode): NearPlace {
  if (!spot) return { place };
  const relation = relationOf(place, spot);
  const position = positionOf(place, subdistrictsByCode);
  if (!position || !spot.point) return { place, relation };
  const precision: Precision = position.precision === 'exact' && spot.precision !== 'subdistrict' ? 'exact' : 'subdistrict';
  const isLocal = relation === 'same_community' || relation === 'same_subdistrict';
  if (precision === 'subdistrict' && isLocal) return { place, relation, precision };
  return { place, relation, precision, distance_m: Math.round(distanceMetres(position.point, spot.point)) };
}

function relationOf(place: Place, spot: Spot): Relation | undefined {
  const inSubdistrict = spot.subdistrict !== undefined && place.subdistrict === spot.subdistrict;
  if (inSubdistrict && spot.type === 'community' && place.community === spot.name) return 'same_community';
  if (inSubdistrict) return 'same_subdistrict';
  return spot.district !== undefined && place.district === spot.district ? 'same_district' : undefined;
}

/** Same community, same sub-district, known distance or same district (a station's is guessed from its position), the rest. */
function tierOf({ place, relation, distance_m }: NearPlace, district: string | undefined): number {
  if (distance_m !== undefined) return 2;
  if (relation === 'same_community') return 0;
  if (relation === 'same_subdistrict') return 1;
  return district !== undefined && place.district === district ? 2 : 3;
}

/** A place somewhere in one's own district comes before any that is known to be farther away than this. */
const OWN_DISTRICT_M = 8_000;

const reachOf = ({ distance_m, relation }: NearPlace): number => distance_m ?? (relation === 'same_community' || relation === 'same_subdistrict' ? 0 : OWN_DISTRICT_M);

const centresOf = (subdistrictsByCode: SubdistrictsByCode): Centre[] =>
  [...subdistrictsByCode.values()].flatMap(({ code, centre }) => (centre ? [{ code, district: districtOf(code), point: centre }] : []));

const districtRanks = new Map<string, number>(DISTRICTS.map((district, rank) => [district.code, rank]));
const homeRank = (place: Place): number => districtRanks.get(place.district) ?? DISTRICTS.length;

/** By code points: the same on every phone, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
