import { districtOf } from '../../src/domain/area/area';
import { DISTRICTS, districtName } from '../../src/domain/area/districts';
import { nearestDistrict, type Centre } from '../../src/domain/area/nearest-district';
import { distanceMetres } from '../../src/domain/geo/distance';
import { gcj02ToWgs84 } from '../../src/domain/geo/gcj02';
import { isInGuangzhou, type WgsPoint } from '../../src/domain/geo/point';
import type { SubdistrictsByCode } from '../../src/domain/place/order';
import type { Place } from '../../src/domain/place/place';
import type { GeocodeAnswer, GeocodeProvider } from './provider';

export type Judgement = { readonly good: true; readonly position: WgsPoint } | { readonly good: false; readonly why: string; readonly position?: WgsPoint };

/** Towns of Conghua and Zengcheng reach this far from their middle; farther away it is another place of the same name. */
const SUBDISTRICT_REACH_M = 15_000;
/** A point may be nearer to the middle of a neighbour district's sub-district, but not this far from all of its own. */
const DISTRICT_REACH_M = 6_000;

/** Five decimals are a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/**
 * Whether an answer may be written as an exact position. The district must be the record's, by the service's own code and by the
 * middles of the sub-districts in data/areas; and the service must be sure enough.
 */
export function judgeAnswer(place: Place, answer: GeocodeAnswer, doubt: GeocodeProvider['doubt'], subdistricts: SubdistrictsByCode): Judgement {
  if (!answer.found) return { good: false, why: 'the map service does not know the address' };
  const wgs = answer.crs === 'GCJ-02' ? gcj02ToWgs84(answer) : answer;
  const position = { latitude: round(wgs.latitude), longitude: round(wgs.longitude) };
  if (!isInGuangzhou(position)) return { good: false, why: `lies outside Guangzhou (${answer.reading || answer.adcode})` };
  const bad = (why: string): Judgement => ({ good: false, why, position });
  if (answer.adcode !== place.district) return bad(`found in ${nameOf(answer.adcode)}, the record says ${districtName(place.district)}`);
  const stray = strayFrom(place, position, subdistricts);
  if (stray !== undefined) return bad(stray);
  const unsure = doubt(answer);
  return unsure === undefined ? { good: true, position } : bad(unsure);
}

const nameOf = (adcode: string): string => DISTRICTS.find(({ code }) => code === adcode)?.name ?? `a district that is none of Guangzhou's (${adcode || 'no code'})`;

function strayFrom(place: Place, point: WgsPoint, subdistricts: SubdistrictsByCode): string | undefined {
  const own = place.subdistrict === undefined ? undefined : subdistricts.get(place.subdistrict);
  const away = own?.centre && distanceMetres(own.centre, point);
  if (away !== undefined && away > SUBDISTRICT_REACH_M) return `${Math.round(away / 1000)} km from the middle of ${own?.name}, where the record says it is`;
  const centres = [...subdistricts.values()].flatMap(({ code, centre }): Centre[] => (centre ? [{ code, district: districtOf(code), point: centre }] : []));
  const nearest = nearestDistrict(centres, point);
  if (nearest === undefined || nearest === place.district) return undefined;
  const least = Math.min(...centres.filter(({ district }) => district === place.district).map((centre) => distanceMetres(centre.point, point)));
  return least > DISTRICT_REACH_M && least < Infinity ? `lies among the sub-districts of ${districtName(nearest)}, ${Math.round(least / 1000)} km from the nearest one of ${districtName(place.district)}` : undefined;
}
