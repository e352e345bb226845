import { createJSONStorage, persist, type PersistOptions } from 'zustand/middleware';
import { createStore, type StateCreator } from 'zustand/vanilla';
import { storage } from '@/platform/storage';

const VERSION = 1;

/** Saved shapes only ever gain fields, so what an older or newer app saved is read as it is. */
const asSaved = (saved: unknown): unknown => saved;

/** A store kept on the phone. What cannot be read at all starts empty. */
export function persistedStore<T>(name: string, initial: StateCreator<T>, options: Partial<PersistOptions<T, unknown>> = {}) {
  return createStore<T>()(
    persist(initial, { name: `jiefang.${name}`, version: VERSION, migrate: asSaved, storage: createJSONStorage(() => storage), ...options }),
  );
}
