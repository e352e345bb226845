import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OutOfSpaceError, type World } from '../../src/catalogue/sync/world';

const NOTES = 'notes.json';

/** A folder as the room of a phone. */
export function folderStore(folder: string): Pick<World, 'files' | 'notebook' | 'alone'> {
  try {
    mkdirSync(join(folder, 'files'), { recursive: true });
  } catch (error) {
    throw new Error(`${folder}: cannot be a store (${(error as Error).message}). Give the name of a folder that may be written.`);
  }
  const at = (name: string): string => join(folder, 'files', name);
  return {
    alone: (work) => locked(join(folder, 'lock'), work),
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

const PATIENCE = 60_000;
const POLL = 50;

/** A lock file with the holder's process number; that of a process which is gone counts for nothing. */
async function locked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!(await isHeld(file))) await rm(file, { force: true });
    else if (Date.now() > until) throw new Error(`${file}: another process has worked on this store for a minute. Remove the file if none does.`);
    else await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function isHeld(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  // Between creation and writing the file is empty.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
