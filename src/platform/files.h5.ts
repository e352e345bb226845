import { createStore, del, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';

/** The browser's room for downloaded data: one IndexedDB store, whose every step is a transaction. */

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('jiefang-release', 'files'));

function asError(error: unknown): Error {
  const made = error instanceof Error ? error : new Error(String(error));
  if (made.name !== 'QuotaExceededError') return made;
  const full = new Error(made.message);
  full.name = 'OutOfSpaceError';
  return full;
}

async function readText(name: string): Promise<string> {
  const text = await get<string>(name, store());
  if (text === undefined) throw new Error(`${name}: no such file`);
  return text;
}

export const files = {
  list: (): Promise<readonly string[]> => keys<string>(store()),
  read: readText,
  write: (name: string, text: string): Promise<void> =>
    set(name, text, store()).catch((error: unknown) => {
      throw asError(error);
    }),
  rename: (from: string, to: string): Promise<void> =>
    store()('readwrite', async (objects) => {
      const text: unknown = await promisifyRequest(objects.get(from));
      if (text === undefined) throw new Error(`${from}: no such file`);
      objects.put(text, to);
      objects.delete(from);
      await promisifyRequest(objects.transaction);
    }),
  remove: (name: string): Promise<void> => del(name, store()),
  async sha256(name: string): Promise<string> {
    if (typeof crypto === 'undefined' || !crypto.subtle) throw new Error('this address is not https: the browser gives no SHA-256');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(await readText(name)));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};
