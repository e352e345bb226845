import { createJSONStorage, persist, type PersistOptions } from 'zustand/middleware';
import { createStore, type StateCreator } from 'zustand/vanilla';
import { storage } from '@/platform/storage';

/** A store kept on the phone. `version` rises when the saved shape changes; what cannot be read starts empty. */
export function persistedStore<T>(name: string, initial: StateCreator<T>, options: Partial<PersistOptions<T, unknown>> = {}) {
  return createStore<T>()(
    persist(initial, { name: `jiefang.${name}`, version: 1, storage: createJSONStorage(() => storage), ...options }),
  );
}
