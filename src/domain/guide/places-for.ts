import type { Spot } from '../area/spot';
import { orderByNearness, type NearPlace, type SubdistrictsByCode } from '../place/order';
import type { Place } from '../place/place';
import type { Guide } from './guide';

export interface PlacesOfKind {
  readonly kind: string;
  readonly near: readonly NearPlace[];
  /** Whether the first is in the very area that handles the application; else the list only helps to ask. */
  readonly inArea: boolean;
}

const PER_KIND = 2;

/**
 * The places of a guide's related kinds for a person's spot, nearest first. An application goes to the office of one's own
 * sub-district or district: when that one is collected, only it is shown; places elsewhere would send people wrong.
 */
export function placesFor(guide: Guide, places: readonly Place[], spot: Spot, subdistricts: SubdistrictsByCode): PlacesOfKind[] {
  return guide.related_place_kinds.flatMap((kind) => {
    const ofKind = orderByNearness(places.filter((place) => place.kind === kind), spot, subdistricts);
    const inArea = ofKind.filter(({ place }) => isInArea(place, guide.where_to_apply.level, spot));
    const near = (inArea.length > 0 ? inArea : ofKind).slice(0, PER_KIND);
    return near.length > 0 ? [{ kind, near, inArea: inArea.length > 0 }] : [];
  });
}

function isInArea(place: Place, level: Guide['where_to_apply']['level'], spot: Spot): boolean {
  if (level === 'subdistrict' || level === 'community') return spot.subdistrict !== undefined && place.subdistrict === spot.subdistrict;
  if (level === 'district') return spot.district !== undefined && place.district === spot.district;
  return true;
}
