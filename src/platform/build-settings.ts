declare const JIEFANG_ENDPOINT: string;
declare const JIEFANG_KEYS: readonly string[];
declare const JIEFANG_WEB: string;
declare const JIEFANG_APPID: string;
declare const JIEFANG_APP_VERSION: string;

/** What the build compiled in (config/index.ts). Outside a build, as in tests, nothing is set. */
export const buildSettings = {
  endpoint: (typeof JIEFANG_ENDPOINT === 'undefined' ? '' : JIEFANG_ENDPOINT) || undefined,
  keys: typeof JIEFANG_KEYS === 'undefined' ? [] : JIEFANG_KEYS,
  /** Address of the deployed browser app with its landing pages, ending in "/". */
  web: (typeof JIEFANG_WEB === 'undefined' ? '' : JIEFANG_WEB) || undefined,
  /** The mini-program's, for 在微信打开. */
  appid: (typeof JIEFANG_APPID === 'undefined' ? '' : JIEFANG_APPID) || undefined,
  appVersion: typeof JIEFANG_APP_VERSION === 'undefined' ? '0.0.0' : JIEFANG_APP_VERSION,
};
