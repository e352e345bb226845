import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OutOfSpaceError, type Files, type Notebook } from '../../src/catalogue/sync/world';

const NOTES = 'notes.json';

/** A folder as the room of a phone. */
export function folderStore(folder: string): { readonly files: Files; readonly notebook: Notebook } {
  mkdirSync(join(folder, 'files'), { recursive: true });
  const at = (name: string): string => join(folder, 'files', name);
  return {
    files: {
      list: () => readdir(join(folder, 'files')),
      read: (name) => readFile(at(name), 'utf8'),
      write: (name, text) =>
        writeFile(at(name), text).catch((error: NodeJS.ErrnoException) => {
          throw error.code === 'ENOSPC' || error.code === 'EDQUOT' ? new OutOfSpaceError(error.message) : error;
        }),
      async rename(from, to) {
        // A phone may refuse to replace a file: so does this one.
        const taken = await access(at(to)).then(() => true, () => false);
        if (taken) throw new Error(`${to} is there already`);
        await rename(at(from), at(to));
      },
      remove: (name) => rm(at(name), { force: true }),
      sha256: async (name) => createHash('sha256').update(await readFile(at(name))).digest('hex'),
    },
    notebook: {
      read: () => readFile(join(folder, NOTES), 'utf8').catch(() => undefined),
      async write(text) {
        await writeFile(join(folder, `${NOTES}.new`), text);
        await rename(join(folder, `${NOTES}.new`), join(folder, NOTES));
      },
    },
  };
}
