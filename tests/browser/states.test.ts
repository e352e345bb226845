import type { Page } from 'playwright-core';
import { copy } from '@/copy';
import { audit } from './support/audit';
import { axeProblems } from './support/axe';
import { MODES, rulesOf, settingsOf } from './support/modes';
import { PAGES } from './support/screens';
import { openSite } from './support/site';
import { saved, type Visit } from './support/visit';

const site = openSite();
const shards = /release\/[0-9a-f]{64}\.json/;
const WIDTHS = [[320, 640], [768, 1024]] as const;
/** Pages that show data of the release. */
const READING = Object.entries(PAGES).filter(([name]) => !['mine', 'area', 'plans', 'plan', 'backup', 'about', 'data', 'search', 'lists', 'gallery'].includes(name));
/** A state's frame is the same in every language, and its words are audited with every screen. */
const SIMPLIFIED = MODES.filter(({ language, strong }) => language === 'zh-Hans' && !strong);

describe.each(SIMPLIFIED)('$name', (mode) => {
  const rules = { ...rulesOf(mode), roots: [16, 30] };
  let kept: Visit | undefined;

  test.each(READING)('%s while its data is on the way, and when it does not come', async (_name, { url }) => {
    const visit = (kept ??= await site.visit({ keep: true, settings: settingsOf(mode), plain: true, refused: /ERR_FAILED.*release/ }));
    let answer = () => undefined as void;
    const waits = new Promise<void>((resolve) => (answer = resolve));
    await visit.page.route(shards, async (route) => {
      await waits;
      await route.abort();
    });
    await visit.fresh(url);
    expect(await visit.screen.getByLabel(copy.state.loading).count()).toBeGreaterThan(0);
    expect(await audit(visit, rules, WIDTHS)).toEqual([]);
    answer();
    await visit.shows(copy.action.retry);
    expect(await audit(visit, rules, WIDTHS)).toEqual([]);
    expect(await axeProblems(visit)).toEqual([]);
    await visit.page.unroute(shards);
    await visit.tap(copy.action.retry);
    expect(await visit.screen.getByText(copy.action.retry).count()).toBe(0);
  });
});

describe('nothing jumps when the data comes', () => {
  let kept: Visit | undefined;
  test.each(Object.entries(PAGES))('%s', async (_name, { url }) => {
    const visit = (kept ??= await site.visit({ keep: true, plain: true, before: late }));
    await visit.fresh(url);
    expect(await visit.page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.1);
  });
});

/** The data comes late, and the browser counts how far things move that are there already (0.1 and less is good). */
async function late(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const holder = window as unknown as { shifts: number };
    holder.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) holder.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(shards, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await route.continue();
  });
}

test('very long names and notes break, and nothing is cut', async () => {
  const name = '广州市天河区石牌街道华南师范大学社区居家养老服务综合服务中心长者饭堂（配餐点）ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  for (const mode of MODES.filter(({ language }) => language === 'zh-Hans')) {
    const visit = await site.visit({ url: '/pages/mine/index', settings: settingsOf(mode), stores: { favourites: { kept: [{ id: 'sc-005', type: 'place', name }, { id: 'zz-1', type: 'place', name }] } } });
    await visit.shows(name);
    expect(await audit(visit, rulesOf(mode), [[320, 640], [375, 812]])).toEqual([]);
  }
});

test('a page opened from a link leads home; one opened from another leads back', async () => {
  const visit = await site.visit({ url: '/packages/read/place/index?id=sc-005' });
  await visit.tap(copy.action.home);
  await visit.shows(copy.home.hotlines);
  await visit.tap(/^长者饭堂/);
  await visit.tap(copy.action.back);
  await visit.shows(copy.home.hotlines);
});

describe('a phone on its side, a tablet and a desktop: nothing is wider than the screen, and lines stay short enough to read', () => {
  const [mode] = SIMPLIFIED;
  let kept: Visit | undefined;
  test.each(Object.entries(PAGES))('%s', async (_name, { url }) => {
    if (!mode) throw new Error('no mode to look at');
    const visit = (kept ??= await site.visit({ keep: true, settings: settingsOf(mode) }));
    await visit.fresh(url);
    expect(await audit(visit, { ...rulesOf(mode), roots: [16] }, [[667, 375], [1024, 768], [1440, 900]])).toEqual([]);
    const widest = await visit.screen.evaluate((root) => Math.max(...Array.from(root.querySelectorAll('*')).filter((each) => each.children.length === 0 && (each.textContent ?? '').trim() !== '').map((each) => each.getBoundingClientRect().width)));
    expect(widest).toBeLessThanOrEqual(720);
  });
});

test('the device asking for more contrast gets it without a setting', async () => {
  const visit = await site.visit({ url: PAGES.home?.url });
  const ground = () => visit.screen.evaluate((root) => getComputedStyle(root.querySelector('taro-view-core, .taro-view, div') ?? root).getPropertyValue('--ink').trim());
  expect(await ground()).toBe('#1b1f1d');
  await visit.page.emulateMedia({ contrast: 'more' });
  expect(await ground()).toMatch(/^#000(000)?$/);
});

test('高对比 and the size of 长辈版 are chosen in 我的, kept, and wiped with everything else', async () => {
  const visit = await site.visit({ url: '/pages/mine/index' });
  await visit.tap(/高对比/);
  await visit.tap(copy.mine.elder);
  await visit.tap(/长辈版字号：最大/);
  const kept = await visit.page.evaluate(() => localStorage.getItem('jiefang.settings'));
  expect(kept).toBe(saved({ textMode: 'elder', elderOffered: true, strong: true, elderSize: 'largest' }));
  await visit.tap(copy.mine.wipe);
  await visit.page.getByText(copy.mine.wipeYes, { exact: true }).last().click();
  await visit.quiet();
  expect(await visit.button(/高对比/).getAttribute('aria-checked')).toBe('false');
});
