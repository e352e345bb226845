import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEndpointConfig } from '../../config/endpoint';
import { readWebConfig } from '../../config/web';
import { KEY_FOLDER, keyPath, makeKey, readKey } from '../../publisher/keys/key-file';
import { signLatest, type SigningKey } from '../../publisher/keys/signing-key';
import { isGenuine } from '../../src/catalogue/sync/signature';
import { parseEnvelope } from '../../src/domain/release/envelope';
import type { Latest } from '../../src/domain/release/latest';

/** Where `npm start` serves the release; the browser app asks its own origin, whatever the port. */
export const ENDPOINT_PATH = '/endpoint/';
const DEV_ENDPOINT = { weapp: `http://127.0.0.1:8080${ENDPOINT_PATH}`, h5: ENDPOINT_PATH.slice(1) };

/** The development keys of this folder, made on the first run. */
export function developmentKeys(root: string): readonly SigningKey[] {
  return (['active', 'spare'] as const).map((name) => {
    const file = path.join(root, keyPath(KEY_FOLDER, name));
    return existsSync(file) ? readKey(file) : makeKey(file);
  });
}

/** What a build is told: the operator's endpoint if one is set, else that of `npm start` with the development keys; where the browser app will be. */
export function endpointEnv(root: string, platform: 'weapp' | 'h5'): Readonly<Record<string, string>> {
  const { endpoint, keys } = readEndpointConfig(root);
  const { web = '', appid = '' } = readWebConfig(root);
  const told = { JIEFANG_WEB: web, JIEFANG_APPID: appid };
  if (endpoint !== '') return { ...told, JIEFANG_ENDPOINT: endpoint, JIEFANG_KEYS: keys.join(',') };
  return { ...told, JIEFANG_ENDPOINT: DEV_ENDPOINT[platform], JIEFANG_KEYS: developmentKeys(root).map(({ publicKey }) => publicKey).join(',') };
}

/** Signs the built release with the development key, unless it is signed already. */
export function signForDevelopment(root: string, folder: string): void {
  const keys = developmentKeys(root);
  const file = path.join(folder, 'latest.json');
  const envelope = parseEnvelope(readFileSync(file, 'utf8'));
  if (!envelope) throw new Error(`${file}: is no head of a release; remove the folder and start again`);
  if (isGenuine(envelope, keys.map(({ publicKey }) => publicKey))) return;
  writeFileSync(`${file}.new`, signLatest(envelope.signed as unknown as Latest, keys.slice(0, 1)));
  renameSync(`${file}.new`, file);
}
