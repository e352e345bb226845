/** The name of the code in every query: it stands in links for ever. */
const KEY = 's';
const CODE = new RegExp(`[?&#]${KEY}=([A-Za-z0-9_-]+)`);

/** For onShareTimeline and the plain URL scheme: a query without "?", nothing in it to be encoded. */
export const queryOfCode = (code: string): string => `${KEY}=${code}`;

/** For onShareAppMessage: a page path of src/routes.ts, with or without a query of its own. */
export const pathWithCode = (path: string, code: string): string => `${path}${path.includes('?') ? '&' : '?'}${queryOfCode(code)}`;

/** For a browser: the page stands behind the hash, so that any static host under any base path serves it. `base`: the address of the deployed app. */
export const urlWithCode = (base: string, path: string, code: string): string => `${base.split('#')[0]}#${pathWithCode(path, code)}`;

/** The code in what a page was opened with: `s` of its query, else the scene of a mini-program code (still percent-encoded or not). */
export function codeOfQuery(query: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = query[KEY] ?? query.scene;
  return given === undefined ? undefined : (/^[A-Za-z0-9_-]+/.exec(given)?.[0] ?? undefined);
}

/** The code in an address, or in a message that somebody pasted with the address in it. */
export const codeOfUrl = (text: string): string | undefined => CODE.exec(text)?.[1];
