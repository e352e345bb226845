import type { PageEntry } from './package';
import type { LivePage } from './live-page';
import { Failure } from './wx/api';
import { eventChannel, type EventChannel } from './wx/event-channel';
import type { World } from './world';

/** The page stack. Moves are refused at once; the pages' own lifecycles follow in turns of their own, as in WeChat. */
export interface Router {
  stack(): readonly LivePage[];
  top(): LivePage | undefined;
  launch(url: string): void;
  navigateTo(url: string, channel?: EventChannel): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta: number): void;
}

export type OpenPage = (entry: PageEntry, query: Readonly<Record<string, string>>, channel: EventChannel) => LivePage;

const MAX_STACK = 10;

export function createRouter(world: World, openPage: OpenPage): Router {
  let stack: LivePage[] = [];
  /** Tab pages stay alive while another tab shows. */
  const tabs = new Map<string, LivePage>();
  const top = () => stack[stack.length - 1];
  const later = (run: () => void) => world.clock.later(0, run);

  const find = (api: string, url: string) => {
    const { path, query } = parseUrl(url, top()?.entry.path);
    const entry = world.pack.page(path);
    if (!entry) throw new Failure(`page "${path}" is not found`);
    if (entry.tab && (api === 'navigateTo' || api === 'redirectTo')) throw new Failure('can not navigateTo a tabbar page');
    if (!entry.tab && api === 'switchTab') throw new Failure('can not switchTab to no-tabBar page');
    return { entry, query: api === 'switchTab' ? {} : query };
  };
  const start = (entry: PageEntry, query: Readonly<Record<string, string>>, channel = eventChannel()) => {
    const page = openPage(entry, query, channel);
    stack.push(page);
    if (entry.tab) tabs.set(entry.path, page);
    page.call('onLoad', query);
    page.call('onShow');
    later(() => page.call('onReady'));
  };
  const drop = (page: LivePage) => {
    tabs.delete(page.entry.path);
    page.call('onUnload');
  };
  const replaceAll = (entry: PageEntry, query: Readonly<Record<string, string>>) => {
    [...new Set([...stack, ...tabs.values()])].reverse().forEach(drop);
    stack = [];
    start(entry, query);
  };
  return {
    stack: () => stack,
    top,
    launch: (url) => {
      const { entry, query } = find('launch', url);
      start(entry, query);
    },
    navigateTo: (url, channel = eventChannel()) => {
      const { entry, query } = find('navigateTo', url);
      if (stack.length >= MAX_STACK) throw new Failure(`webview count limit exceed: ${MAX_STACK}`);
      later(() => {
        top()?.call('onHide');
        start(entry, query, channel);
      });
    },
    redirectTo: (url) => {
      const { entry, query } = find('redirectTo', url);
      later(() => {
        const old = stack.pop();
        if (old) drop(old);
        start(entry, query);
      });
    },
    reLaunch: (url) => {
      const { entry, query } = find('reLaunch', url);
      later(() => replaceAll(entry, query));
    },
    switchTab: (url) => {
      const { entry } = find('switchTab', url);
      later(() => {
        const from = top();
        if (from?.entry.path === entry.path) return;
        if (from?.entry.tab) from.call('onHide');
        stack.filter((page) => !page.entry.tab).reverse().forEach(drop);
        stack = [];
        const kept = tabs.get(entry.path);
        if (!kept) return start(entry, {});
        stack.push(kept);
        kept.call('onShow');
        later(() => kept.call('onTabItemTap', { index: 0, pagePath: entry.path, text: '' }));
      });
    },
    navigateBack: (delta) => {
      if (stack.length < 2) throw new Failure('cannot navigate back at first page.');
      later(() => {
        stack.splice(Math.max(1, stack.length - Math.max(1, delta))).reverse().forEach(drop);
        top()?.call('onShow');
      });
    },
  };
}

/** WeChat does not decode what stands in a query: pages get it as it was written. */
export function parseUrl(url: string, from = ''): { readonly path: string; readonly query: Readonly<Record<string, string>> } {
  const [address = '', search = ''] = url.split('?');
  const absolute = address.startsWith('/') || from === '' ? address.replace(/^\//, '') : new URL(address, `file:///${from}`).pathname.slice(1);
  const query: Record<string, string> = {};
  for (const pair of search.split('&').filter(Boolean)) {
    const at = pair.indexOf('=');
    query[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1);
  }
  return { path: absolute, query };
}
