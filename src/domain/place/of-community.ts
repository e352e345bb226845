import { subdistrictOf, type Community } from '../area/area';
import type { Place } from './place';

/** The consultation halls that a source names for this very community or village. */
export function hallsOf(community: Community, places: readonly Place[]): Place[] {
  const subdistrict = subdistrictOf(community.code);
  return places.filter((place) => place.kind === 'consultation_hall' && place.subdistrict === subdistrict && place.community === community.name);
}

/** Where a resident of the community can ask in person: the sub-district's service centre and social-work station. */
export function officesOf(community: Community, places: readonly Place[]): Place[] {
  const subdistrict = subdistrictOf(community.code);
  const inTown = (kind: string) => places.filter((place) => place.kind === kind && place.subdistrict === subdistrict);
  return [...inTown('service_center'), ...inTown('social_work_station')];
}
