import type { Subdistrict } from '@/domain/area/area';
import type { CalendarYear } from '@/domain/hours/calendar';
import type { Place } from '@/domain/place/place';
import type { AnnouncedTotal } from '@/domain/place/total';
import type { Catalogue } from './catalogue';
import { runtime } from './index';
import { oncePerRelease } from './once-per-release';

/** What every list of places needs: the places, where sub-districts are, holidays, announced totals. */
export interface Directory {
  readonly version: number;
  /** Day of the data, YYYY-MM-DD. */
  readonly created: string;
  readonly places: readonly Place[];
  readonly placeById: ReadonlyMap<string, Place>;
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
  readonly calendar: readonly CalendarYear[];
  readonly totals: readonly AnnouncedTotal[];
}

/** The directory of the release in use, read once. */
export const loadDirectory = oncePerRelease(runtime, read);

async function read(catalogue: Catalogue): Promise<Directory> {
  const [manifest, places, subdistricts, calendar, totals] = await Promise.all([
    catalogue.manifest(),
    catalogue.records('places'),
    catalogue.records('subdistricts'),
    catalogue.records('calendar'),
    catalogue.records('totals'),
  ]);
  return {
    version: manifest.version,
    created: manifest.created,
    places,
    placeById: new Map(places.map((place) => [place.id, place])),
    subdistricts: new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict])),
    calendar,
    totals,
  };
}
