import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../src/routes';
import { serve } from '../../scripts/serve/server';
import { codeOf, SAMPLE_PLAN, sampleList } from '../support/sample-urls';
import { launchChromium } from './support/chromium';
import { h5Dist } from './support/site';

/** A Monday noon in Guangzhou, so that the pictures only change when the screens do. */
const NOON = new Date('2026-11-23T03:30:00Z');
const FOLDER = path.resolve(__dirname, '../../docs/screens');
const SPOT = {
  type: 'subdistrict', id: '440106006', name: '石牌街道', district: '440106', subdistrict: '440106006',
  point: { latitude: 23.1357, longitude: 113.3369 }, precision: 'subdistrict',
};

const SCREENS: Readonly<Record<string, string>> = {
  home: routes.home(),
  kinds: routes.places(),
  list: routes.list({ kind: 'elder_canteen' }),
  map: routes.map({ kind: 'elder_canteen' }),
  place: routes.place('mo-011'),
  halls: routes.list({ kind: 'consultation_hall' }),
  community: routes.community('440106006007'),
  guides: routes.guides(),
  guide: routes.guide('minimum-living-allowance'),
  finder: routes.finder(),
  'plan-make': routes.makePlan({ place: 'mo-011' }),
  plan: routes.sharedPlan(SAMPLE_PLAN),
  backup: routes.backup(),
  'shared-list': routes.sharedList(codeOf(sampleList(6))),
  lists: routes.lists(),
  search: routes.search('低保'),
  'search-nothing': routes.search('宇宙飞船票'),
  area: routes.area(),
  mine: routes.mine(),
  hotlines: routes.hotlines(),
  about: routes.about(),
  'not-found': routes.place('zz-999'),
};

/** `npm run screens`: a picture of every screen in both text modes, into docs/screens. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve({ '/': h5Dist() });
  const browser = await launchChromium();
  for (const mode of ['standard', 'elder'] as const) {
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const settings = JSON.stringify({ data: JSON.stringify({ state: { textMode: mode, elderOffered: true, spot: SPOT }, version: 1 }) });
    await context.addInitScript((saved) => localStorage.setItem('jiefang.settings', saved), settings);
    const page = await context.newPage();
    await page.clock.setFixedTime(NOON);
    for (const [name, url] of Object.entries(SCREENS)) {
      await page.goto('about:blank');
      await page.goto(`${server.url}/#${url}`);
      await page.waitForTimeout(1200);
      await page.screenshot({ path: path.join(FOLDER, `${name}-${mode}.png`) });
      console.log(`${name}-${mode}.png`);
    }
    await context.close();
  }
  await browser.close();
  await server.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
