import { distanceMetres } from '../geo/distance';
import type { WgsPoint } from '../geo/point';

export interface Centre {
  /** Code of the sub-district. */
  readonly code: string;
  readonly district: string;
  readonly point: WgsPoint;
}

/** The district whose sub-district's middle is nearest: good enough to put places in order, not to be told to anybody. */
export function nearestDistrict(centres: Iterable<Centre>, point: WgsPoint): string | undefined {
  let district: string | undefined;
  let least = Infinity;
  for (const centre of centres) {
    const distance = distanceMetres(centre.point, point);
    if (distance >= least) continue;
    least = distance;
    district = centre.district;
  }
  return district;
}
