import { routes } from '@/routes';
import { SAMPLE_PLAN } from '../support/sample-urls';
import { axeProblems } from './support/axe';
import { brokenWords } from './support/broken-words';
import { overflow, smallTargets } from './support/measures';
import { openSite } from './support/site';

const site = openSite();
const SCREENS: Readonly<Record<string, string>> = {
  home: routes.home(),
  places: routes.places(),
  guides: routes.guides(),
  mine: routes.mine(),
  list: routes.list({ kind: 'elder_canteen' }),
  search: routes.search('低保'),
  area: routes.area(),
  place: routes.place('mo-011'),
  guide: routes.guide('minimum-living-allowance'),
  finder: routes.finder(),
  'plan-make': routes.makePlan({ place: 'mo-011' }),
  plan: routes.sharedPlan(SAMPLE_PLAN),
  data: routes.data(),
  backup: routes.backup(),
};
const rows = Object.entries(SCREENS);

describe.each([
  { language: 'en', elder: false, target: 44 },
  { language: 'en', elder: true, target: 60 },
  { language: 'zh-Hant', elder: false, target: 44 },
  { language: 'zh-Hant', elder: true, target: 60 },
] as const)('$language, elder mode $elder', ({ language, elder, target }) => {
  test.each(rows)('%s fits: no word cut, nothing sticks out, targets, axe', async (name, url) => {
    const visit = await site.visit({ url, elder, language });
    await visit.screenshot(`${language}-${elder ? 'elder' : 'standard'}-${name}`);
    expect(await brokenWords(visit)).toEqual([]);
    expect(await smallTargets(visit, target)).toEqual([]);
    expect(await axeProblems(visit)).toEqual([]);
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await visit.quiet();
    expect(await overflow(visit)).toEqual([]);
  });
});

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
