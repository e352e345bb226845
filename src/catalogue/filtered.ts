import { DISTRICT_CODES } from '@/domain/area/districts';
import type { Place } from '@/domain/place/place';
import { find, type FindOptions } from '@/domain/search/find';
import type { Finder } from '@/domain/search/finder';
import { loadDirectory, type Directory } from './directory';
import { loadFinder } from './finder';

const MOST_FOUND = 500;

/** Ids of the places of a kind that words find, with their rank: 0 for the best match. */
export const ranksOf = (finder: Finder, words: string, kind: string, near?: FindOptions['near']): ReadonlyMap<string, number> =>
  new Map(find(finder, words, { kind, near, limit: MOST_FOUND }).map(({ id }, index) => [id, index]));

interface Filter {
  readonly kind: string;
  /** Code of a district or sub-district. */
  readonly area?: string;
  readonly words?: string;
}

const knows = (subdistricts: Directory['subdistricts'], area: string | undefined): boolean => area === undefined || subdistricts.has(area) || DISTRICT_CODES.some((code) => code === area);

/** Whether this data knows the district or sub-district; none is the whole city. */
export const knowsArea = async (area: string | undefined): Promise<boolean> => knows((await loadDirectory()).subdistricts, area);

/** The places of a filter whatever the hour, wherever one is; with words, best match first. Undefined when this data does not know the area. */
export async function loadFiltered({ kind, area, words }: Filter): Promise<readonly Place[] | undefined> {
  const [{ places, subdistricts }, finder] = await Promise.all([loadDirectory(), words === undefined ? undefined : loadFinder()]);
  if (!knows(subdistricts, area)) return undefined;
  const inArea = places.filter((place) => place.kind === kind && (area === undefined || place.district === area || place.subdistrict === area));
  if (finder === undefined || words === undefined) return inArea;
  const ranks = ranksOf(finder, words, kind);
  return inArea.filter(({ id }) => ranks.has(id)).sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}
