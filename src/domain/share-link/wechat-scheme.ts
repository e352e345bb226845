/** A mini-program: its appid and which of its versions to open. */
export interface MiniProgram {
  readonly appid: string;
  readonly version: SchemeVersion;
}

export const SCHEME_VERSIONS = ['release', 'trial', 'develop'] as const;
export type SchemeVersion = (typeof SCHEME_VERSIONS)[number];

/** Of the query, once encoded. */
export const LONGEST_SCHEME_QUERY = 512;

/**
 * WeChat's plain URL scheme for a page of src/routes.ts; the page must be listed in the console. undefined: the query is too long.
 * Source: developers.weixin.qq.com/miniprogram/dev/framework/open-ability/url-scheme (明文 URL Scheme): path without "/" in front, query encoded.
 */
export function wechatScheme({ appid, version }: MiniProgram, page: string): string | undefined {
  const [path = '', query = ''] = page.replace(/^\//, '').split('?');
  const encoded = encodeURIComponent(query);
  if (encoded.length > LONGEST_SCHEME_QUERY) return undefined;
  return `weixin://dl/business/?appid=${appid}&path=${path}${encoded === '' ? '' : `&query=${encoded}`}&env_version=${version}`;
}

/** Where a page is read: WeChat's own browser (WeCom's too), which opens no scheme; a telephone's browser, which does; anything else. */
export function readIn(userAgent: string): 'wechat' | 'phone' | 'computer' {
  if (/MicroMessenger|wxwork/i.test(userAgent)) return 'wechat';
  return /Android|iPhone|iPad|iPod|HarmonyOS|OpenHarmony|Mobile/i.test(userAgent) ? 'phone' : 'computer';
}
