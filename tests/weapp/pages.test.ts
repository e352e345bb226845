import { brokenUrls, sampleUrls } from '../support/sample-urls';
import { createPhone, startWeapp } from './support';
import { readPackage } from './support/package';
import { weappDist } from './support/dist';

const CHINESE = /[\u4e00-\u9fff]/g;
const NOON = new Date('2026-11-23T03:30:00Z');
const start = (url: string) => startWeapp({ url, phone: createPhone({ now: NOON }) });
const urls = sampleUrls();
const pathOf = (url: string) => url.slice(1).split('?')[0] ?? '';

test('every page of the package has a link that opens it', () => {
  const opened = new Set(urls.map(pathOf));
  expect(readPackage(weappDist()).pages.map((page) => page.path).filter((path) => !opened.has(path))).toEqual([]);
});

// Starting on the page is what a shared card does: offline, nothing stored, nothing behind it.
test.each(urls)('%s opens on a fresh phone without a network and shows what it is about', async (url) => {
  const app = await start(url);
  const page = app.page();
  expect(page.path).toBe(pathOf(url));
  expect(page.text().match(CHINESE)?.length ?? 0).toBeGreaterThan(10);
  expect(page.text()).not.toMatch(/undefined|NaN|\[object|null/);
  expect(page.title).not.toBe('');
});

test.each(brokenUrls())('%s says what is wrong and offers a way on', async (url) => {
  const app = await start(url);
  const page = app.page();
  expect(page.text().match(CHINESE)?.length ?? 0).toBeGreaterThan(5);
  expect(page.text()).not.toMatch(/undefined|NaN|\[object|null/);
  expect(page.all({ on: 'tap' }).length).toBeGreaterThan(0);
});
