import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { shareWords } from '@/copy/share-words';
import { pathWithCode } from '@/domain/share-link/carriers';
import { listWords } from '@/copy/list-words';
import { LONGEST } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf, sampleShares } from '../support/sample-urls';
import { openSite } from './support/site';

const site = openSite();

test('gather five, write, forward: the copied address opens the list in a fresh browser, offline once it is loaded', async () => {
  const visit = await site.visit({ url: routes.list({ kind: 'elder_canteen', district: '440106' }) });
  await visit.tap(gatherWords.send);
  await visit.tap(gatherWords.pick);
  for (let picked = 0; picked < 3; picked += 1) await visit.tap(new RegExp(`^${gatherWords.gather}，`));
  await visit.shows(gatherWords.picking(3));
  await visit.goto(routes.place('sc-005'));
  await visit.tap(gatherWords.gather);
  await visit.goto(routes.guide('senior-card'));
  await visit.tap(gatherWords.gather);
  await visit.goto(routes.lists());
  await visit.tap(/5 个/);
  await visit.screen.locator('input').first().fill('石牌街附近的饭堂');
  await visit.screen.locator('textarea').first().fill('先打电话');
  await visit.tap(/^4，石牌街便民服务中心/);
  await visit.tap(shareWords.upName('石牌街便民服务中心'));
  await visit.screenshot('share-edit');

  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
  await visit.tap(shareWords.send);
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`石牌街附近的饭堂 ${site.url}/#${routes.opener()}?s=`);

  const fresh = await site.visit({ url: copied.slice(copied.indexOf('#') + 1) });
  await fresh.shows('石牌街附近的饭堂');
  await fresh.shows('石牌街便民服务中心');
  await fresh.offline();
  await fresh.tap('石牌街便民服务中心');
  await fresh.shows('020-87564410');
  await fresh.back();
  await fresh.tap(shareWords.keep);
  await fresh.shows(shareWords.copyList);
});

test.each(sampleShares())('an address of %j opens on its page', async ({ share, leadsTo }) => {
  const visit = await site.visit({ url: routes.shared(codeOf(share)) });
  await visit.quiet();
  expect(visit.page.url()).toContain(leadsTo);
});

test('a system share panel gets the same address', async () => {
  const visit = await site.visit({ url: routes.place('sc-005') });
  await visit.page.evaluate(() => Object.defineProperty(navigator, 'share', { value: (data: object) => Promise.resolve(Object.assign(window, { given: data })), configurable: true }));
  await visit.tap(copy.action.share);
  expect(await visit.page.evaluate(() => (window as unknown as { given?: { url?: string } }).given?.url)).toBe(`${site.url}/#${pathWithCode(routes.place('sc-005'), codeOf({ type: 'place', id: 'sc-005' }))}`);
});

test('words for an SMS hold the same address', async () => {
  const visit = await site.visit({ url: routes.place('sc-005') });
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.tap(gatherWords.copyWords);
  const words = await visit.page.evaluate(() => navigator.clipboard.readText());
  expect(words).toContain('020-87564410');
  expect(words.split('\n').at(-1)).toBe(`${site.url}/#${pathWithCode(routes.place('sc-005'), codeOf({ type: 'place', id: 'sc-005' }))}`);
});

const places = releaseRecords('places');
const ownList = (notes: readonly string[]) => ({
  'hand-lists': { lists: [{ id: 'own-1', title: '', note: '', created: 1, touched: 1, items: notes.map((note, index) => ({ ref: { type: 'place', id: places[index]?.id }, name: places[index]?.name, note })) }] },
});

test('in a browser a list that is too long names no menu of WeChat, and words typed a moment ago go along', async () => {
  const rare = (index: number): string => String.fromCharCode(...Array.from({ length: LONGEST.itemNote }, (_, at) => 0x6e00 + ((index * 37 + at * 91) % 900)));
  const visit = await site.visit({ url: routes.editList('own-1'), stores: ownList(Array.from({ length: 30 }, (_, index) => rare(index))) });
  await visit.shows(shareWords.tooLong);
  expect(await visit.screen.innerText()).not.toContain(shareWords.menuSends);
  await visit.tap(shareWords.choices.without_notes);
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
  await visit.screen.locator('input').first().fill('刚写的');
  await visit.button(shareWords.send).first().click();
  await visit.quiet();
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
  const fresh = await site.visit({ url: copied.slice(copied.indexOf('#') + 1) });
  await fresh.shows('刚写的');
});

/** What stands on the page at the moment the browser takes it to paper. */
async function printed(visit: Awaited<ReturnType<typeof site.visit>>): Promise<string> {
  await visit.page.evaluate(() => window.addEventListener('beforeprint', () => Object.assign(window, { printed: document.body.innerText })));
  await visit.page.pdf();
  return visit.page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '');
}

test('paper holds all of a list, received or filtered; the screen has its pages again afterwards', async () => {
  const code = codeOf({ type: 'list', items: places.slice(0, 50).map(({ id }) => ({ ref: { type: 'place', id } })) });
  const received = await site.visit({ url: routes.sharedList(code) });
  await received.shows(listWords.page(1, 25));
  const paper = await printed(received);
  for (const { name } of places.slice(0, 50)) expect(paper).toContain(name);
  expect(paper).not.toContain(listWords.page(1, 25));
  await received.shows(listWords.page(1, 25));

  const canteens = await site.visit({ url: routes.list({ kind: 'elder_canteen' }) });
  await canteens.shows(copy.action.more20);
  const all = await printed(canteens);
  for (const { name } of places.filter(({ kind }) => kind === 'elder_canteen')) expect(all).toContain(name);
});

test('fields share the font of the page', async () => {
  const visit = await site.visit({ url: routes.editList('own-1'), stores: ownList(['']), settings: { textMode: 'elder', elderSize: 'largest', elderOffered: true, languageOffered: true } });
  const fontOf = (selector: string) => visit.page.evaluate((found) => Array.from(document.querySelectorAll(found)).map((element: Element) => getComputedStyle(element).fontFamily), selector);
  const [page] = await fontOf('body');
  for (const font of [...(await fontOf('textarea')), ...(await fontOf('input'))]) expect(font).toBe(page);
});
