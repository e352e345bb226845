import type { Spot } from '../area/spot';
import { orderByNearness, type NearPlace, type SubdistrictsByCode } from '../place/order';
import type { Place } from '../place/place';
import type { Guide } from './guide';

export interface PlacesOfKind {
  readonly kind: string;
  /** Of the area that handles the application; empty when none of it is collected. */
  readonly near: readonly NearPlace[];
}

const PER_KIND = 2;

/**
 * The places of a guide's related kinds for a person's spot, nearest first. What is handled by the office of one's own
 * sub-district or district is shown only there: when that office is not collected, `near` is empty, for one elsewhere
 * would send people wrong.
 */
export function placesFor(guide: Guide, places: readonly Place[], spot: Spot, subdistricts: SubdistrictsByCode): PlacesOfKind[] {
  return guide.related_place_kinds.flatMap((kind) => {
    const ofKind = orderByNearness(places.filter((place) => place.kind === kind), spot, subdistricts);
    const inArea = ofKind.filter(({ place }) => isInArea(place, guide.where_to_apply.level, spot));
    return ofKind.length > 0 ? [{ kind, near: inArea.slice(0, PER_KIND) }] : [];
  });
}

function isInArea(place: Place, level: Guide['where_to_apply']['level'], spot: Spot): boolean {
  if (level === 'subdistrict' || level === 'community') return spot.subdistrict !== undefined && place.subdistrict === spot.subdistrict;
  if (level === 'district') return spot.district !== undefined && place.district === spot.district;
  return true;
}
