import type { Subdistrict } from '../area/area';
import type { WgsPoint } from '../geo/point';
import type { Phone } from './phone';
import type { Place } from './place';

/** What calling and going need to know of a place. */
export interface Destination {
  readonly name: string;
  readonly address?: string;
  readonly phones?: readonly Phone[];
  readonly exact?: WgsPoint;
  /** The sub-district's centre and name, when that is all that is known. */
  readonly around?: { readonly point: WgsPoint; readonly name: string };
}

export function destinationOf(place: Place, subdistricts: ReadonlyMap<string, Subdistrict>): Destination {
  const subdistrict = place.subdistrict ? subdistricts.get(place.subdistrict) : undefined;
  return {
    name: place.name,
    address: place.address,
    phones: place.phones,
    exact: place.position,
    around: subdistrict?.centre && { point: subdistrict.centre, name: subdistrict.name },
  };
}
