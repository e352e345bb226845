import { useStore } from 'zustand';
import { persistedStore } from './persisted';

/** A kept thing: its id, and its name as it was when kept, so that it can be named even after it is gone. */
export interface Favourite {
  readonly id: string;
  readonly type: 'place' | 'guide' | 'community';
  readonly name: string;
}

interface Favourites {
  readonly kept: readonly Favourite[];
}

export const favouritesStore = persistedStore<Favourites>('favourites', () => ({ kept: [] }));

const same = (a: Favourite, b: Pick<Favourite, 'id' | 'type'>): boolean => a.id === b.id && a.type === b.type;

/** Keeps it, newest first, or lets it go. Says which. */
export function toggleFavourite(favourite: Favourite): 'kept' | 'removed' {
  const { kept } = favouritesStore.getState();
  if (kept.some((other) => same(other, favourite))) {
    favouritesStore.setState({ kept: kept.filter((other) => !same(other, favourite)) });
    return 'removed';
  }
  favouritesStore.setState({ kept: [favourite, ...kept] });
  return 'kept';
}

export const useFavourites = (): readonly Favourite[] => useStore(favouritesStore, (state) => state.kept);
export const useIsFavourite = (id: string, type: Favourite['type']): boolean =>
  useStore(favouritesStore, (state) => state.kept.some((other) => same(other, { id, type })));
