import { applySetData } from './data-path';
import type { PageEntry } from './package';
import type { ViewNode } from './tree';
import type { EventChannel } from './wx/event-channel';
import type { View } from './wxml';
import type { World } from './world';

export interface SetDataEntry {
  /** UTF-8 bytes of the JSON that crosses to the view layer. */
  readonly bytes: number;
  readonly keys: readonly string[];
  /** What the phone's clock showed. */
  readonly at: number;
}

/** WeChat refuses a larger setData. */
const SETDATA_LIMIT = 1 << 20;

/** One page of the stack, as the logic layer sees it. */
export interface LivePage {
  readonly entry: PageEntry;
  readonly query: Readonly<Record<string, string>>;
  title: string;
  readonly instance: Record<string, unknown>;
  readonly setDataLog: SetDataEntry[];
  tree(): ViewNode;
  /** Calls a lifecycle or handler; undefined when the page does not have it. */
  call(name: string, ...args: unknown[]): unknown;
  has(name: string): boolean;
}

export function createLivePage(world: World, view: View, entry: PageEntry, query: Readonly<Record<string, string>>, config: Record<string, unknown>, channel: EventChannel): LivePage {
  const { realm, clock, problems } = world;
  let drawn: ViewNode | undefined;
  const log: SetDataEntry[] = [];
  const data = realm.adopt(clone(config.data ?? {})) as Record<string, unknown>;

  const setData = (changes: Readonly<Record<string, unknown>>, done?: () => void) => {
    const json = JSON.stringify(changes);
    const bytes = Buffer.byteLength(json);
    log.push({ bytes, keys: Object.keys(changes), at: clock.now() });
    if (bytes > SETDATA_LIMIT) problems.add('view', `${entry.path}: a setData of ${bytes} bytes, over WeChat's limit of 1 MB`);
    applySetData(data, realm.adopt(JSON.parse(json) as Record<string, unknown>));
    drawn = undefined;
    if (done) clock.later(1, () => done.call(instance));
  };
  const instance: Record<string, unknown> = Object.assign(realm.adopt({}), config, {
    data,
    route: entry.path,
    __route__: entry.path,
    options: realm.adopt(query),
    renderer: 'webview',
    setData,
    groupSetData: (run: () => void) => run(),
    selectComponent: () => null,
    selectAllComponents: () => realm.adopt([]),
    createSelectorQuery: () => (realm.globals.wx as { createSelectorQuery(): unknown }).createSelectorQuery(),
    getOpenerEventChannel: () => channel,
    getTabBar: () => null,
  });
  return {
    entry,
    query,
    title: entry.window.navigationBarTitleText ?? '',
    instance,
    setDataLog: log,
    tree: () => (drawn ??= view(entry.path, data, (text) => problems.add('view', `${entry.path}: ${text}`))),
    has: (name) => typeof instance[name] === 'function',
    call: (name, ...args) => {
      const method = instance[name];
      if (typeof method !== 'function') return undefined;
      try {
        return (method as (...args: unknown[]) => unknown).apply(instance, args.map((arg) => realm.adopt(arg)));
      } catch (error) {
        problems.add('uncaught', error);
        return undefined;
      }
    },
  };
}

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
