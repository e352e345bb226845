import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Get } from '../../src/catalogue/sync/world';

/** A folder as an endpoint. */
export const folderGet =
  (folder: string): Get =>
  async (url, maxBytes) => {
    const bytes = await readFile(join(folder, basename(url))).catch(() => undefined);
    if (!bytes) return { status: 404, text: '', tooLong: false, bytes: 0 };
    const cut = bytes.subarray(0, maxBytes + 1);
    return { status: 200, text: cut.toString('utf8'), tooLong: bytes.length > maxBytes, bytes: cut.length };
  };
