import { copy } from '@/copy';
import { en } from '@/copy/en/main';
import { routes } from '@/routes';
import { createPhone, startWeapp } from './support';

const NOON = new Date('2026-11-23T03:30:00Z');
const LIMIT_KB = 32;

const settings = (language: string) => JSON.stringify({ state: { textMode: 'standard', elderOffered: true, language, languageOffered: true }, version: 1 });
const phoneIn = (language: string) => createPhone({ now: NOON, storage: { 'jiefang.settings': settings(language) } });

test('a tap on English changes the words, the title and the tabs at once, and it is kept', async () => {
  const phone = createPhone({ now: NOON });
  const app = await startWeapp({ url: routes.mine(), phone });
  expect(app.calls('setTabBarItem')).toHaveLength(0);
  app.page().clearSetDataLog();
  await app.page().tapText('English');
  expect(app.page().text()).toContain(en.mine.privacyWords);
  expect(app.page().text()).not.toContain(copy.mine.privacyWords);
  expect(app.page().title).toBe(en.mine.title);
  expect(app.calls('setTabBarItem').map(({ text }) => text)).toEqual(['Home', 'Places', 'Guides', 'Mine']);
  for (const { bytes } of app.page().setDataLog) expect(bytes).toBeLessThan(LIMIT_KB * 1024);

  const later = await startWeapp({ phone });
  expect(later.page().text()).toContain(en.home.chooseArea);
  expect(later.page().title).toBe(en.appName);
});

test('繁體中文 converts words and facts alike, and 简体中文 brings everything back', async () => {
  const app = await startWeapp({ url: routes.mine(), phone: createPhone({ now: NOON }) });
  await app.page().tapText('繁體中文');
  expect(app.page().title).toBe('我的');
  expect(app.page().text()).toContain('全部留在這台手機');
  expect(app.calls('setTabBarItem').map(({ text }) => text)).toEqual(['首頁', '找地方', '辦事', '我的']);
  await app.open(routes.place('sc-005'));
  expect(app.page().text()).toContain('石牌街便民服務中心');
  await app.back();
  await app.page().tapText('简体中文');
  expect(app.page().text()).toContain(copy.mine.privacyWords);
  expect(app.calls('setTabBarItem').slice(-4).map(({ text }) => text)).toEqual(['首页', '找地方', '办事', '我的']);
});

test('a page opened from a link stands in the chosen language at once', async () => {
  const app = await startWeapp({ url: routes.place('sc-005'), phone: phoneIn('zh-Hant') });
  expect(app.page().text()).toContain('石牌東路127號1樓');
  const english = await startWeapp({ url: routes.place('sc-005'), phone: phoneIn('en') });
  expect(english.page().text()).toContain(en.place.address);
  expect(english.page().text()).toContain('石牌东路127号1楼');
});
