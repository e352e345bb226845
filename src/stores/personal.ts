import { mergePersonal, type Personal } from '@/domain/backup/personal';
import { favouritesStore } from './favourites';
import { handListsStore } from './hand-lists';
import { plansStore } from './plans';
import { progressStore } from './progress';

/** Everything personal that moves to a new phone. Answers about income and health are never among it. */
export function gatherPersonal(): Personal {
  return {
    favourites: [...favouritesStore.getState().kept],
    plans: [...plansStore.getState().plans],
    progress: [...progressStore.getState().progress],
    lists: handListsStore.getState().lists.map((list) => ({ ...list, items: [...list.items] })),
  };
}

/** Puts it on this phone as it is given, in place of what was there. */
export function setPersonal({ favourites, plans, progress, lists }: Personal): void {
  favouritesStore.setState({ kept: favourites });
  plansStore.setState({ plans });
  progressStore.setState({ progress });
  handListsStore.setState({ lists });
}

/** Adds what another phone brought: nothing that is here is lost. Gives what was here before, to undo it with setPersonal. */
export function bringPersonal(brought: Personal): Personal {
  const before = gatherPersonal();
  setPersonal(mergePersonal(before, brought));
  return before;
}
