import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { listWords } from '@/copy/list-words';
import { seekWords } from '@/copy/seek-words';
import { shareWords } from '@/copy/share-words';
import { LONGEST_CODE } from '@/domain/share-link/share-code';
import type { Share } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { brokenUrls, codeOf, sampleList, sampleShares, sampleUrls, SAMPLE_PLAN } from '../support/sample-urls';
import { createPhone, SINGLE_PAGE_SCENE, startWeapp, type App, type Phone } from './support';

const NOON = new Date('2026-11-23T03:30:00Z');
const phoneAt = () => createPhone({ now: NOON });
const nameOf = (id: string): string => releaseRecords('places').find((place) => place.id === id)?.name ?? '';
const CHINESE = /[\u4e00-\u9fff]/g;

interface KeptLink {
  readonly what: string;
  readonly code: string;
  readonly share: Share;
}
const kept = JSON.parse(readFileSync(path.join(__dirname, '../domain/share-link/fixtures/v1-links.json'), 'utf8')) as readonly KeptLink[];

const says = (app: App): string => {
  const text = app.page().text();
  expect(text.match(CHINESE)?.length ?? 0).toBeGreaterThan(10);
  expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  return text;
};

describe('every link made by version 1 opens to a page with words', () => {
  test.each(kept)('$what', async ({ code, share }) => {
    for (const scene of [1001, SINGLE_PAGE_SCENE]) {
      const app = await startWeapp({ url: routes.shared(code), phone: phoneAt(), scene });
      await app.advance(100);
      const text = says(app);
      if (share.type === 'list') for (const words of [share.title, share.note]) expect(text).toContain(words ?? '');
    }
    const scanned = await startWeapp({ url: `${routes.opener()}?scene=${encodeURIComponent(code)}`, phone: phoneAt(), scene: 1047 });
    says(scanned);
  });
});

test.each(sampleShares())('a code of %j opens on a fresh phone, offline, on its page; in Moments in words', async ({ share, leadsTo }) => {
  const phone = phoneAt();
  const app = await startWeapp({ url: routes.shared(codeOf(share)), phone });
  await app.advance(100);
  expect(app.page().path).toBe(leadsTo);
  says(app);
  expect([...phone.storage.keys()].filter((key) => /plans|progress|favourites|hand-lists/.test(key))).toEqual([]);
  const moments = await startWeapp({ url: routes.shared(codeOf(share)), phone: phoneAt(), scene: SINGLE_PAGE_SCENE });
  await moments.advance(5000);
  expect(moments.page().path).toContain('share/open');
  says(moments);
});

test('an open-now filter arrives switched on', async () => {
  const app = await startWeapp({ url: routes.shared(codeOf({ type: 'filter', kind: 'elder_canteen', openNow: true })), phone: phoneAt() });
  await app.advance(300);
  const all = await startWeapp({ url: routes.list({ kind: 'elder_canteen' }), phone: phoneAt() });
  const count = (text: string) => Number(/(\d+) 间/.exec(text)?.[1]);
  expect(count(app.page().text())).toBeLessThan(count(all.page().text()));
});

test('a filter with words shows in Moments what its words find, and nothing else of its kind', async () => {
  const named = releaseRecords('places').filter(({ kind }) => kind === 'elder_canteen').map(({ name }) => name);
  const found = named.filter((name) => name.includes('沙东'));
  const [other] = named.filter((name) => name.includes('车陂'));
  const app = await startWeapp({ url: routes.shared(codeOf({ type: 'filter', kind: 'elder_canteen', words: '沙东' })), phone: phoneAt(), scene: SINGLE_PAGE_SCENE });
  await app.advance(3000);
  expect(found.length).toBeGreaterThan(1);
  for (const name of found) expect(app.page().text()).toContain(name);
  expect(app.page().text()).not.toContain(other ?? '车陂');
});

