import { bindingsFor, eventObject, place } from './events';
import type { LivePage, SetDataEntry } from './live-page';
import { queryAll, queryOne, type Query } from './query';
import { spokenName, textOf, textsOf, treeStats, type TreeStats, type ViewNode } from './tree';
import type { World } from './world';

export interface ShareCard {
  readonly title?: string;
  readonly path?: string;
  readonly query?: string;
  readonly imageUrl?: string;
}

/** What a test does to a page and sees on it. Every action waits until the page is quiet again. */
export interface PageHandle {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly title: string;
  tree(): ViewNode;
  stats(): TreeStats;
  texts(): readonly string[];
  /** All text in one string, pieces separated by a space. */
  text(): string;
  find(query: Query, within?: ViewNode): ViewNode;
  all(query: Query, within?: ViewNode): readonly ViewNode[];
  has(query: Query): boolean;
  tap(target: ViewNode | Query): Promise<void>;
  /** Taps the one node that shows this text. */
  tapText(text: string | RegExp): Promise<void>;
  input(target: ViewNode | Query, value: string): Promise<void>;
  confirm(target: ViewNode | Query, value: string): Promise<void>;
  /** Any other event of a component: change of a picker or switch, markertap of a map. */
  fire(target: ViewNode | Query, type: string, detail?: object): Promise<void>;
  reachBottom(): Promise<void>;
  pullDown(): Promise<void>;
  scroll(scrollTop: number): Promise<void>;
  share(button?: ViewNode): Promise<ShareCard>;
  shareTimeline(): Promise<ShareCard>;
  addToFavorites(): Promise<ShareCard>;
  readonly setDataLog: readonly SetDataEntry[];
  clearSetDataLog(): void;
}

export function createPageHandle(world: World, page: LivePage, settle: () => Promise<void>): PageHandle {
  const act = async (what: string, run: () => unknown) => {
    if (world.router.top() !== page) throw new Error(`${page.entry.path} is not the page on top: a person cannot ${what} on it`);
    const result = await world.clock.enter(what, run);
    await settle();
    return result;
  };
  const target = (given: ViewNode | Query): ViewNode => ('children' in given ? given : queryOne(page.tree(), given));
  const fire = (given: ViewNode | Query, type: string, detail: object = {}) =>
    act(type, () => {
      const node = target(given);
      const bindings = bindingsFor(node, type);
      if (bindings.length === 0) throw new Error(`Nothing listens for "${type}" at ${node.tag} "${spokenName(node).slice(0, 40)}" of ${page.entry.path}`);
      for (const { node: current, handler } of bindings) page.call(handler, eventObject(type, node, current, detail, world.clock.now()));
    });
  const tap = async (given: ViewNode | Query) => {
    const node = target(given);
    const share = shareButton(node);
    if (share) {
      await shareCard(share);
      return;
    }
    await fire(node, 'tap');
  };
  const lifecycle = async (name: string, options: object): Promise<ShareCard> => {
    if (!page.has(name)) throw new Error(`${page.entry.path} has no ${name}`);
    const card = (await act(name, () => page.call(name, options))) as ShareCard & { promise?: Promise<ShareCard> };
    return card?.promise ?? card;
  };
  const shareCard = (button?: ViewNode) => lifecycle('onShareAppMessage', button ? { from: 'button', target: place(button) } : { from: 'menu' });
  return {
    path: page.entry.path,
    query: page.query,
    get title() {
      return page.title;
    },
    tree: page.tree,
    stats: () => treeStats(page.tree()),
    texts: () => textsOf(page.tree()),
    text: () => textsOf(page.tree()).join(' '),
    find: (query, within = page.tree()) => queryOne(within, query),
    all: (query, within = page.tree()) => queryAll(within, query),
    has: (query) => queryAll(page.tree(), query).length > 0,
    tap,
    tapText: (text) => tap({ text }),
    input: (given, value) => fire(field(target(given)), 'input', { value, cursor: value.length, keyCode: value.charCodeAt(value.length - 1) || 8 }).then(() => undefined),
    confirm: (given, value) => fire(field(target(given)), 'confirm', { value }).then(() => undefined),
    fire: (given, type, detail) => fire(given, type, detail).then(() => undefined),
    reachBottom: () => act('scroll to the bottom', () => page.call('onReachBottom')).then(() => undefined),
    pullDown: () =>
      act('pull down', () => {
        if (!page.entry.window.enablePullDownRefresh) throw new Error(`${page.entry.path} does not set enablePullDownRefresh: pulling does nothing there`);
        page.call('onPullDownRefresh');
      }).then(() => undefined),
    scroll: (scrollTop) => act('scroll', () => page.call('onPageScroll', { scrollTop })).then(() => undefined),
    share: shareCard,
    shareTimeline: () => lifecycle('onShareTimeline', {}),
    addToFavorites: () => lifecycle('onAddToFavorites', {}),
    setDataLog: page.setDataLog,
    clearSetDataLog: () => void page.setDataLog.splice(0),
  };
}

function field(node: ViewNode): ViewNode {
  if (node.tag === 'input' || node.tag === 'textarea') return node;
  throw new Error(`${node.tag} "${textOf(node).slice(0, 40)}" is no field to type into`);
}

function shareButton(node: ViewNode): ViewNode | undefined {
  for (let at: ViewNode | undefined = node; at; at = at.parent) if (at.tag === 'button' && at.attrs['open-type'] === 'share') return at;
  return undefined;
}
