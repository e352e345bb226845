import { useMemo } from 'react';
import { loadFinder } from '@/catalogue/finder';
import { useLoaded } from '@/catalogue/use-loaded';
import type { Guide } from '@/domain/guide/guide';
import { find } from '@/domain/search/find';

const MOST = 20;

/** Guides that fit the words, best first; undefined while there are no words or the index is being read. */
export function useGuideSearch(words: string, guides: readonly Guide[]): readonly Guide[] | undefined {
  const asked = words.trim();
  const finder = useLoaded(async () => (asked ? loadFinder() : undefined), asked ? 'search' : '');
  return useMemo(() => {
    if (!asked || finder.state !== 'ready' || !finder.value) return undefined;
    const byId = new Map(guides.map((guide) => [guide.id, guide]));
    return find(finder.value, asked, { types: ['guide'], limit: MOST }).flatMap(({ id }) => byId.get(id) ?? []);
  }, [asked, finder, guides]);
}
