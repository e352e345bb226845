import { useMemo } from 'react';
import type { Subdistrict } from '@/domain/area/area';
import { destinationOf, type Destination } from '@/domain/place/destination';
import type { Place } from '@/domain/place/place';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { callPlace, goToPlace } from './place-sheets';

interface Source {
  readonly placeById: ReadonlyMap<string, Place>;
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
}

/** What the buttons of a place card do. Stable, so that cards need not be drawn again. */
export function usePlaceActions(source: Source | undefined) {
  return useMemo(() => {
    const withDestination = (act: (destination: Destination) => void) => (id: string) => {
      const place = source?.placeById.get(id);
      if (place && source) act(destinationOf(place, source.subdistricts));
    };
    return {
      onOpen: (id: string) => void open(routes.place(id)),
      onCall: withDestination(callPlace),
      onGo: withDestination((destination) => void goToPlace(destination)),
    };
  }, [source]);
}
