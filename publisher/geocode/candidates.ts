import { districtName } from '../../src/domain/area/districts';
import type { Place } from '../../src/domain/place/place';

export interface Candidate {
  readonly place: Place;
  /** The whole address from the province on, as map services ask for it. */
  readonly address: string;
}

/** Places that could get a position: those with an address and without one. A name alone finds too many namesakes. */
export function candidatesOf(places: readonly Place[]): Candidate[] {
  return places.flatMap((place) => (place.position === undefined && place.address !== undefined ? [{ place, address: wholeAddress(place.district, place.address) }] : []));
}

/** "陂东路6号" of 天河区 → "广东省广州市天河区陂东路6号"; what stands there already is not said twice. */
export function wholeAddress(district: string, address: string): string {
  const name = districtName(district);
  // "广州" without 市 may begin the name of a street: 广州大道.
  const rest = address.trim().replace(/^(?:中国)?(?:广东省?)?[，, ]*(?:广州市|广州(?=..区))?[，, ]*/, '');
  return `广东省广州市${rest.startsWith(name) ? '' : name}${rest}`;
}
