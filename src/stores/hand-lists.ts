import { useStore } from 'zustand';
import type { HandList } from '@/domain/hand-list/hand-list';
import { persistedStore } from './persisted';

interface HandLists {
  readonly lists: readonly HandList[];
}

/** Lists put together to forward: on this phone and nowhere else. */
export const handListsStore = persistedStore<HandLists>('hand-lists', () => ({ lists: [] }));

export const handList = (id: string): HandList | undefined => handListsStore.getState().lists.find((list) => list.id === id);

/** Adds a list, or puts it in the place of the one with its id. */
export function putList(list: HandList): void {
  const { lists } = handListsStore.getState();
  const known = lists.some(({ id }) => id === list.id);
  handListsStore.setState({ lists: known ? lists.map((each) => (each.id === list.id ? list : each)) : [...lists, list] });
}

/** Changes a list as it is now, whatever the screen that asks was drawn with; gives it as it was. */
export function changeList(id: string, change: (list: HandList) => HandList): HandList | undefined {
  const before = handList(id);
  if (before) putList(change(before));
  return before;
}

export function removeList(id: string): void {
  handListsStore.setState({ lists: handListsStore.getState().lists.filter((list) => list.id !== id) });
}

export const useHandLists = (): readonly HandList[] => useStore(handListsStore, ({ lists }) => lists);
export const useHandList = (id: string | undefined): HandList | undefined => useStore(handListsStore, ({ lists }) => lists.find((list) => list.id === id));
