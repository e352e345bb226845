/** A phone's key-value storage in memory, in the shape of Taro's: for stores without a mini-program around them. */
export function memoryTaro() {
  const kept = new Map<string, string>();
  const phone = { kept, full: false };
  const taro = {
    getStorageSync: (key: string): string => kept.get(key) ?? '',
    setStorageSync: (key: string, value: string): void => {
      if (phone.full) throw new Error('exceed storage max size 10Mb');
      kept.set(key, value);
    },
    removeStorageSync: (key: string): void => void kept.delete(key),
    clearStorageSync: (): void => kept.clear(),
  };
  return { phone, taro };
}