test('an area that the data does not know is not an area without places: it is said, here, in Moments and on the list', async () => {
  for (const area of ['440199', '440104999']) {
    const code = codeOf({ type: 'filter', kind: 'elder_canteen', area });
    for (const scene of [1001, SINGLE_PAGE_SCENE]) {
      const app = await startWeapp({ url: routes.shared(code), phone: phoneAt(), scene });
      await app.advance(500);
      expect(app.page().text()).toContain(shareWords.areaUnknown);
    }
    const poster = await startWeapp({ url: routes.poster(code), phone: phoneAt() });
    await poster.advance(500);
    expect(poster.page().text()).not.toMatch(/0 个地方/);
    const list = await startWeapp({ url: routes.list({ kind: 'elder_canteen', district: area.slice(0, 6), subdistrict: area.length > 6 ? area : undefined }), phone: phoneAt() });
    expect(list.page().text()).toContain(listWords.areaUnknown);
    expect(list.page().text()).not.toContain(listWords.noneTitle('长者饭堂'));
  }
});

test('in Moments a place shows address, telephone and hours as words', async () => {
  const place = releaseRecords('places').find(({ address, phones, schedule }) => address && phones?.length && schedule);
  for (const url of [routes.place(place?.id ?? ''), routes.shared(codeOf({ type: 'place', id: place?.id ?? '' })), routes.sharedList(codeOf({ type: 'list', items: [{ ref: { type: 'place', id: place?.id ?? '' } }] }))]) {
    const app = await startWeapp({ url, phone: phoneAt(), scene: SINGLE_PAGE_SCENE });
    const text = app.page().text();
    expect(text).toContain(place?.address);
    expect(text).toContain(place?.phones?.[0]?.number);
    expect(text).toMatch(/周|每天|\d:\d\d/);
  }
});

// Opening asks nothing, and neither does any tap: there is no telephone, no other page and no clipboard in Moments.
test.each([...sampleUrls().filter((url) => /share|place\/index|guide\/index|plan\/plan|find\/list|community/.test(url)).filter((_, index) => index % 4 === 0), routes.sharedPlan(codeOf(SAMPLE_PLAN)), routes.shared(codeOf(sampleList(6)))])('%s in Moments: nothing that is tapped asks what single-page mode refuses', async (url) => {
  const app = await startWeapp({ url, scene: SINGLE_PAGE_SCENE, phone: phoneAt() });
  await app.advance(5000);
  const taps = app.page().all({ on: 'tap' }).length;
  for (let index = 0; index < Math.min(taps, 25); index += 1) {
    const target = app.page().all({ on: 'tap' })[index];
    if (target) await app.page().tap(target);
  }
  expect(app.page().all({ tag: 'button' }).filter((button) => button.attrs['open-type'] === 'share' )).toEqual([]);
});

test('every page goes to chats, Moments and favourites, and what they open is a page with words', async () => {
  const [place] = releaseRecords('places');
  for (const url of sampleUrls().filter((each, index, all) => all.findIndex((other) => other.split('?')[0] === each.split('?')[0]) === index || each.includes(place?.id ?? ''))) {
    const app = await startWeapp({ url, phone: phoneAt() });
    await app.advance(100);
    const page = app.page();
    const [card, moments, favourite] = [await page.share(), await page.shareTimeline(), await page.addToFavorites()];
    for (const { title } of [card, moments, favourite]) expect(title).toMatch(CHINESE);
    expect(`${card.title} ${moments.title}`).not.toMatch(/正在|现在开门|开饭中|已收档|undefined/);
    expect(moments.query ?? '').not.toMatch(/^\?|undefined/);
    const opened = await startWeapp({ url: card.path ?? '', phone: phoneAt() });
    says(opened);
    const inMoments = await startWeapp({ url: `/${page.path}${moments.query ? `?${moments.query}` : ''}`, phone: phoneAt(), scene: SINGLE_PAGE_SCENE });
    await inMoments.advance(4000);
    expect(inMoments.page().text().match(CHINESE)?.length ?? 0).toBeGreaterThan(5);
  }
});

test.each(brokenUrls().filter((url) => url.includes('share/')))('%s in Moments says what is wrong', async (url) => {
  const app = await startWeapp({ url, phone: phoneAt(), scene: SINGLE_PAGE_SCENE });
  says(app);
});

async function gatherFive(phone: Phone): Promise<App> {
  const app = await startWeapp({ url: routes.list({ kind: 'elder_canteen', district: '440106' }), phone });
  await app.advance(300);
  await app.page().tapText(gatherWords.send);
  await app.page().tapText(gatherWords.pick);
  for (let picked = 0; picked < 3; picked += 1) await app.page().tap(app.page().all({ label: new RegExp(`^${gatherWords.gather}，`) })[0] ?? {});
  expect(app.page().text()).toContain(gatherWords.picking(3));
  await app.open(routes.place('sc-005'));
  await app.page().tapText(gatherWords.gather);
  await app.open(routes.guide('senior-card'));
  await app.advance(300);
  await app.page().tapText(gatherWords.gather);
  return app;
}

