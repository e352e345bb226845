import type { World } from '../world';
import { asynchronousAll, Failure, text, type Apis } from './api';

/** WeChat's room: 10 MB in all, 1 MB for one key, counted in UTF-16 bytes of the JSON. */
export const STORAGE_LIMITS = { total: 10 << 20, key: 1 << 20 };

const size = (key: string, json: string) => 2 * (key.length + json.length);

export function storageApis(world: World): Apis {
  const { phone } = world;
  const { storage } = phone;
  const used = () => [...storage].reduce((sum, [key, json]) => sum + size(key, json), 0);
  const check = (operation: 'get' | 'set' | 'remove' | 'clear' | 'info', key: string) => {
    const fault = phone.storageFault?.(operation, key);
    if (fault !== undefined) throw new Failure(fault);
  };
  const read = (key: string): unknown => {
    check('get', key);
    const json = storage.get(key);
    return json === undefined ? undefined : world.realm.adopt(JSON.parse(json) as unknown);
  };
  const write = (key: string, value: unknown) => {
    check('set', key);
    const json = JSON.stringify(value === undefined ? '' : value);
    if (size(key, json) > STORAGE_LIMITS.key) throw new Failure('entry size limit reached');
    if (used() - size(key, storage.get(key) ?? '') + size(key, json) > STORAGE_LIMITS.total) throw new Failure('exceed storage max size 10Mb');
    storage.set(key, json);
  };
  const remove = (key: string) => {
    check('remove', key);
    storage.delete(key);
  };
  const clear = () => {
    check('clear', '');
    storage.clear();
  };
  const info = () => {
    check('info', '');
    return { keys: [...storage.keys()], currentSize: Math.ceil(used() / 1024), limitSize: STORAGE_LIMITS.total / 1024 };
  };
  const sync = <A extends unknown[]>(name: string, run: (...args: A) => unknown) => (...args: A) => {
    world.calls.push({ name, options: { key: args[0], data: args[1] } });
    try {
      return run(...args);
    } catch (error) {
      if (error instanceof Failure) throw world.realm.error(`${name}:fail ${error.message}`, { errMsg: `${name}:fail ${error.message}` });
      throw error;
    }
  };
  return {
    ...asynchronousAll(world, {
      getStorage: ({ key }) => {
        const data = read(text(key));
        if (data === undefined) throw new Failure('data not found');
        return { data };
      },
      setStorage: ({ key, data }) => write(text(key), data),
      removeStorage: ({ key }) => remove(text(key)),
      clearStorage: clear,
      getStorageInfo: info,
    }),
    // A missing key reads as an empty string in the synchronous form.
    getStorageSync: sync('getStorageSync', (key: unknown) => read(text(key)) ?? ''),
    setStorageSync: sync('setStorageSync', (key: unknown, data: unknown) => write(text(key), data)),
    removeStorageSync: sync('removeStorageSync', (key: unknown) => remove(text(key))),
    clearStorageSync: sync('clearStorageSync', clear),
    getStorageInfoSync: sync('getStorageInfoSync', () => world.realm.adopt(info())),
  };
}
