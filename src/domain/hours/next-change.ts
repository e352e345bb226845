import type { CalendarYear } from './calendar';
import type { Schedule } from './schedule';
import { nextBoundary, status } from './status';

/** When a status word of any of these places changes next (ms): a page that shows them draws itself again then. */
export function nextChange(places: readonly { readonly schedule?: Schedule }[], calendar: readonly CalendarYear[], now: number): number {
  return nextBoundary(places.map((place) => status(place, calendar, now)), now);
}
