import { useStore } from 'zustand';
import { persistedStore } from './persisted';

const MOST = 8;

export const recentSearchesStore = persistedStore<{ readonly words: readonly string[] }>('recent-searches', () => ({ words: [] }));

/** Remembers words a person searched for and followed up, newest first. */
export function rememberSearch(words: string): void {
  const trimmed = words.trim();
  if (!trimmed) return;
  const others = recentSearchesStore.getState().words.filter((other) => other !== trimmed);
  recentSearchesStore.setState({ words: [trimmed, ...others].slice(0, MOST) });
}

export const forgetSearches = (): void => void recentSearchesStore.setState({ words: [] });
export const useRecentSearches = (): readonly string[] => useStore(recentSearchesStore, (state) => state.words);
