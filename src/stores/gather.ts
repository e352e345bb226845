import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { gatherWords } from '@/copy/gather-words';
import { byTouched, holds, isFull, newList, withItem, withoutItem, type HandItem, type HandList } from '@/domain/hand-list/hand-list';
import { now } from '@/platform/clock';
import { toast } from '@/platform/notice';
import { randomId } from '@/platform/random-id';
import { handListsStore, putList, useHandLists } from './hand-lists';

export type Gathered = Omit<HandItem, 'note'>;

/** What the person is asked about: which list, or out of which. */
const askStore = createStore<{ readonly asked: Gathered | undefined }>(() => ({ asked: undefined }));
export const useGatherQuestion = (): Gathered | undefined => useStore(askStore, ({ asked }) => asked);
export const closeGatherQuestion = (): void => askStore.setState({ asked: undefined });

/** Puts it into the only list there is, or into a first one; with more to choose from, or when it is in one already, asks. */
export function gather(item: Gathered): void {
  const { lists } = handListsStore.getState();
  const [only] = lists;
  if (lists.length > 1 || (only && holds(only, item.ref))) askStore.setState({ asked: item });
  else addTo(only ?? newList(randomId(now()), now()), item);
}

export function addTo(list: HandList, item: Gathered): void {
  if (isFull(list)) {
    // A sheet would lie over the words.
    closeGatherQuestion();
    return toast(gatherWords.full);
  }
  const longer = withItem(list, item, now());
  putList(longer);
  toast(gatherWords.added(longer.items.length));
}

export function addToNew(item: Gathered): void {
  addTo(newList(randomId(now()), now()), item);
}

export const takeFrom = (list: HandList, item: Gathered): void => putList(withoutItem(list, item.ref, now()));

/** In or out of the list gathered last, without a question: for picking several in a row. */
export function pick(item: Gathered): void {
  const [latest] = byTouched(handListsStore.getState().lists);
  if (latest && holds(latest, item.ref)) takeFrom(latest, item);
  else addTo(latest ?? newList(randomId(now()), now()), item);
}

export const useIsGathered = (item: Gathered): boolean => useHandLists().some((list) => holds(list, item.ref));

/** Ids in the list gathered last. */
export function usePicked(): { readonly list: HandList | undefined; readonly ids: ReadonlySet<string> } {
  const [list] = byTouched(useHandLists());
  return { list, ids: new Set(list?.items.map(({ ref }) => ref.id)) };
}
