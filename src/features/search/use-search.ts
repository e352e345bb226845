import { useMemo } from 'react';
import type { CatalogueTrouble } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { loadFinder } from '@/catalogue/finder';
import { useLoaded } from '@/catalogue/use-loaded';
import { find, type Hit } from '@/domain/search/find';
import { suggest } from '@/domain/search/suggest';
import { useSpot } from '@/stores/settings';

export interface HitGroup {
  readonly type: Hit['type'];
  readonly hits: readonly Hit[];
}

export type Search =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: CatalogueTrouble; readonly retry: () => void }
  | { readonly state: 'found'; readonly asked: string; readonly groups: readonly HitGroup[]; readonly suggestions: readonly string[]; readonly directory: Directory };

/** More are not listed. */
export const MOST = 60;
const SUGGESTIONS = 4;

async function load() {
  const [finder, directory] = await Promise.all([loadFinder(), loadDirectory()]);
  return { finder, directory };
}

/** What the words find, grouped by sort: first the group asked for, then that of the best hit. */
export function useSearch(words: string, first?: Hit['type']): Search {
  const spot = useSpot();
  const loaded = useLoaded(load);
  const asked = words.trim();
  const found = useMemo(() => {
    if (!asked || loaded.state !== 'ready') return undefined;
    const hits = find(loaded.value.finder, asked, { near: spot, limit: MOST });
    const suggestions = suggest(loaded.value.finder, asked, SUGGESTIONS).filter((words) => words !== asked);
    return { state: 'found' as const, asked, groups: groupsOf(hits, first), suggestions, directory: loaded.value.directory };
  }, [asked, loaded, spot, first]);
  if (!asked) return { state: 'idle' };
  if (loaded.state === 'failed') return loaded;
  return found ?? { state: 'loading' };
}

function groupsOf(hits: readonly Hit[], first: Hit['type'] | undefined): HitGroup[] {
  const groups = new Map<Hit['type'], Hit[]>();
  for (const hit of hits) groups.set(hit.type, [...(groups.get(hit.type) ?? []), hit]);
  const sorted = [...groups].map(([type, ofType]) => ({ type, hits: ofType }));
  return [...sorted.filter(({ type }) => type === first), ...sorted.filter(({ type }) => type !== first)];
}
