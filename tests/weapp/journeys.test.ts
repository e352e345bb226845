import { copy } from '@/copy';
import { communityWords } from '@/copy/community-words';
import { guidePageWords } from '@/copy/guide-page-words';
import { listWords } from '@/copy/list-words';
import { routes } from '@/routes';
import { createPhone, startWeapp } from './support';

/** A Monday at half past eleven in Guangzhou. */
const MONDAY_NOON = new Date('2026-11-23T03:30:00Z');
const phoneAt = (now = MONDAY_NOON) => createPhone({ now });

test('home leads to the elder canteens of a district, to one of them, and to a call', async () => {
  const app = await startWeapp({ phone: phoneAt() });
  await app.page().tap({ label: /^长者饭堂/ });
  await app.page().tapText(listWords.wholeCity);
  await app.page().tap({ text: '天河区', role: 'radio' });
  expect(app.page().text()).toMatch(/8 间/);
  await app.page().tap({ label: /^天河南街广和社区长者饭堂/ });
  expect(app.page().text()).toContain('两荤一素一汤');
  await app.page().tapText(copy.action.call12345);
  expect(app.calls('makePhoneCall')[0]).toMatchObject({ phoneNumber: '12345' });
});

test('a search for 低保 leads to its guide, to the service centre of 石牌街道, and to its address', async () => {
  const phone = phoneAt();
  const app = await startWeapp({ phone });
  const search = await app.open(routes.search());
  await search.input({ tag: 'input' }, '低保');
  await app.settle();
  await app.page().tap({ label: /^最低生活保障（低保）申请/ });
  await app.advance(200);
  await app.page().tapText(guidePageWords.whereChoose);
  await app.page().tapText('天河区');
  await app.page().tapText('石牌街道');
  await app.page().tapText(copy.area.wholeSubdistrict('石牌街道'));
  await app.advance(200);
  expect(app.page().text()).toContain('石牌街便民服务中心');
  await app.page().tap({ label: /^去这里，石牌街便民服务中心/ });
  await app.page().tapText(copy.action.copyAddress);
  expect(phone.clipboard).toContain('石牌东路127号1楼');
  expect(app.calls('openLocation')).toHaveLength(0);
});

test('without an exact position the map opens only on the area, named as such, in GCJ-02', async () => {
  const app = await startWeapp({ url: routes.place('sc-005'), phone: phoneAt() });
  await app.page().tapText(copy.action.goThere);
  await app.page().tapText(copy.place.goAreaOnly);
  const [opened] = app.calls('openLocation');
  expect(opened?.name).toBe(copy.place.goAreaName('石牌街道'));
  // 石牌街道's centre in the table (GCJ-02): 23.133, 113.342.
  expect(Number(opened?.latitude)).toBeCloseTo(23.13, 1);
  expect(Number(opened?.longitude)).toBeCloseTo(113.34, 1);
});

test('a place with several numbers asks which one to call', async () => {
  const app = await startWeapp({ url: routes.place('fh-001'), phone: phoneAt() });
  await app.page().tapText(copy.action.call);
  await app.page().tap({ label: `${copy.action.call} 020-87983606` , role: 'link' });
  expect(app.calls('makePhoneCall')[0]).toMatchObject({ phoneNumber: '02087983606' });
});

test('a favourite survives a restart; one that the data does not know says that, not that it closed', async () => {
  const phone = phoneAt();
  const app = await startWeapp({ url: routes.place('sc-005'), phone });
  await app.page().tapText(copy.action.keep);
  const mine = await startWeapp({ url: routes.mine(), phone });
  expect(mine.page().text()).toContain('石牌街便民服务中心');
  const saved = phone.storage.get('jiefang.favourites') ?? '';
  phone.storage.set('jiefang.favourites', saved.replace('sc-005', 'sc-999'));
  const later = await startWeapp({ url: routes.mine(), phone });
  expect(later.page().text()).toContain(copy.gone.standing.unknown);
  await later.page().tapText('石牌街便民服务中心');
  expect(later.page().text()).toContain(copy.gone.unknownTitle);
});

test('a metro station chosen from a search becomes the place to be near', async () => {
  const app = await startWeapp({ phone: phoneAt() });
  await app.open(routes.search('石牌桥'));
  await app.page().tap({ label: /^石牌桥，/ });
  expect(app.page().path).toContain('home');
  expect(app.page().text()).toContain('石牌桥站');
  expect(app.page().text()).toMatch(/约 [\d.]+ 公里/);
});

test('every community tells how to reach its hall and invents nothing', async () => {
  const app = await startWeapp({ url: routes.list({ kind: 'consultation_hall' }), phone: phoneAt() });
  await app.page().tapText(listWords.wholeCity);
  await app.page().tapText('天河区');
  await app.page().tapText(listWords.allSubdistricts);
  await app.page().tapText('石牌街道');
  await app.page().tapText('东城社区');
  expect(app.page().text()).toContain(communityWords.hallUnknown.community);
  expect(app.page().text()).toContain('石牌街便民服务中心');
});

test('长辈版 reaches every open page and is remembered', async () => {
  const phone = phoneAt();
  const app = await startWeapp({ phone });
  await app.page().tapText(copy.home.bigText);
  expect(app.page().text()).toContain(copy.home.searchElder);
  const again = await startWeapp({ phone });
  expect(again.page().text()).toContain(copy.home.searchElder);
});

test('a long list comes in portions of twenty and at most sixty at once', async () => {
  const app = await startWeapp({ url: routes.list({ kind: 'elder_canteen' }), phone: phoneAt() });
  const cards = () => app.page().all({ label: /长者|饭堂|助餐|配餐|食堂|银记/, role: 'link' }).length;
  await app.advance(500);
  expect(cards()).toBe(20);
  await app.page().reachBottom();
  await app.advance(500);
  expect(cards()).toBe(32);
});
