import Taro from '@tarojs/taro';

type TroubleListener = (writable: boolean) => void;
const listeners = new Set<TroubleListener>();

/** Tells when saving starts to fail (full or broken storage) and when it works again. */
export function onStorageTrouble(listener: TroubleListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const report = (writable: boolean): void => listeners.forEach((listener) => listener(writable));

/**
 * Key-value storage in the shape zustand's persist expects. WeChat answers '' for a missing key; that reads as null.
 * A failed write is reported to the listeners and keeps what was stored before: it never throws into the screen.
 */
export const storage = {
  getItem(key: string): string | null {
    try {
      const value: unknown = Taro.getStorageSync(key);
      return typeof value === 'string' && value !== '' ? value : null;
    } catch {
      return null;
    }
  },
  setItem(key: string, value: string): void {
    try {
      Taro.setStorageSync(key, value);
      report(true);
    } catch {
      report(false);
    }
  },
  removeItem(key: string): void {
    try {
      Taro.removeStorageSync(key);
    } catch {
      report(false);
    }
  },
};

/** Removes everything this app saved on the phone. False when the phone refused. */
export function wipeStorage(): boolean {
  try {
    Taro.clearStorageSync();
    return true;
  } catch {
    return false;
  }
}
