import type { Subdistrict } from '@/domain/area/area';
import type { CalendarYear } from '@/domain/hours/calendar';
import { status } from '@/domain/hours/status';
import { startOfDate } from '@/domain/hours/local-time';
import type { StatusWords } from '@/domain/hours/words';
import { kindOf } from '@/domain/place/kinds';
import type { Place } from '@/domain/place/place';
import { addressWords, areaWords } from './area-words';
import { distanceWords, type Nearness } from './distance-words';
import { statusWords } from './hours-words';
import { copy } from './index';

/** A place as a card shows it: words only. */
export interface PlaceCardWords {
  readonly id: string;
  readonly name: string;
  readonly distance: string;
  readonly status: StatusWords;
  readonly where: string;
  /** Which buttons make sense. */
  /** What to beware of, for cards that send a person there. */
  readonly alert?: string;
  readonly canCall: boolean;
  readonly canGo: boolean;
}

interface Context {
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
  readonly calendar: readonly CalendarYear[];
  /** Day of the data: a clock before it is wrong. */
  readonly created: string;
  readonly now: number;
}

export function placeCardWords(place: Place, nearness: Nearness, { subdistricts, calendar, created, now }: Context): PlaceCardWords {
  const hasPhone = (place.phones?.length ?? 0) > 0;
  return {
    id: place.id,
    name: place.name,
    distance: distanceWords(nearness),
    status: statusWords(status(place, calendar, now, { notBefore: startOfDate(created) }), now, kindOf(place.kind)?.serving ?? '', hasPhone ? undefined : copy.place.askFirstWithoutPhone),
    where: place.address ? addressWords(place.address, place.district) : areaWords(place, subdistricts),
    alert: place.alert,
    canCall: hasPhone,
    canGo: place.address !== undefined || place.position !== undefined,
  };
}