test('browse, gather five, write notes, put in order, forward; the card opens on a fresh phone, offline', async () => {
  const phone = phoneAt();
  const app = await gatherFive(phone);
  await app.open(routes.mine());
  await app.page().tapText(copy.mine.listsCount(1));
  await app.page().tap({ role: 'link', text: /个 · / });
  const page = () => app.page();
  await page().input({ tag: 'input', label: shareWords.name }, '石牌街附近的饭堂');
  await page().input({ tag: 'textarea' }, '周一至周五都有饭 www.example.com');
  await page().tap({ label: /^4，石牌街便民服务中心/ });
  await page().input({ tag: 'input', label: shareWords.itemNote('石牌街便民服务中心') }, '问路到这里');
  for (let up = 0; up < 3; up += 1) await page().tap({ label: shareWords.upName('石牌街便民服务中心') });
  expect(page().has({ label: /^1，石牌街便民服务中心/ })).toBe(true);
  await page().tap({ label: shareWords.removeName('石牌街便民服务中心') });
  expect(page().text()).toContain(shareWords.removed('石牌街便民服务中心'));
  await page().tapText(shareWords.undo);
  expect(page().has({ label: /^1，石牌街便民服务中心/ })).toBe(true);

  const card = await page().share();
  expect(card.title).toBe('石牌街附近的饭堂');
  expect((card.path ?? '').length).toBeLessThan(600);
  const fresh = phoneAt();
  const received = await startWeapp({ url: card.path, phone: fresh });
  const text = says(received);
  for (const words of ['石牌街附近的饭堂', shareWords.said, '问路到这里', '（网址略）', '石牌东路127号1楼', '020-87564410']) expect(text).toContain(words);
  expect(text).not.toContain('example.com');
  expect(fresh.storage.get('jiefang.hand-lists')).toBeUndefined();

  // The receiver keeps a copy and forwards it on.
  await received.page().tapText(shareWords.keep);
  expect(received.page().path).toContain('share/edit');
  const again = await received.page().share();
  expect(again.path).toBe(card.path);

  await page().tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain('【街坊服务】石牌街附近的饭堂');
  expect(phone.clipboard).toContain('说明：问路到这里');
  expect(app.calls('request')).toHaveLength(0);
});

test('a list is copied and deleted, and deleting can be taken back', async () => {
  const phone = phoneAt();
  phone.answers.showModal = () => true;
  const saved = () => (JSON.parse(JSON.parse(phone.storage.get('jiefang.hand-lists') ?? '""') as string) as { state: { lists: { id: string; items: unknown[] }[] } }).state.lists;
  await gatherFive(phone);
  const app = await startWeapp({ url: routes.editList(saved()[0]?.id ?? ''), phone });
  await app.page().tapText(shareWords.copyList);
  expect(saved().map(({ items }) => items.length)).toEqual([5, 5]);
  await app.page().tapText(shareWords.delete);
  expect(saved()).toHaveLength(1);
  await app.page().tapText(shareWords.undo);
  expect(saved()).toHaveLength(2);
  const ask = await startWeapp({ url: routes.place('mo-011'), phone });
  await ask.page().tapText(gatherWords.gather);
  expect(ask.page().text()).toContain(gatherWords.ask);
  await ask.page().tapText(gatherWords.create);
  expect(saved()).toHaveLength(3);
});

