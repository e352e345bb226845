import { copy } from '@/copy';
import { routes } from '@/routes';
import { createPhone, startWeapp, type App, type Phone } from './support';

const NOON = new Date('2026-11-23T03:30:00Z');
const HALF_PAST_TEN_AT_NIGHT = new Date('2026-11-23T14:30:00Z');
const phoneAt = (now = NOON, more: Partial<Pick<Phone, 'location' | 'network'>> = {}) => createPhone({ now, ...more });

test('from home to a canteen of 天河区, and on the phone', async () => {
  const app = await startWeapp({ phone: phoneAt() });
  await app.page().tap({ label: /^长者饭堂/, on: 'tap' });
  const list = app.page();
  expect(list.title).toBe('长者饭堂');
  await list.tapText(copy.list.wholeCity);
  await list.tap({ text: '天河区', role: 'button' });
  expect(list.text()).not.toContain('越秀区');
  await list.tap({ label: /^车陂街颐康中心社区饭堂/ });
  await app.page().tapText(copy.action.call12345);
  expect(app.calls('makePhoneCall').map((call) => call.phoneNumber)).toEqual(['12345']);
});

test('from a search for 低保 to the counter of one\'s own sub-district', async () => {
  const app = await startWeapp({ phone: phoneAt(), url: routes.search() });
  await app.page().input({ tag: 'input' }, '低保');
  await app.advance(500);
  await app.page().tap({ label: /最低生活保障（低保）申请/ });
  await app.advance(500);
  await app.page().tapText(copy.guide.whereChoose);
  await app.page().tapText('天河区');
  await app.page().tapText('石牌街道');
  await app.page().tapText(copy.area.wholeSubdistrict('石牌街道'));
  await app.advance(500);
  await app.page().tap({ label: new RegExp(`^${copy.action.goThere}.*石牌街便民服务中心`) });
  await app.page().tapText(copy.action.copyAddress);
  expect(app.phone.clipboard).toContain('石牌街便民服务中心');
});

test('a favourite survives a restart, and one tap wipes it', async () => {
  const phone = phoneAt();
  const first = await startWeapp({ phone, url: routes.place('sc-005') });
  await first.page().tap({ label: copy.action.keep });
  const mine = await startWeapp({ phone, url: routes.mine() });
  expect(mine.page().text()).toContain('石牌街便民服务中心');
  phone.answers.showModal = () => true;
  await mine.page().tapText(copy.mine.wipe);
  expect(mine.page().text()).toContain(copy.mine.noFavourites);
  expect([...phone.storage.values()].join()).not.toContain('sc-005');
});

test('a forwarded card opens the same place on another phone', async () => {
  const sender = await startWeapp({ phone: phoneAt(), url: routes.place('sc-005') });
  const card = await sender.page().share();
  expect(card.title).toContain('石牌街便民服务中心');
  const receiver = await startWeapp({ phone: phoneAt(), url: card.path ?? '' });
  expect(receiver.page().text()).toContain('石牌街便民服务中心');
});

test('location: given, refused and switched off all end in a usable list', async () => {
  const near = { latitude: 23.1355, longitude: 113.3403 };
  const locate = async (phone: Phone): Promise<App> => {
    const app = await startWeapp({ phone });
    await app.page().tapText(copy.home.useLocation);
    await app.advance(1000);
    return app;
  };
  const given = phoneAt(NOON, { location: near });
  given.answers.authorize = () => true;
  expect((await locate(given)).page().text()).toMatch(/公里|米/);
  expect((await locate(phoneAt(NOON, { location: near }))).page().text()).toContain('长者饭堂');
  const off = phoneAt();
  off.answers.authorize = () => true;
  expect((await locate(off)).page().text()).toContain('长者饭堂');
});

test('nobody is asked for anything before a tap', async () => {
  const app = await startWeapp({ phone: phoneAt() });
  for (const url of [routes.places(), routes.guides(), routes.mine(), routes.list({ kind: 'elder_canteen' }), routes.place('sc-005')]) await app.open(url);
  const asking = ['getLocation', 'getFuzzyLocation', 'chooseLocation', 'authorize', 'getSetting', 'getClipboardData', 'setClipboardData', 'showModal', 'request', 'login'];
  expect(app.allCalls().map((call) => call.name).filter((name) => asking.includes(name))).toEqual([]);
});

test('the eleventh page takes the place of the tenth instead of failing', async () => {
  const app = await startWeapp({ phone: phoneAt(), url: routes.place('sc-005') });
  for (let i = 0; i < 12; i += 1) {
    const page = app.page();
    await page.tap(page.path.includes('place') ? { text: copy.place.sameKind('街镇便民服务中心') } : (page.all({ role: 'link', on: 'tap' })[0] ?? { role: 'link' }));
  }
  expect(app.pages().length).toBeLessThanOrEqual(10);
  expect(app.page().texts().length).toBeGreaterThan(5);
});

test('a page that stays open follows the clock', async () => {
  const phone = phoneAt();
  const app = await startWeapp({ phone, url: routes.list({ kind: 'marriage_office' }) });
  const atNoon = app.page().text();
  app.setClock(HALF_PAST_TEN_AT_NIGHT);
  await app.background();
  await app.foreground();
  await app.advance(61_000);
  expect(app.page().text()).not.toBe(atNoon);
});
