import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { landingWords } from '@/copy/landing-words';
import { codeOfUrl } from '@/domain/share-link/carriers';
import { landingUrl } from '@/domain/share-link/landing';
import { encodeShare } from '@/domain/share-link/share-code';
import type { Share } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { launchChromium } from './support/chromium';
import { deploy, FOLDER, type Deployed } from './support/deployed';

const APPID = 'wx0123456789abcdef';
const ANDROID = 'Mozilla/5.0 (Linux; Android 8.0; MHA-AL00) AppleWebKit/537.36 Chrome/88.0.4324.93 Mobile Safari/537.36';
const WECHAT = `${ANDROID} MicroMessenger/8.0.43.2480(0x28002B51) WeChat/arm64`;
const DESKTOP = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36';

let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => void (browser = await launchChromium()));
afterEach(async () => void (await Promise.all(contexts.splice(0).map((context) => context.close()))));
afterAll(() => browser.close());

/** This host has no data to update from: the app asks a while after it was opened, and says nothing when there is none. */
const isEndpoint = (url: string): boolean => url.includes('/endpoint/');

/** A fresh browser profile; `faults` are requests outside the folder or without an answer, errors and exceptions. */
async function reader(base: string, options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', userAgent: ANDROID, ...options });
  contexts.push(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !isEndpoint(message.location().url) && faults.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(base) && !request.url().startsWith('data:') && faults.push(`outside: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && !isEndpoint(response.url()) && faults.push(`${response.status()} ${response.url()}`));
  return { page, faults };
}

function urlOf(base: string, wish: Share): string {
  const made = encodeShare(wish);
  if (!made.ok) throw new Error(made.refusal.why);
  return landingUrl(base, made.share, made.code);
}

const place = (): { readonly id: string; readonly name: string; readonly address?: string; readonly phones?: readonly { readonly number: string }[] } => {
  const found = releaseRecords('places').find(({ phones, address }) => phones && address);
  if (!found) throw new Error('the release holds no place with telephone and address');
  return found;
};
const appShows = (page: Page, text: string): Promise<void> => page.locator('.taro_page').filter({ visible: true }).last().getByText(text).first().waitFor();
const TICKS = { type: 'guide', id: 'senior-card', ticked: [] } as const;

describe.each(['nginx', 'npm start'] as const)('under a path of a host: %s', (host) => {
  let site: Deployed;
  beforeAll(async () => void (site = await deploy(host)));
  afterAll(() => site.close());

  test('a link opens the facts, then the same place in the app; a reload keeps it; everything is asked for in the folder', async () => {
    const { page, faults } = await reader(site.base);
    const { id, name } = place();
    await page.goto(urlOf(site.base, { type: 'place', id }));
    expect(await page.locator('h1').textContent()).toBe(name);
    await page.locator('#open').click();
    await appShows(page, name);
    expect(new URL(page.url())).toMatchObject({ pathname: FOLDER, hash: expect.stringMatching(/&s=1/) as string });
    await page.reload();
    await appShows(page, name);
    await page.goto(`${site.base}#/pages/home/index`);
    await page.locator('.weui-tabbar__item img').first().waitFor();
    expect(await page.evaluate(() => Array.from(document.images).every((image) => image.naturalWidth > 0))).toBe(true);
    expect(faults).toEqual([]);
  });

  test("a sender's code goes along into the app; what has no page of its own opens through the relay", async () => {
    const { page, faults } = await reader(site.base);
    await page.goto(urlOf(site.base, TICKS));
    await page.locator('#open').click();
    await page.waitForURL(/share\/open\/index\?s=/);
    const ticks = encodeShare(TICKS);
    expect(codeOfUrl(page.url())).toBe(ticks.ok && ticks.code);
    await page.goto(urlOf(site.base, { type: 'filter', kind: 'elder_canteen', area: '440104', openNow: true }));
    await page.waitForURL(/#\/packages\/find\/list/);
    await appShows(page, '越秀区');
    await page.goto('about:blank');
    await page.goto(urlOf(site.base, { type: 'list', title: '给陈婆婆', items: [{ ref: { type: 'place', id: place().id } }] }));
    await appShows(page, place().name);
    expect(faults).toEqual([]);
  });

  test('kept offline after the first visit: every sort of link opens in the app that is there', async () => {
    const { page } = await reader(site.base);
    const { id, name } = place();
    await page.goto(site.base);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(site.base);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    for (const url of [`${site.base}s.html#s=1`, site.base]) await page.goto(url);
    const made = encodeShare({ type: 'place', id });
    for (const url of [urlOf(site.base, { type: 'place', id }), `${site.base}p/${id}.html`, `${site.base}s.html?s=${made.ok ? made.code : ''}`, `${site.base}#s=${made.ok ? made.code : ''}`]) {
      await page.goto('about:blank');
      await page.goto(url);
      await appShows(page, name);
      expect(new URL(page.url()).pathname).toBe(FOLDER);
    }
  });
});

