import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Names that an endpoint serves; nothing else of the folder is reachable. */
export const RELEASE_FILE = /^(?:latest\.json|manifest-[0-9a-f]{64}\.json|[0-9a-f]{64}\.json)$/;

export const LATEST_CACHE = 'public, max-age=60';
export const HASHED_CACHE = 'public, max-age=31536000, immutable';
export const cacheControlOf = (name: string): string => (name === 'latest.json' ? LATEST_CACHE : HASHED_CACHE);

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Body {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** The files of a folder, compressed once for each state of a file. */
export function createBodies(folder: string): (name: string, encoding: Encoding) => Body | undefined {
  const made = new Map<string, Body & { readonly stamp: string }>();
  return (name, encoding) => {
    const file = join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const key = `${name} ${encoding}`;
    const stamp = `${stat.mtimeMs} ${stat.size}`;
    const known = made.get(key);
    if (known?.stamp === stamp) return known;
    const plain = readFileSync(file);
    const bytes = encode(plain, encoding);
    const body = { bytes, stamp, etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 24)}${encoding === 'identity' ? '' : `-${encoding}`}"` };
    made.set(key, body);
    return body;
  };
}

/** The best encoding a client takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  const names = (accepted ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(';')[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity';
}

function encode(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } });
  return encoding === 'gzip' ? gzipSync(plain, { level: 9 }) : plain;
}
