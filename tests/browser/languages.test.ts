import { routes } from '@/routes';
import { openSite } from './support/site';

const site = openSite();

test('English chosen in Mine: words, tabs, title and the language of page and facts change, and Chinese comes back', async () => {
  const visit = await site.visit({ url: routes.mine() });
  expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await visit.tap('English');
  await visit.shows('Everything stays on this phone. No login, nothing uploaded.');
  await visit.tab('Places');
  await visit.shows('Marriage registration office');
  expect(await visit.page.title()).toBe('Places');
  expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await visit.goto(routes.place('mo-011'));
  expect(await visit.screen.getByText('越秀区民政局婚姻登记处').first().getAttribute('lang')).toBe('zh-Hans');
  await visit.goto(routes.mine());
  await visit.tap('简体中文');
  await visit.shows('全部留在这台手机，不登录，不上传。');
});

test('a browser in English is asked in English, once, and stays Chinese when it declines', async () => {
  const visit = await site.visit({ locale: 'en-GB' });
  await visit.shows('长者饭堂');
  await visit.tap('No, keep Chinese');
  await visit.goto(routes.places());
  await visit.goto(routes.home());
  expect(await visit.screen.getByText('No, keep Chinese').count()).toBe(0);
});

test('繁體 typed into the search finds, and is shown as typed', async () => {
  const visit = await site.visit({ url: routes.search(), language: 'zh-Hant' });
  await visit.screen.locator('input').fill('長者飯堂 獵德');
  await visit.quiet();
  await visit.shows(/獵德/);
  expect(await visit.screen.locator('input').inputValue()).toBe('長者飯堂 獵德');
});