describe('with a mini-program', () => {
  let site: Deployed;
  beforeAll(async () => void (site = await deploy('nginx', { miniProgram: { appid: APPID, version: 'release' } })));
  afterAll(() => site.close());

  test('without JavaScript the facts are there, the number can be dialled, and the relay says what to do', async () => {
    const { page, faults } = await reader(site.base, { javaScriptEnabled: false });
    const { id, name, address = '', phones = [] } = place();
    await page.goto(urlOf(site.base, { type: 'place', id }));
    const words = await page.locator('body').innerText();
    for (const fact of [name, address, ...phones.map(({ number }) => number), '资料截至']) expect(words).toContain(fact);
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await page.locator('#wechat').isVisible()).toBe(false);
    await page.goto(`${site.base}s.html#s=1EABen9j`);
    expect(await page.locator('body').innerText()).toContain(landingWords.relayWithoutScript);
    expect(faults).toEqual([]);
  });

  const LIST: Share = { type: 'list', title: '<img src=x onerror=hit=1>', note: '<script>hit=1</script>', items: [{ ref: { type: 'place', id: 'ec-001' } }] };
  const FILTER: Share = { type: 'filter', kind: 'elder_canteen', area: '440104', words: '<b>x' };

  test('a telephone’s browser is offered WeChat: the scheme names page and code', async () => {
    const { page, faults } = await reader(site.base);
    await page.goto(urlOf(site.base, FILTER));
    await page.locator('#wechat').waitFor();
    const scheme = new URL((await page.locator('#wechat').getAttribute('href')) ?? '');
    expect([scheme.protocol, scheme.searchParams.get('appid'), scheme.searchParams.get('path'), scheme.searchParams.get('env_version')]).toEqual(['weixin:', APPID, 'packages/find/list/index', 'release']);
    const made = encodeShare(FILTER);
    expect(new URLSearchParams(scheme.searchParams.get('query') ?? '').get('s')).toBe(made.ok && made.code);
    await page.locator('#open').click();
    await page.waitForURL(/#\/packages\/find\/list/);
    await page.goto(urlOf(site.base, { type: 'place', id: place().id }));
    await page.locator('#wechat').waitFor();
    expect(faults).toEqual([]);
  });

  test('of a link cut on the way the page itself is left: its button opens the guide', async () => {
    const { page } = await reader(site.base);
    const [guide] = releaseRecords('guides');
    if (!guide) throw new Error('the release has no guides');
    const made = encodeShare({ type: 'guide', id: guide.id, ticked: [] });
    const code = made.ok ? made.code : '';
    await page.goto(`${site.base}g/${guide.id}.html#s=${code.slice(0, -3)}`);
    await page.waitForFunction((page_) => document.getElementById('open')?.getAttribute('href')?.endsWith(page_), routes.guide(guide.id));
    await page.goto('about:blank');
    await page.goto(`${site.base}g/${guide.id}.html#s=${code}`);
    await page.waitForFunction((code_) => document.getElementById('open')?.getAttribute('href')?.includes(code_), code);
  });

  test('where there is a choice of the way on, the page says what was sent', async () => {
    const { page } = await reader(site.base, { userAgent: ANDROID });
    const said = async (share: Share) => {
      await page.goto('about:blank');
      await page.goto(urlOf(site.base, share));
      await page.locator('#wechat').waitFor();
      return page.locator('#said').innerText();
    };
    expect(await said({ type: 'filter', kind: 'elder_canteen', area: '440104', openNow: true })).toBe('越秀区 · 长者饭堂 · 现在开门');
    expect(await said({ type: 'plan', label: '妈妈', purpose: '办老人卡', date: '2026-11-24', time: '10:00', agreed: undefined, place: undefined, guide: undefined, papers: [] })).toBe(`2026-11-24 10:00。${landingWords.senderSays}：办老人卡。妈妈`);
  });

  test('inside WeChat the words say what works there, and no button leads nowhere; a computer is offered none either', async () => {
    const inWeChat = await reader(site.base, { userAgent: WECHAT });
    await inWeChat.page.goto(urlOf(site.base, { type: 'place', id: place().id }));
    await inWeChat.page.locator('#in-wechat').waitFor();
    expect(await inWeChat.page.locator('#wechat').isVisible()).toBe(false);
    await inWeChat.page.goto(urlOf(site.base, FILTER));
    await inWeChat.page.waitForURL(/#\/packages\/find\/list/);
    const computer = await reader(site.base, { userAgent: DESKTOP });
    await computer.page.goto(urlOf(site.base, { type: 'place', id: place().id }));
    expect([await computer.page.locator('#wechat').isVisible(), await computer.page.locator('#in-wechat').isVisible()]).toEqual([false, false]);
    expect([...inWeChat.faults, ...computer.faults]).toEqual([]);
  });

  test('words of a link stay words, and an answer is given to every link', async () => {
    const { page, faults } = await reader(site.base);
    for (const wish of [FILTER, LIST]) {
      await page.goto('about:blank');
      await page.goto(urlOf(site.base, wish));
      await page.locator('#title').waitFor();
      expect(await page.locator('main img, main script, main b').count()).toBe(0);
    }
    for (const hash of ['', '#s=1EABen9k', '#s=%E0%A4%A', '#s=<img src=x onerror=hit=1>', '#/packages/x', `#s=${'A'.repeat(3000)}`]) {
      await page.goto('about:blank');
      await page.goto(`${site.base}s.html${hash}`);
      await page.getByText(landingWords.incomplete).waitFor();
      expect(await page.locator('main img').count()).toBe(0);
    }
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
    expect(faults).toEqual([]);
  });

  test('a page that the host does not have yet opens in the app by its name; another address says that it is missing', async () => {
    const { page } = await reader(site.base, { userAgent: DESKTOP });
    await page.goto(`${site.base}p/ec-999.html`);
    await page.waitForURL(/#\/packages\/read\/place\/index\?id=ec-999/);
    await page.goto(`${site.base}deep/er/none.html`);
    await page.getByRole('heading', { name: landingWords.missing }).waitFor();
    expect(await page.locator('#open').getAttribute('href')).toBe(site.base);
  });
});
