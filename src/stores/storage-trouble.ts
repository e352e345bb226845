import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { onStorageTrouble } from '@/platform/storage';

/** Whether the phone refuses to save right now: full or broken storage. What was saved before stays. */
export const storageTroubleStore = createStore(() => ({ refused: false }));

onStorageTrouble((writable) => {
  if (storageTroubleStore.getState().refused === writable) storageTroubleStore.setState({ refused: !writable });
});

export const useStorageRefused = (): boolean => useStore(storageTroubleStore, (state) => state.refused);
