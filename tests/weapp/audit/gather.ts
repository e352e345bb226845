import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copy } from '@/copy';
import { isTab, routes } from '@/routes';
import { brokenUrls, sampleUrls } from '../../support/sample-urls';
import { createPhone, startWeapp, type App, type Phone } from '../support';
import { weappDist } from '../support/dist';
import { readPackage } from '../support/package';
import type { ViewNode } from '../support/tree';
import { deprecatedNames } from '../support/wx/names';
import type { Evidence, File, Opened, Picture } from './evidence';

const NOON = new Date('2026-11-23T03:30:00Z');
const ELDER = { 'jiefang.settings': JSON.stringify({ state: { textMode: 'elder', elderSize: 'largest', strong: true, elderOffered: true }, version: 1 }) };

/** Opens every page of the built package, on a phone of its own, and reads its files. */
export async function gather({ folder = weappDist(), timed = true } = {}): Promise<Evidence> {
  const pack = readPackage(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));
  const texts = (ending: string): readonly File[] => files.filter((name) => name.endsWith(ending)).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  const used = new Set<string>();
  const opened: Opened[] = [];
  // The first start compiles the scripts; a phone's code cache has them compiled.
  await startWeapp({ phone: createPhone({ now: NOON }) });
  for (const url of someOfEach(sampleUrls())) {
    const { app, opened: page } = await openPage(url);
    app.used().forEach((_, name) => used.add(name));
    opened.push(quick(page) || !timed ? page : await quickest(page));
  }
  // 长辈版 is composed anew: its messages and nodes are others.
  for (const url of someOfEach(sampleUrls(), 1)) opened.push({ ...(await openPage(url, ELDER)).opened, url: `${url} in 长辈版` });
  const launch = await startWeapp({ phone: createPhone({ now: NOON }) });
  const launchCalls = new Map(launch.used());
  return {
    styles: texts('.wxss'),
    scripts: texts('.js'),
    templates: texts('.wxml'),
    pictures: files.filter((name) => /\.png$/.test(name)).map((name) => pictureOf(folder, name)),
    app: pack.app,
    pages: pack.pages.map((page) => page.path),
    opened,
    more: await furtherViews(),
    used,
    launch: launchCalls,
    readTwice: await keysReadTwice(),
    deprecated: deprecatedNames(),
  };
}

/** Of each page some links: tests/weapp/pages.test.ts opens them all. */
const OF_EACH = 5;
const pathOf = (url: string): string => url.split('?')[0] ?? '';
const someOfEach = (urls: readonly string[], most = OF_EACH): readonly string[] => urls.filter((url, at) => urls.slice(0, at).filter((other) => pathOf(other) === pathOf(url)).length < most);

/** This computer may have been busy: what seems slow is measured again, and the best counts. */
const AGAIN = 4;
const quick = ({ longest, whole, draw }: Opened): boolean => longest < 100 && whole < 500 && draw < 60;

async function quickest(first: Opened): Promise<Opened> {
  let best = first;
  for (let run = 0; run < AGAIN && !quick(best); run += 1) {
    const { opened } = await openPage(first.url);
    best = { ...best, longest: Math.min(best.longest, opened.longest), whole: Math.min(best.whole, opened.whole), draw: Math.min(best.draw, opened.draw) };
  }
  return best;
}

async function openPage(url: string, storage: Readonly<Record<string, string>> = {}): Promise<{ readonly app: App; readonly opened: Opened }> {
  const app = await startWeapp({ url, phone: createPhone({ now: NOON, storage }), tolerant: true });
  for (let screen = 0; screen < 3; screen += 1) await app.page().reachBottom();
  await app.advance(500);
  const page = app.page();
  const start = performance.now();
  const tree = page.tree();
  const draw = performance.now() - start;
  const [longest, whole] = [Math.max(0, ...app.slices.map(({ ms }) => ms)), app.slices.reduce((sum, { ms }) => sum + ms, 0)];
  return { app, opened: { url, tree, setData: [...page.setDataLog], longest, whole, draw, problems: app.problems().map(({ kind, text }) => `${kind}: ${text}`), timersLeft: await timersLeft(url) } };
}

