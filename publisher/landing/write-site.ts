import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LandingFile } from './assets';

/** Names of pages: nothing else is ever removed. */
const PAGE = /^[a-z0-9_-]+\.html$/;
const FOLDERS = ['p', 'g', 'c', 'k'];

export interface Written {
  readonly changed: number;
  readonly removed: number;
  readonly bytes: number;
}

/** Writes what changed, each file whole, then removes pages of what is listed no longer. `wrote`: for progress. */
export function writeSite(out: string, files: readonly LandingFile[], wrote: (done: number) => void): Written {
  let changed = 0;
  for (const folder of new Set(files.map(({ path }) => dirname(join(out, path))))) mkdirSync(folder, { recursive: true });
  files.forEach(({ path, bytes }, index) => {
    const file = join(out, path);
    if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
      writeFileSync(`${file}.new`, bytes);
      renameSync(`${file}.new`, file);
      changed += 1;
    }
    wrote(index + 1);
  });
  const paths = new Set(files.map(({ path }) => path));
  const old = FOLDERS.flatMap((folder) => (existsSync(join(out, folder)) ? readdirSync(join(out, folder)).filter((name) => PAGE.test(name)).map((name) => `${folder}/${name}`) : [])).filter((path) => !paths.has(path));
  for (const path of old) rmSync(join(out, path));
  return { changed, removed: old.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}
