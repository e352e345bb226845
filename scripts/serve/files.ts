import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Address prefix (ending in "/") → folder. The longest prefix that fits wins. */
export type Mounts = Readonly<Record<string, string>>;

export interface ServedFile {
  readonly file: string;
  readonly bytes: Buffer;
  readonly etag: string;
}

/** The file behind an address, never one outside its folder. */
export function findFile(mounts: Mounts, address: string): ServedFile | undefined {
  const decoded = decode(address);
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  const prefix = Object.keys(mounts).filter((each) => decoded.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : mounts[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const wanted = path.resolve(folder, `./${decoded.slice(prefix.length)}`);
  if (wanted !== path.resolve(folder) && !wanted.startsWith(path.resolve(folder) + path.sep)) return undefined;
  const file = statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ? path.join(wanted, 'index.html') : wanted;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(file);
  return { file, bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}"` };
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address.split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
}
