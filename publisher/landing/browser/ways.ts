import { pathWithCode } from '../../../src/domain/share-link/carriers';
import { readIn, SCHEME_VERSIONS, wechatScheme, type MiniProgram } from '../../../src/domain/share-link/wechat-scheme';

export const byId = (id: string): HTMLElement | null => document.getElementById(id);

export function show(id: string, shown = true): void {
  const element = byId(id);
  if (element) element.hidden = !shown;
}

/** Text only: nothing that a link brings becomes markup. */
export function say(id: string, text: string): void {
  const element = byId(id);
  if (element) element.textContent = text;
}

function miniProgram(): MiniProgram | undefined {
  const { appid = '', version } = document.body.dataset;
  const known = SCHEME_VERSIONS.find((each) => each === version);
  return appid !== '' && known ? { appid, version: known } : undefined;
}

/** Leads to a page of src/routes.ts: here, and in WeChat where a mini-program is known and this browser can open it. True: there is a way into WeChat. */
export function leadTo(page: string, code: string | undefined): boolean {
  const whole = code === undefined ? page : pathWithCode(page, code);
  byId('open')?.setAttribute('href', `${document.body.dataset.up ?? ''}#${whole}`);
  const program = miniProgram();
  const where = readIn(navigator.userAgent);
  const scheme = program && where === 'phone' ? wechatScheme(program, whole) : undefined;
  if (scheme !== undefined) byId('wechat')?.setAttribute('href', scheme);
  show('wechat', scheme !== undefined);
  show('in-wechat', program !== undefined && where === 'wechat');
  return scheme !== undefined;
}
