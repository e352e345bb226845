import { createClock, type Slice } from './clock';
import { weappDist } from './dist';
import { createLivePage } from './live-page';
import { createModules } from './modules';
import { readPackage, type WeappPackage } from './package';
import { createPageHandle, type PageHandle } from './page-handle';
import { createPhone, type Phone } from './phone';
import { assertNoProblems, createProblems, type Problem } from './problems';
import { createRealm, type Realm } from './realm';
import { createRouter, parseUrl } from './router';
import type { LivePage } from './live-page';
import { createWx } from './wx';
import { SINGLE_PAGE_SCENE, type ApiCall, type World } from './world';
import { compileView } from './wxml';

export interface StartOptions {
  /** Page and query to open, as a shared card would: "/packages/place/detail/index?id=x"; the first tab by default. */
  readonly url?: string;
  /** How it was opened; 1154 is Moments' single-page mode. */
  readonly scene?: number;
  readonly phone?: Phone;
  readonly dist?: string;
  /** Leave problems to the test (app.problems()) instead of failing on the first. */
  readonly tolerant?: boolean;
}

/** A running mini-program. */
export interface App {
  readonly phone: Phone;
  readonly pack: WeappPackage;
  /** The page on top. */
  page(): PageHandle;
  pages(): readonly PageHandle[];
  /** Opens a page over the present one, or switches to the tab. */
  open(url: string): Promise<PageHandle>;
  back(): Promise<PageHandle>;
  settle(): Promise<void>;
  advance(ms: number): Promise<void>;
  /** The options of every call of a wx API so far. */
  calls(name: string): readonly Readonly<Record<string, unknown>>[];
  allCalls(): readonly ApiCall[];
  /** Every function of wx that was called, and how often. */
  used(): ReadonlyMap<string, number>;
  /** Timers that are still set. */
  timers(): number;
  setClock(now: Date): void;
  setNetwork(network: Phone['network']): Promise<void>;
  background(): Promise<void>;
  foreground(): Promise<void>;
  problems(): readonly Problem[];
  takeProblems(): readonly Problem[];
  /** The logic layer's own world, for tests that speak to wx themselves. */
  readonly realm: Realm;
  /** The raw page object of the newest open page with this path. */
  instance(path: string): Readonly<Record<string, unknown>> | undefined;
  readonly logs: readonly string[];
  readonly slices: readonly Slice[];
}

export async function startWeapp(options: StartOptions = {}): Promise<App> {
  const { phone = createPhone(), scene = 1001, tolerant = false } = options;
  const pack = readPackage(options.dist ?? weappDist());
  const view = compileView(pack.folder);
  const problems = createProblems();
  const clock = createClock({ ...(phone.now ? { now: phone.now } : {}), realTime: phone.realTime }, (error) => problems.add('uncaught', error));
  const logs: string[] = [];
  const realm = createRealm(clock, problems, (level, text) => logs.push(`${level}: ${text}`), { oldEngine: phone.oldEngine });
  const url = options.url ?? pack.app.pages[0] ?? '';
  const { path, query } = parseUrl(url);
  const single = scene === SINGLE_PAGE_SCENE;
  const world: World = {
    phone, clock, problems, realm, pack,
    calls: [],
    used: new Map(),
    listeners: new Map(),
    launch: { path, query, scene, apiCategory: single ? 'browseOnly' : 'default', referrerInfo: {}, forwardMaterials: [] },
    router: undefined as never,
  };
  const load = createModules(pack, realm);
  const configs = new Map<string, Record<string, unknown>>();
  let registered: Record<string, unknown> | undefined;
  world.router = createRouter(world, (entry, pageQuery, channel) => {
    let config = configs.get(entry.path);
    if (!config) {
      registered = undefined;
      load(`${entry.path}.js`);
      config = registered;
      if (!config) throw new Error(`${entry.path}.js did not call Page()`);
      configs.set(entry.path, config);
    }
    return createLivePage(world, view, entry, pageQuery, config, channel);
  });

  const app: Record<string, unknown> = {};
  const callApp = (name: string, given?: object) => {
    const method = app[name];
    if (typeof method !== 'function') return false;
    try {
      (method as (options: unknown) => void).call(app, realm.adopt(given));
    } catch (error) {
      problems.add('uncaught', error);
    }
    return true;
  };
  Object.assign(realm.globals, {
    wx: createWx(world),
    App: (config: Record<string, unknown>) => {
      for (const key in config) app[key] = config[key];
    },
    Page: (config: Record<string, unknown>) => void (registered = config),
    Component: () => undefined,
    Behavior: (config: unknown) => config,
    getApp: () => app,
    getCurrentPages: () => realm.adopt([]).concat(world.router.stack().map((page) => page.instance) as never[]),
  });

  const settle = async () => {
    await clock.settle();
    if (!tolerant) assertNoProblems(problems.list());
  };
  const handles = new WeakMap<LivePage, PageHandle>();
  const handle = (page: LivePage | undefined): PageHandle => {
    if (!page) throw new Error('No page is open.');
    const known = handles.get(page) ?? createPageHandle(world, page, settle);
    handles.set(page, known);
    return known;
  };
  const act = async (what: string, run: () => void) => {
    await clock.enter(what, run);
    await settle();
    return handle(world.router.top());
  };

  await clock.enter('app.js', () => load('app.js'));
  await clock.enter('onLaunch', () => {
    callApp('onLaunch', world.launch);
    callApp('onShow', world.launch);
  });
  await clock.enter('first page', () => {
    if (pack.page(path)) world.router.launch(url);
    else if (!callApp('onPageNotFound', { path, query, isEntryPage: true })) problems.add('uncaught', `page "${path}" is not found, and the app has no onPageNotFound`);
  });
  await settle();

  return {
    phone, pack, realm, logs,
    instance: (path) => [...world.router.stack()].reverse().find((page) => page.entry.path === path)?.instance,
    slices: clock.slices,
    page: () => handle(world.router.top()),
    pages: () => world.router.stack().map(handle),
    open: (to) => act(`open ${to}`, () => (pack.page(parseUrl(to).path)?.tab ? world.router.switchTab(to) : world.router.navigateTo(to))),
    back: () => act('back', () => world.router.navigateBack(1)),
    settle,
    advance: async (ms) => {
      await clock.advance(ms);
      await settle();
    },
    calls: (name) => world.calls.filter((call) => call.name === name).map((call) => call.options),
    allCalls: () => world.calls,
    used: () => world.used,
    timers: () => clock.pending(),
    setClock: (now) => clock.set(now),
    setNetwork: async (network) => {
      phone.network = network;
      const event = { isConnected: network !== 'offline', networkType: network === 'offline' ? 'none' : phone.networkType };
      world.listeners.get('NetworkStatusChange')?.forEach((listener) => listener(realm.adopt(event)));
      await settle();
    },
    background: async () => {
      await clock.enter('to background', () => {
        world.router.top()?.call('onHide');
        callApp('onHide');
        world.listeners.get('AppHide')?.forEach((listener) => listener(undefined));
      });
      await settle();
    },
    foreground: async () => {
      await clock.enter('to foreground', () => {
        callApp('onShow', world.launch);
        world.listeners.get('AppShow')?.forEach((listener) => listener(realm.adopt({ ...world.launch })));
        world.router.top()?.call('onShow');
      });
      await settle();
    },
    problems: problems.list,
    takeProblems: problems.take,
  };
}
