import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is told about the static endpoint; both empty: the app lives from its bundle and says so. */
export interface EndpointConfig {
  readonly endpoint: string;
  /** Public keys in hex: the active one, then the spare one. */
  readonly keys: readonly string[];
}

const FILE = 'release.config.json';

/**
 * JIEFANG_ENDPOINT and JIEFANG_KEYS (hex, separated by commas) if set, else release.config.json:
 * { "endpoint": "https://data.example/jiefang/", "keys": ["…", "…"] }.
 */
export function readEndpointConfig(root: string, env: Readonly<Record<string, string | undefined>> = process.env): EndpointConfig {
  const file = path.join(root, FILE);
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<EndpointConfig>) : {};
  const endpoint = env.JIEFANG_ENDPOINT ?? stored.endpoint ?? '';
  const keys = (env.JIEFANG_KEYS?.split(',') ?? stored.keys ?? []).map((key) => key.trim()).filter((key) => key !== '');
  const wrong = keys.find((key) => !/^[0-9a-f]{64}$/.test(key));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no public key: 64 hex digits, as "npm run jiefang -- keygen" prints them. Correct JIEFANG_KEYS or ${FILE}.`);
  if ((endpoint === '') !== (keys.length === 0)) throw new Error(`an endpoint needs keys and keys need an endpoint: set both JIEFANG_ENDPOINT and JIEFANG_KEYS, or both in ${FILE}`);
  return { endpoint, keys };
}
