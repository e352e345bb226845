import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the browser app is deployed and which mini-program it belongs to; undefined: not told, and nothing that needs it is offered. */
export interface WebConfig {
  /** https address of the folder, ending in "/". */
  readonly web?: string;
  readonly appid?: string;
}

const FILE = 'release.config.json';
/** Of accounts on WeChat's platform. */
const APPID = /^wx[0-9a-f]{16}$/;

/** JIEFANG_WEB and JIEFANG_APPID if set, else "web" and "appid" of release.config.json; empty ones count as not set. */
export function readWebConfig(root: string, env: Readonly<Record<string, string | undefined>> = process.env): WebConfig {
  const file = path.join(root, FILE);
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as WebConfig) : {};
  const web = env.JIEFANG_WEB ?? stored.web;
  const appid = env.JIEFANG_APPID ?? stored.appid;
  return { ...(web && { web: checkedBase(web, `JIEFANG_WEB or "web" of ${FILE}`) }), ...(appid && { appid: checkedAppid(appid, `JIEFANG_APPID or "appid" of ${FILE}`) }) };
}

/** The address with "/" at its end. `where` names what to correct. */
export function checkedBase(text: string, where: string): string {
  const fail = (why: string): never => {
    throw new Error(`"${text}" ${why}. Give the address of the folder that holds the browser app, such as https://host.example/jiefang/ (${where}).`);
  };
  const url = URL.canParse(text) ? new URL(text) : fail('is no address');
  const own = ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(own && url.protocol === 'http:')) fail('does not begin with https://: phones and WeChat warn of other pages');
  if (url.username !== '' || url.password !== '') fail('holds a name or password, which would stand in every link');
  if (url.search !== '' || url.hash !== '') fail('holds "?" or "#"');
  if (/\.html?$/i.test(url.pathname)) fail('names a file');
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

export function checkedAppid(text: string, where: string): string {
  if (!APPID.test(text)) throw new Error(`"${text}" is no appid: "wx" and 16 digits or letters a to f, as WeChat's console shows it under 设置 → 账号信息 (${where}).`);
  return text;
}
