import { useCallback, useEffect, useRef, useState } from 'react';
import { runtime } from './index';
import { useLoaded, type Loaded } from './use-loaded';

/** `done`: the data is as new as can be had. `failed`: it could not be brought up to date now. `with the app`: this build has no endpoint, data comes with the app. */
export type Search = 'not needed' | 'checking' | 'done' | 'failed' | 'with the app';

export interface Sought<T> {
  readonly loaded: Loaded<T>;
  readonly search: Search;
  readonly again: () => void;
}

const ENDED_WELL: readonly string[] = ['updated', 'up_to_date', 'not_due'];

/**
 * As useLoaded; when something a link names is not in the data, looks for newer data once, and when that brought some, loads
 * again at once. `fill` makes the answer of what is on the screen and of the newer data, so that nothing changes under the
 * reader but what was missing.
 */
export function useSought<T>(load: () => Promise<T>, key: string, isMissing: (value: T) => boolean, fill?: (before: T, after: T) => T): Sought<T> {
  const [round, setRound] = useState(0);
  const [search, setSearch] = useState<Search>('not needed');
  const before = useRef<T>();
  const asked = useRef('');
  const loaded = useLoaded(
    async () => {
      const after = await load();
      const held = before.current;
      before.current = undefined;
      return held === undefined || !fill ? after : fill(held, after);
    },
    `${key} ${round}`,
  );
  const value = loaded.state === 'ready' ? loaded.value : undefined;
  const missing = value !== undefined && isMissing(value);

  const look = useCallback((shown: T) => {
    setSearch('checking');
    void runtime.check({ asked: true }).then(({ outcome }) => {
      if (outcome === 'updated' || runtime.isReady()) {
        runtime.adoptReady();
        before.current = shown;
        setRound((count) => count + 1);
      }
      setSearch(ENDED_WELL.includes(outcome) ? 'done' : outcome === 'not_configured' ? 'with the app' : 'failed');
    });
  }, []);

  useEffect(() => {
    if (!missing || value === undefined || asked.current === key) return;
    asked.current = key;
    look(value);
  }, [missing, value, key, look]);

  return {
    loaded,
    search: missing ? search : 'not needed',
    again: () => {
      if (value !== undefined && search !== 'checking') look(value);
    },
  };
}