/** How many timers a page leaves behind when it is opened over home and left again; a tab, when another tab is chosen. */
async function timersLeft(url: string): Promise<number> {
  const start = url === routes.home() ? routes.mine() : routes.home();
  const app = await startWeapp({ url: start, phone: createPhone({ now: NOON }), tolerant: true });
  await app.advance(1000);
  const before = app.timers();
  await app.open(url);
  await app.advance(1000);
  if (isTab(url)) await app.open(start);
  else await app.back();
  await app.advance(1000);
  return Math.max(0, app.timers() - before);
}

async function keysReadTwice(): Promise<readonly string[]> {
  const reads = new Map<string, number>();
  const phone = createPhone({ now: NOON, storageFault: (operation, key) => {
    if (operation === 'get') reads.set(key, (reads.get(key) ?? 0) + 1);
    return undefined;
  } });
  await startWeapp({ phone });
  return [...reads].filter(([, count]) => count > 1).map(([key]) => key);
}

/** What a person can make the pages show besides: so that style sheets are judged by all of it. */
async function furtherViews(): Promise<readonly ViewNode[]> {
  const views: ViewNode[] = [];
  const keep = (app: App) => void views.push(app.page().tree());
  const on = async (url: string, phone: Phone, ...steps: ((app: App) => Promise<unknown>)[]) => {
    const app = await startWeapp({ url, phone, tolerant: true });
    await app.advance(500);
    keep(app);
    for (const step of steps) {
      await step(app);
      await app.advance(300);
      keep(app);
    }
  };
  const elder = () => createPhone({ now: NOON, storage: ELDER });
  const fresh = (rest: Parameters<typeof createPhone>[0] = {}) => createPhone({ now: NOON, ...rest });
  for (const url of [routes.home(), routes.mine(), routes.list({ kind: 'elder_canteen' }), routes.place('sc-005'), routes.guide('minimum-living-allowance')]) await on(url, elder());
  for (const url of brokenUrls().slice(0, 4)) await on(url, fresh());
  await on(routes.home(), fresh({ fontSizeScaleFactor: 1.4 }), (app) => app.page().tapText(copy.home.useLocation));
  await on(routes.place('sc-005'), fresh(), (app) => app.page().tapText(copy.action.goThere), (app) => app.page().tap(app.page().all({ label: copy.action.close })[0] ?? {}), (app) => app.page().tapText(copy.action.keep));
  const broken = fresh({ fileFault: (_operation, file) => (file.includes('release/') && !/latest|manifest/.test(file) ? 1300002 : undefined) });
  for (const url of [routes.home(), routes.place('sc-005')]) await on(url, broken);
  const keeper = fresh();
  await on(routes.place('sc-005'), keeper, (app) => app.page().tapText(copy.action.keep));
  await on(routes.mine(), keeper, (app) => app.page().tap({ label: /^取消收藏/ }));
  const tapAll = async (app: App, role: string) => {
    for (const node of app.page().all({ role }).slice(0, 40)) await app.page().tap(node).catch(() => undefined);
  };
  const helper = fresh();
  await on(routes.guide('minimum-living-allowance'), helper, (app) => tapAll(app, 'checkbox'), (app) => tapAll(app, 'button'));
  await on(routes.finder(), fresh(), ...Array.from({ length: 12 }, () => (app: App) => firstRadio(app)));
  await on(routes.makePlan({ place: 'mo-011' }), fresh(), (app) => tapAll(app, 'radio'));
  return views;
}

async function firstRadio(app: App): Promise<void> {
  const [answer] = app.page().all({ role: 'radio' });
  if (answer) await app.page().tap(answer);
}

/** Width and height stand in a PNG's header. */
function pictureOf(folder: string, name: string): Picture {
  const bytes = readFileSync(path.join(folder, name));
  return { name, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
