import Taro from '@tarojs/taro';

type TroubleListener = (writable: boolean) => void;
const listeners = new Set<TroubleListener>();

/** Tells when saving starts to fail (full or broken storage) and when it works again. */
export function onStorageTrouble(listener: TroubleListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const report = (writable: boolean): void => listeners.forEach((listener) => listener(writable));

/** What the phone refused to save, newest by key: kept until it can be saved after all. */
const refused = new Map<string, string>();

function write(key: string, value: string): boolean {
  try {
    Taro.setStorageSync(key, value);
    refused.delete(key);
    return true;
  } catch {
    refused.set(key, value);
    return false;
  }
}

/** Tries once more to save what was refused; to be called when there may be room again. */
export function saveRefused(): void {
  if (refused.size === 0) return;
  for (const [key, value] of [...refused]) write(key, value);
  report(refused.size === 0);
}

/**
 * Key-value storage in the shape zustand's persist expects. WeChat answers '' for a missing key; that reads as null.
 * A failed write is reported to the listeners, keeps what was stored before and is tried again later: it never throws into
 * the screen.
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
    if (write(key, value)) saveRefused();
    report(refused.size === 0);
  },
  removeItem(key: string): void {
    refused.delete(key);
    try {
      Taro.removeStorageSync(key);
    } catch {
      report(false);
    }
  },
};

/** Removes everything this app saved on the phone. False when the phone refused. */
export function wipeStorage(): boolean {
  refused.clear();
  try {
    Taro.clearStorageSync();
    return true;
  } catch {
    return false;
  }
}
