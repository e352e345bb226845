import { useMemo, useState } from 'react';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { ranksOf } from '@/catalogue/filtered';
import { loadFinder } from '@/catalogue/finder';
import { useLoaded, type Loaded } from '@/catalogue/use-loaded';
import type { Spot } from '@/domain/area/spot';
import { nextChange } from '@/domain/hours/next-change';
import { status } from '@/domain/hours/status';
import { orderByNearness, type NearPlace } from '@/domain/place/order';
import { useNow } from '@/platform/use-now';
import type { ListQuery } from '@/routes';
import { useSpot } from '@/stores/settings';

export interface ListFilters {
  readonly district?: string;
  readonly subdistrict?: string;
  readonly words: string;
  readonly openNow: boolean;
}

export interface PlaceListView {
  readonly filters: ListFilters;
  readonly change: (filters: Partial<ListFilters>) => void;
  readonly loaded: Loaded<Directory>;
  readonly items: readonly NearPlace[];
  /** All places of the kind that are collected in the filtered area, whatever the words and the hour. */
  readonly collected: number;
  /** The link's sub-district is not in the data: what is shown is of its district. */
  readonly strangeSubdistrict: boolean;
  readonly searching: boolean;
  readonly spot: Spot | undefined;
  readonly now: number;
}

/** The places of one kind under the filters, nearest first; with words, best match first. */
export function usePlaceList(query: ListQuery): PlaceListView {
  const spot = useSpot();
  const [chosen, setFilters] = useState<ListFilters>({ district: query.district, subdistrict: query.subdistrict, words: query.words ?? '', openNow: query.openNow === true });
  const loaded = useLoaded(loadDirectory);
  const words = chosen.words.trim();
  const finder = useLoaded(async () => (words ? loadFinder() : undefined), words ? 'search' : '');
  const directory = loaded.state === 'ready' ? loaded.value : undefined;
  const strangeSubdistrict = directory !== undefined && chosen.subdistrict !== undefined && !directory.subdistricts.has(chosen.subdistrict);
  const filters = useMemo(() => (strangeSubdistrict ? { ...chosen, subdistrict: undefined } : chosen), [chosen, strangeSubdistrict]);

  const ofArea = useMemo(() => {
    if (!directory) return [];
    const { district, subdistrict } = filters;
    const places = directory.places.filter(
      (place) => place.kind === query.kind && (!district || place.district === district) && (!subdistrict || place.subdistrict === subdistrict),
    );
    return orderByNearness(places, spot, directory.subdistricts);
  }, [directory, query.kind, filters, spot]);

  const now = useNow(directory && ((at) => nextChange(ofArea.map(({ place }) => place), directory.calendar, at)));

  const items = useMemo(() => {
    const open = filters.openNow && directory ? ofArea.filter(({ place }) => isOpen(status(place, directory.calendar, now).state)) : ofArea;
    if (!words) return open;
    if (finder.state !== 'ready' || !finder.value) return [];
    const rank = ranksOf(finder.value, words, query.kind, spot);
    return open.filter(({ place }) => rank.has(place.id)).sort((a, b) => (rank.get(a.place.id) ?? 0) - (rank.get(b.place.id) ?? 0));
  }, [ofArea, filters.openNow, directory, now, words, finder, query.kind, spot]);

  return {
    filters,
    change: (changed) => setFilters((before) => ({ ...before, ...changed })),
    loaded,
    items,
    collected: ofArea.length,
    strangeSubdistrict,
    searching: words !== '' && finder.state === 'loading',
    spot,
    now,
  };
}

const isOpen = (state: string): boolean => state === 'open' || state === 'closing_soon';
