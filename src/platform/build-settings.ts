declare const JIEFANG_ENDPOINT: string;
declare const JIEFANG_KEYS: readonly string[];
declare const JIEFANG_APP_VERSION: string;

/** What the build compiled in (config/index.ts). Outside a build, as in tests, there is no endpoint. */
export const buildSettings = {
  endpoint: (typeof JIEFANG_ENDPOINT === 'undefined' ? '' : JIEFANG_ENDPOINT) || undefined,
  keys: typeof JIEFANG_KEYS === 'undefined' ? [] : JIEFANG_KEYS,
  appVersion: typeof JIEFANG_APP_VERSION === 'undefined' ? '0.0.0' : JIEFANG_APP_VERSION,
};
