import { useCallback, useEffect, useState } from 'react';
import { usePageShow } from '@/platform/page';
import { CatalogueError, type CatalogueTrouble } from './errors';
import { runtime } from './index';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly trouble: CatalogueTrouble; readonly retry: () => void };

/**
 * Runs `load` when the page mounts, whenever `key` changes, and when the page shows after newer data was verified; gives its
 * state for the screen. Until the newer answer is there the old one stays. `load` should be one that remembers its answer: it
 * is called again on retry.
 */
export function useLoaded<T>(load: () => Promise<T>, key = ''): Loaded<T> {
  const [answer, setAnswer] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [generation, setGeneration] = useState(runtime.generation);
  usePageShow(() => setGeneration(runtime.adoptReady()));
  const retry = useCallback(() => {
    setAnswer({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setAnswer({ state: 'ready', value }),
      (error: unknown) => {
        if (!current) return;
        setAnswer({ state: 'failed', trouble: error instanceof CatalogueError ? error.trouble : 'damaged', retry });
      },
    );
    return () => {
      current = false;
    };
    // The key says what is loaded: a new closure for the same key is the same work.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt, generation, retry]);

  return answer;
}
