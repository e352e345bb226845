import { existsSync } from 'node:fs';
import { readEndpointConfig } from '../../config/endpoint';
import { KEY_FOLDER, keyPath, readKey } from './key-file';

/** The public keys a phone would trust: those given, else those a build would compile in, else those of the development folder. */
export function trustedKeys(given: readonly string[] | undefined): readonly string[] {
  if (given && given.length > 0) {
    const wrong = given.find((key) => !/^[0-9a-f]{64}$/.test(key));
    if (wrong !== undefined) throw new Error(`--key ${wrong}: is no public key (64 hex digits)`);
    return given;
  }
  const configured = readEndpointConfig('.').keys;
  if (configured.length > 0) return configured;
  const files = (['active', 'spare'] as const).map((name) => keyPath(KEY_FOLDER, name)).filter((file) => existsSync(file));
  if (files.length === 0) throw new Error('no public key is known: give --key, set JIEFANG_KEYS, or make keys with "npm run jiefang -- keygen"');
  return files.map((file) => readKey(file).publicKey);
}
