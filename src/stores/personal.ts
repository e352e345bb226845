import { mergePersonal, type Personal } from '@/domain/backup/personal';
import { favouritesStore } from './favourites';
import { plansStore } from './plans';
import { progressStore } from './progress';

/** Everything personal that moves to a new phone. Answers about income and health are never among it. */
export function gatherPersonal(): Personal {
  return {
    favourites: [...favouritesStore.getState().kept],
    plans: [...plansStore.getState().plans],
    progress: [...progressStore.getState().progress],
  };
}

/** Puts it on this phone as it is given, in place of what was there. */
export function setPersonal({ favourites, plans, progress }: Personal): void {
  favouritesStore.setState({ kept: favourites });
  plansStore.setState({ plans });
  progressStore.setState({ progress });
}

/** Adds what another phone brought: nothing that is here is lost. Gives what was here before, to undo it with setPersonal. */
export function bringPersonal(brought: Personal): Personal {
  const before = gatherPersonal();
  setPersonal(mergePersonal(before, brought));
  return before;
}
