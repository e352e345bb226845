import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
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
  back(): Promise<void>;
  /** Saves what is to be seen under build/screens. */
  screenshot(name: string): Promise<void>;
  /** Ends when nothing has changed for a moment. */
  quiet(): Promise<void>;
}

const SCREENS = path.resolve(__dirname, '../../../build/screens');
/** What the settings store saves; Taro wraps every value in the browser's storage. */
const settingsOf = (elder: boolean, language: Language | undefined) => {
  const state = { textMode: elder ? 'elder' : 'standard', elderOffered: true, ...(language !== undefined && { language, languageOffered: true }) };
  return ['jiefang.settings', JSON.stringify({ data: JSON.stringify({ state, version: 1 }) })] as const;
};
const NOON = new Date('2026-11-23T03:30:00Z');

export async function openVisit(browser: Browser, base: string, options: VisitOptions): Promise<Visit> {
  const { width = 375, height = 812, now = NOON, elder = false, language, locale = 'zh-CN' } = options;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  watch(page, faults);
  await page.clock.setFixedTime(now);
  if (elder || language !== undefined) await page.addInitScript(([key, value]) => localStorage.getItem(key) ?? localStorage.setItem(key, value), settingsOf(elder, language));
  const dialled = await watchDialling(page);

  const screen = page.locator('.taro_page').filter({ visible: true }).last();
  const goto = async (url: string) => {
    await page.goto(`${base}/#${url}`);
    await quiet();
  };
  const quiet = async () => {
    let before = '';
    for (let still = 0; still < 2; ) {
      await page.waitForTimeout(120);
      const after = await page.evaluate(() => document.body.innerText + document.querySelectorAll('*').length);
      still = after === before ? still + 1 : 0;
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
    screenshot: async (name) => {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: path.join(SCREENS, `${name}-${width}.png`) });
    },
  };
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

function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== '127.0.0.1') faults.push(`asks another computer: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}
