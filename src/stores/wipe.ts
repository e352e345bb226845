import { wipeStorage } from '@/platform/storage';
import { favouritesStore } from './favourites';
import { recentSearchesStore } from './recent-searches';
import { settingsStore } from './settings';

/** Removes everything personal from the phone and from memory. False when the phone refused to clear its storage. */
export function wipeEverything(): boolean {
  const stores = [settingsStore, favouritesStore, recentSearchesStore];
  settingsStore.setState(settingsStore.getInitialState(), true);
  favouritesStore.setState(favouritesStore.getInitialState(), true);
  recentSearchesStore.setState(recentSearchesStore.getInitialState(), true);
  stores.forEach((store) => store.persist.clearStorage());
  return wipeStorage();
}
