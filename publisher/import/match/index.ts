import { score, type Prepared } from './score';

export interface Match<T> {
  readonly item: T;
  readonly score: number;
}

export interface MatchIndex<T> {
  readonly add: (item: T, place: Prepared) => void;
  /** The most alike item of the same district, if any is alike at all. */
  readonly best: (place: Prepared, except: (item: T) => boolean) => Match<T> | undefined;
}


/**
 * Finds what is alike without comparing everything with everything: only places that share a telephone, an address, a
 * name or a rare pair of its characters are compared. Time grows with the number of places, not with its square. A key
 * that more than `common` places share tells nothing and is left out of the search.
 */
export function matchIndex<T>(common = 60): MatchIndex<T> {
  const places: { readonly item: T; readonly place: Prepared }[] = [];
  const postings = new Map<string, number[]>();
  const keysOf = (place: Prepared): string[] => [
    ...place.phones.map((phone) => `p ${phone}`),
    ...(place.address.core === '' ? [] : [`a ${place.district} ${place.address.core}`]),
    ...place.names.flatMap(({ core, bare, pairs }) => [`n ${place.district} ${core}`, `b ${place.district} ${bare}`, ...pairs.map((pair) => `2 ${place.district} ${pair}`)]),
  ];
  return {
    add: (item, place) => {
      const at = places.push({ item, place }) - 1;
      for (const key of new Set(keysOf(place))) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [at]);
        else if (list.length <= common) list.push(at);
      }
    },
    best: (place, except) => {
      const seen = new Set<number>();
      let best: Match<T> | undefined;
      for (const key of new Set(keysOf(place))) {
        const list = postings.get(key) ?? [];
        if (list.length > common) continue;
        for (const at of list) {
          const other = places[at];
          if (other === undefined || seen.has(at) || except(other.item)) continue;
          seen.add(at);
          const value = score(place, other.place);
          if (value > (best?.score ?? 0)) best = { item: other.item, score: value };
        }
      }
      return best;
    },
  };
}
