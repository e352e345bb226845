import { existsSync } from 'node:fs';
import type { ReadFile } from '../../src/catalogue/release-reader';
import { addressOf } from '../../src/catalogue/sync/settings';
import type { Get } from '../../src/catalogue/sync/world';
import { folderGet } from './folder-get';
import { httpGet } from './http-get';

/** Where a release is served or lies. */
export interface Source {
  readonly endpoint: string;
  readonly get: Get;
}

export const isAddress = (where: string): boolean => /^https?:\/\//.test(where);

export function sourceAt(where: string): Source {
  if (isAddress(where)) return { endpoint: where, get: httpGet };
  if (!existsSync(where)) throw new Error(`${where}: there is no such folder, and it is no http(s) address`);
  return { endpoint: where, get: folderGet(where) };
}

const MOST = 80 << 20;

/** The files of a source, unchecked: for looking at one's own releases. */
export const readerAt = (where: string): ReadFile => {
  const { endpoint, get } = sourceAt(where);
  return async (name) => {
    const { status, text } = await get(addressOf(endpoint, name), MOST);
    if (status !== 200) throw new Error(status === 404 ? 'is missing' : `HTTP ${status}`);
    return text;
  };
};
