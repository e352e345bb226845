import { GUIDE_CATEGORY_IDS } from './categories';
import type { Guide } from './guide';

/** The guides that a kind of place helps with, those for which it is the first address first, then in the order of the screen. */
export function guidesFor(kind: string, guides: readonly Guide[]): Guide[] {
  const address = (guide: Guide): number => guide.related_place_kinds.findIndex((related) => related === kind);
  const category = (guide: Guide): number => GUIDE_CATEGORY_IDS.indexOf(guide.category);
  return guides
    .filter((guide) => address(guide) >= 0)
    .sort((a, b) => address(a) - address(b) || category(a) - category(b) || a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
