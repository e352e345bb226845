import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { keyOfSeed, newKey, type SigningKey } from './signing-key';

/** Where `keygen` puts keys and `sign` looks for them; the folder is ignored by git. */
export const KEY_FOLDER = '.dev/keys';
export const keyPath = (folder: string, name: 'active' | 'spare'): string => join(folder, `${name}.json`);

const hex32 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'));
const KeyFileSchema = v.object({ public_key: hex32, seed: hex32 });

export function readKey(file: string): SigningKey {
  if (!existsSync(file)) throw new Error(`${file}: there is no such key. Make one with "npm run jiefang -- keygen", or name yours with --key.`);
  const result = v.safeParse(KeyFileSchema, parse(file));
  if (!result.success) throw new Error(`${file}: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}. A key file is {"public_key": "…", "seed": "…"}.`);
  const key = keyOfSeed(result.output.seed);
  if (key.publicKey !== result.output.public_key) throw new Error(`${file}: public_key does not belong to the seed. Restore the file from its backup.`);
  return key;
}

/** Makes a key that only its owner can read. Never overwrites: a lost key cannot be made again. */
export function makeKey(file: string): SigningKey {
  const key = newKey();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify({ public_key: key.publicKey, seed: key.seed }, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  return key;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
