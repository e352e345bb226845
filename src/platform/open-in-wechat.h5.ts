import { codeOfUrl } from '@/domain/share-link/carriers';
import { readIn, wechatScheme } from '@/domain/share-link/wechat-scheme';
import { buildSettings } from './build-settings';

/** The scheme that opens this page in WeChat, when the page came by a link, a mini-program is known, and this is a telephone's browser outside WeChat. */
export function wechatSchemeOfPage(): string | undefined {
  const page = window.location.hash.replace(/^#/, '');
  if (buildSettings.appid === undefined || codeOfUrl(page) === undefined || readIn(navigator.userAgent) !== 'phone') return undefined;
  return wechatScheme({ appid: buildSettings.appid, version: 'release' }, page);
}

/** Leaves the browser for WeChat; a telephone without WeChat stays where it is. */
export const openScheme = (scheme: string): void => window.location.assign(scheme);
