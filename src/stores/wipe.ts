import { wipeStorage } from '@/platform/storage';
import { answersStore } from './answers';
import { favouritesStore } from './favourites';
import { handListsStore } from './hand-lists';
import { plansStore } from './plans';
import { progressStore } from './progress';
import { recentSearchesStore } from './recent-searches';
import { settingsStore } from './settings';

/** Removes everything personal from the phone and from memory. False when the phone refused to clear its storage. */
export function wipeEverything(): boolean {
  const stores = [settingsStore, favouritesStore, recentSearchesStore, plansStore, progressStore, handListsStore];
  settingsStore.setState(settingsStore.getInitialState(), true);
  favouritesStore.setState(favouritesStore.getInitialState(), true);
  recentSearchesStore.setState(recentSearchesStore.getInitialState(), true);
  plansStore.setState(plansStore.getInitialState(), true);
  progressStore.setState(progressStore.getInitialState(), true);
  handListsStore.setState(handListsStore.getInitialState(), true);
  answersStore.setState(answersStore.getInitialState(), true);
  stores.forEach((store) => store.persist.clearStorage());
  return wipeStorage();
}
