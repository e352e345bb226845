import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import type { Language } from '@/copy/language';

export interface VisitOptions {
  /** A link of src/routes; home by default. */
  readonly url?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the browser's clock shows. */
  readonly now?: Date;
  /** 长辈版 from the start. */
  readonly elder?: boolean;
  /** What the settings hold from the start (src/stores/settings.ts). */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What other stores hold from the start: name without "jiefang." → state. */
  readonly stores?: Readonly<Record<string, unknown>>;
  /** Without the service worker: requests can be held and refused. */
  readonly plain?: boolean;
  /** What this test lets fail: faults about it do not count. */
  readonly refused?: RegExp;
  /** What is to happen to the page before it loads anything. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Pixels of the picture for one of the page. */
  readonly sharpness?: number;
  /** Stays open until the last test of its file has ended. */
  readonly keep?: boolean;
  /** A language chosen before. */
  readonly language?: Language;
  /** The language the browser is set to. */
  readonly locale?: string;
}

/** One person in front of the app. */
export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, failed requests, requests to anywhere but this computer. */
  readonly faults: string[];
  /** Numbers the page asked the device to dial. */
  readonly dialled: readonly string[];
  /** The page on top: Taro keeps the ones below in the document, hidden. */
  readonly screen: Locator;
  /** What can be tapped, by the name it says. */
  button(name: string | RegExp): Locator;
  shows(text: string | RegExp): Promise<void>;
  tap(name: string | RegExp): Promise<void>;
  tab(name: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** Goes there as a shared link does: nothing behind it, what was saved stays. */
  fresh(url: string): Promise<void>;
  back(): Promise<void>;
  /** No network from now on: as soon as the browser keeps the app. */
  offline(): Promise<void>;
  /** Saves what is to be seen under build/screens. */
  screenshot(name: string): Promise<void>;
  /** Ends when nothing has changed for a moment. */
  quiet(): Promise<void>;
}

const SCREENS = path.resolve(__dirname, '../../../build/screens');
/** What a store saves; Taro wraps every value in the browser's storage. */
export const saved = (state: unknown): string => JSON.stringify({ data: JSON.stringify({ state, version: 1 }) });
const NOON = new Date('2026-11-23T03:30:00Z');

export async function openVisit(browser: Browser, base: string, options: VisitOptions): Promise<Visit> {
  const { width = 375, height = 812, now = NOON, elder = false, language, locale = 'zh-CN', stores = {} } = options;
  const settings = options.settings ?? (elder || language !== undefined ? { textMode: elder ? 'elder' : 'standard', elderOffered: true, ...(language !== undefined && { language, languageOffered: true }) } : undefined);
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: options.sharpness ?? 2, hasTouch: true, isMobile: true, locale, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', ...(options.plain && { serviceWorkers: 'block' as const }) });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  watch(page, (fault) => !options.refused?.test(fault) && faults.push(fault));
  const underWay = watchRequests(page);
  await page.clock.setFixedTime(now);
  const held = Object.entries({ ...stores, ...(settings && { settings }) }).map(([name, state]) => [`jiefang.${name}`, saved(state)] as const);
  await page.addInitScript((entries) => location.protocol.startsWith('http') && entries.forEach(([key, value]) => localStorage.getItem(key) ?? localStorage.setItem(key, value)), held);
  const dialled = await watchDialling(page);

  const screen = page.locator('.taro_page').filter({ visible: true }).last();
  const goto = async (url: string) => {
    await page.goto(`${base}/#${url}`);
    await quiet();
  };
  const quiet = async () => {
    let before = '';
    // What a test holds back never comes: after a while only what is to be seen counts.
    for (let still = 0, looks = 0; still < 2; looks += 1) {
      if (looks > 0) await page.waitForTimeout(100);
      const after = await page.evaluate(() => document.body.innerText + document.querySelectorAll('*').length);
      still = after === before && (underWay.size === 0 || looks > 8) ? still + 1 : 0;
      before = after;
    }
  };
  const button = (name: string | RegExp) => screen.getByRole('button', { name }).or(screen.getByRole('link', { name })).or(screen.getByRole('checkbox', { name })).or(screen.getByRole('radio', { name })).or(screen.getByRole('tab', { name }));
  const visit: Visit = {
    page,
    faults,
    dialled,
    screen,
    button,
    goto,
    fresh: async (url) => {
      await page.goto('about:blank');
      await goto(url);
    },
    quiet,
    shows: (text) => screen.getByText(text).filter({ visible: true }).first().waitFor(),
    tap: async (name) => {
      await button(name).first().click();
      await quiet();
    },
    tab: async (name) => {
      await page.locator('.weui-tabbar__item', { hasText: name }).click();
      await quiet();
    },
    back: async () => {
      await page.goBack();
      await quiet();
    },
    offline: async () => {
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
    },
    screenshot: async (name) => {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: path.join(SCREENS, `${name}-${width}.png`) });
    },
  };
  await options.before?.(page);
  await goto(options.url ?? '/pages/home/index');
  return visit;
}

/** A browser without a telephone ignores tel: links; the attempt is still to be seen. */
async function watchDialling(page: Page): Promise<readonly string[]> {
  const dialled: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({ url }) => {
    if (url.startsWith('tel:')) dialled.push(url.slice(4));
  });
  return dialled;
}

function watch(page: Page, say: (fault: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') say(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => say(`exception: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== '127.0.0.1') say(`asks another computer: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) say(`${response.status()}: ${response.url()}`);
  });
}

/** Requests without an answer so far. */
function watchRequests(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return underWay;
}
