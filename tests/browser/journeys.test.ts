import { copy } from '@/copy';
import { guidePageWords } from '@/copy/guide-page-words';
import { listWords } from '@/copy/list-words';
import { routes } from '@/routes';
import { smallTexts } from './support/measures';
import { openSite } from './support/site';

const site = openSite();

test('from home to a canteen of 天河区, and on the phone', async () => {
  const visit = await site.visit();
  await visit.tap(/^长者饭堂/);
  await visit.tap(listWords.wholeCity);
  await visit.tap('天河区');
  await visit.shows(/已收录/);
  await visit.tap(/车陂街颐康中心社区饭堂/);
  await visit.shows(copy.place.source);
  await visit.tap(new RegExp(`${copy.action.call}|${copy.action.call12345}`));
  expect(visit.dialled[0]).toMatch(/^[\d-]{3,}$/);
});

test('from a search for 低保 to the counter of one\'s own sub-district', async () => {
  const visit = await site.visit();
  await visit.tap(copy.home.search);
  await visit.screen.locator('input').fill('低保');
  await visit.quiet();
  await visit.tap(/最低生活保障（低保）申请/);
  await visit.shows(guidePageWords.where);
  await visit.tap(guidePageWords.whereChoose);
  await visit.tap('天河区');
  await visit.tap('石牌街道');
  await visit.tap(copy.area.wholeSubdistrict('石牌街道'));
  await visit.shows('石牌街便民服务中心');
  await visit.tap(new RegExp(`^${copy.action.goThere}.*石牌街便民服务中心`));
  await visit.shows(copy.action.copyAddress);
});

test('a favourite is kept, shown in 我的, survives a restart and can be wiped with everything else', async () => {
  const visit = await site.visit({ url: routes.place('sc-005') });
  await visit.tap(copy.action.keep);
  await visit.goto(routes.mine());
  await visit.shows('石牌街便民服务中心');
  await visit.page.reload();
  await visit.shows('石牌街便民服务中心');
  await visit.tap(copy.mine.wipe);
  await visit.page.getByText(copy.mine.wipeYes, { exact: true }).last().click();
  await visit.shows(copy.mine.noFavourites);
  expect(await visit.page.evaluate(() => Object.keys(localStorage).filter((key) => (localStorage.getItem(key) ?? '').includes('sc-005')))).toEqual([]);
});

test('长辈版 is one tap away, changes every page and stays', async () => {
  const visit = await site.visit({ url: routes.mine() });
  await visit.tap(copy.mine.elder);
  expect(await smallTexts(visit, 18)).toEqual([]);
  await visit.goto(routes.place('sc-005'));
  expect(await smallTexts(visit, 18)).toEqual([]);
  await visit.page.reload();
  await visit.quiet();
  expect(await smallTexts(visit, 18)).toEqual([]);
});

test('without a network every screen that was reachable still is', async () => {
  const visit = await site.visit();
  await visit.offline();
  for (const tab of ['找地方', '办事', '我的', '首页']) await visit.tab(tab);
  await visit.tap(/^长者饭堂/);
  await visit.tap(/洪桥街三眼井社区长者饭堂/);
  await visit.shows(copy.place.source);
  await visit.back();
  await visit.back();
  await visit.tap(copy.home.search);
  await visit.screen.locator('input').fill('低保');
  await visit.quiet();
  await visit.tap(/最低生活保障（低保）申请/);
  await visit.shows(guidePageWords.where);
});

test('an id nobody knows says so and offers a way on', async () => {
  const visit = await site.visit({ url: routes.place('zz-999') });
  await visit.shows(copy.gone.unknownTitle);
  await visit.tap(copy.gone.searchInstead);
  await visit.screen.locator('input').waitFor();
});