test('too many words for a link: the person chooses what goes, in parts or without notes; nothing goes by itself', async () => {
  const places = releaseRecords('places').slice(0, 40);
  const long = '这里的饭菜齐全，去前先打电话问清楚，轮椅可以进，周末休息。';
  const rare = (index: number): string => String.fromCharCode(...Array.from({ length: 20 }, (_, at) => 0x6e00 + ((index * 37 + at * 91) % 900)));
  const list = { id: 'long-1', title: '很长的清单', note: long, created: 1, touched: 1, items: places.map(({ id, name }, index) => ({ ref: { type: 'place', id }, name, note: rare(index) })) };
  const phone = createPhone({ now: NOON, storage: { 'jiefang.hand-lists': JSON.stringify({ state: { lists: [list] }, version: 1 }) } });
  const app = await startWeapp({ url: routes.editList('long-1'), phone });
  expect(app.page().text()).toContain(shareWords.tooLong);
  expect(app.page().all({ tag: 'button' })).toHaveLength(0);
  await app.page().tapText(gatherWords.copyWords);
  for (const words of [long, rare(0), rare(39)]) expect(phone.clipboard).toContain(words);
  const parts = app.page().find({ role: 'radio', label: /^分成 \d+ 个链接/ });
  await app.page().tap(parts);
  await app.page().tap({ role: 'radio', text: /^第 2 个：/ });
  const second = await app.page().share();
  const opened = await startWeapp({ url: second.path, phone: phoneAt() });
  expect(opened.page().text()).toContain('很长的清单');
  expect(opened.page().text()).not.toContain(nameOf(places[0]?.id ?? ''));
  expect(/s=([\w-]+)/.exec(second.path ?? '')?.[1]?.length).toBeLessThanOrEqual(LONGEST_CODE);
});

test('a guide goes along with the sender\'s ticks on request; the receiver\'s own ticks stay as they are', async () => {
  const guide = releaseRecords('guides').find(({ id }) => id === 'divorce-registration');
  const [first, second] = guide?.required_documents ?? [];
  const sender = await startWeapp({ url: routes.guide('divorce-registration'), phone: phoneAt() });
  await sender.advance(300);
  await sender.page().tap({ role: 'checkbox', label: new RegExp(`^${first?.name ?? 'none'}`) });
  expect((await sender.page().share()).path).toBe(routes.guide('divorce-registration'));
  await sender.page().tap({ role: 'checkbox', label: new RegExp(`^${gatherWords.withTicks}`) });
  const card = await sender.page().share();

  const phone = phoneAt();
  const own = await startWeapp({ url: routes.guide('divorce-registration'), phone });
  await own.advance(300);
  await own.page().tap({ role: 'checkbox', label: new RegExp(`^${second?.name ?? 'none'}`) });
  const before = phone.storage.get('jiefang.progress');
  const received = await startWeapp({ url: card.path, phone });
  const text = says(received);
  expect(text).toContain(shareWords.ticksCount(1, guide?.required_documents.length ?? 0));
  expect(text).toContain(shareWords.ticksNote);
  await received.page().tapText(shareWords.openOwn);
  expect(received.page().path).toContain('read/guide');
  expect(phone.storage.get('jiefang.progress')).toBe(before);
});

test('words that the phone does not copy stand on the page to be selected', async () => {
  const phone = createPhone({ now: NOON, without: ['setClipboardData'] });
  const app = await startWeapp({ url: routes.place('sc-005'), phone, tolerant: true });
  await app.page().tapText(gatherWords.copyWords);
  expect(app.page().text()).toContain('【街坊服务】石牌街便民服务中心');
});

test('what the data does not know is looked for; offline it says so, and what is known is there', async () => {
  const code = codeOf({ type: 'list', title: '新的', items: [{ ref: { type: 'place', id: 'sc-005' } }, { ref: { type: 'place', id: 'ec-99999' }, note: '新开的' }] });
  const app = await startWeapp({ url: routes.sharedList(code), phone: phoneAt() });
  await app.advance(60_000);
  const text = app.page().text();
  expect(text).toContain('石牌街便民服务中心');
  expect(text).toContain('新开的');
  expect(text).toContain(seekWords('failed'));
});

test('a list of fifty is read in pages, numbered through', async () => {
  const items = releaseRecords('places').slice(0, 50).map(({ id }) => ({ ref: { type: 'place' as const, id } }));
  const app = await startWeapp({ url: routes.sharedList(codeOf({ type: 'list', items })), phone: phoneAt() });
  await app.advance(500);
  expect(app.page().text()).toContain(listWords.page(1, 25));
  expect(app.page().stats().nodes).toBeLessThan(1000);
  await app.page().tapText(listWords.nextPage);
  await app.advance(500);
  expect(app.page().text()).toContain(nameOf(items[49]?.ref.id ?? ''));
  expect(app.page().texts()).toContain('50');
  expect(app.page().stats().nodes).toBeLessThan(1000);
});
