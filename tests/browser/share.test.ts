import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { shareWords } from '@/copy/share-words';
import { pathWithCode } from '@/domain/share-link/carriers';
import { routes } from '@/routes';
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
  await fresh.page.waitForTimeout(3000);
  await fresh.page.context().setOffline(true);
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
