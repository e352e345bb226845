import Taro from '@tarojs/taro';

const KEY = 'jiefang.sync';

/** A few notes about the last checks. Losing them does no harm, so a full storage is not reported here. */
export const syncNotes = {
  async read(): Promise<string | undefined> {
    const value: unknown = Taro.getStorageSync(KEY);
    return typeof value === 'string' && value !== '' ? value : undefined;
  },
  async write(text: string): Promise<void> {
    Taro.setStorageSync(KEY, text);
  },
};
