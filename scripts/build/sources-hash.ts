import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One hash over files and folders: names and bytes, the same on every system. */
export function hashSources(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (relative: string) => {
    const absolute = path.join(root, relative);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const name of readdirSync(absolute).sort()) add(`${relative}/${name}`);
    } else {
      hash.update(`${relative}\0`).update(readFileSync(absolute)).update('\0');
    }
  };
  [...sources].sort().forEach(add);
  return hash.digest('hex');
}
