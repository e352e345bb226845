import { copy } from '@/copy';
import { routes } from '@/routes';
import { createPhone, startWeapp } from './support';

test('a full phone says so, loses nothing, and stops saying so once it can save again', async () => {
  const phone = createPhone();
  const before = await startWeapp({ url: routes.place('sc-005'), phone });
  await before.page().tapText(copy.action.keep);
  const app = await startWeapp({ url: routes.place('sc-006'), phone });
  phone.storageFault = (operation) => (operation === 'set' ? 'exceed storage max size 10Mb' : undefined);
  await app.page().tapText(copy.action.keep);
  expect(app.page().text()).toContain(copy.storageFull);
  expect(phone.storage.get('jiefang.favourites')).toContain('sc-005');
  phone.storageFault = undefined;
  await app.page().tapText(copy.action.kept);
  expect(app.page().text()).not.toContain(copy.storageFull);
});

test('a shard that is not there is told in Chinese, and trying again helps once it is', async () => {
  let broken = true;
  const phone = createPhone({ fileFault: (_operation, path) => (broken && path.includes('release/') && !/latest|manifest/.test(path) ? 1300002 : undefined) });
  const app = await startWeapp({ url: routes.list({ kind: 'elder_canteen' }), phone });
  expect(app.page().text()).toContain(copy.trouble.missing.title);
  expect(app.page().text()).toContain(copy.action.call12345);
  broken = false;
  await app.page().tapText(copy.action.retry);
  await app.advance(200);
  expect(app.page().text()).toMatch(/32 间/);
});

test('a WeChat too old to read the package says to update, with the hotline', async () => {
  const app = await startWeapp({ phone: createPhone({ sdkVersion: '2.20.0' }) });
  expect(app.page().text()).toContain(copy.trouble.unsupported.title);
  await app.page().tapText(copy.action.call12345);
  expect(app.calls('makePhoneCall')[0]).toMatchObject({ phoneNumber: '12345' });
});

test('a refused position is taken kindly, and the district way stays open', async () => {
  const phone = createPhone({ location: { latitude: 23.13, longitude: 113.34 }, answers: { authorize: () => false } });
  const app = await startWeapp({ phone });
  await app.page().tapText(copy.home.useLocation);
  expect(app.page().text()).toContain(copy.location.refused);
  expect(app.page().text()).toContain(copy.home.chooseArea);
});

test('nothing asks for a permission before a person taps what needs it', async () => {
  const app = await startWeapp();
  for (const url of [routes.places(), routes.guides(), routes.mine(), routes.area(), routes.place('sc-005')]) await app.open(url);
  const asking = ['authorize', 'getFuzzyLocation', 'getLocation', 'setClipboardData', 'login', 'getUserProfile', 'request'];
  expect(asking.filter((name) => app.calls(name).length > 0)).toEqual([]);
});

test('a position outside Guangzhou is not used', async () => {
  const phone = createPhone({ location: { latitude: 39.9, longitude: 116.4 }, answers: { authorize: () => true } });
  const app = await startWeapp({ phone });
  await app.page().tapText(copy.home.useLocation);
  expect(app.page().text()).toContain(copy.location.outside);
});

test('a phone that cannot copy says to write it down', async () => {
  const app = await startWeapp({ url: routes.place('sc-005'), phone: createPhone({ without: ['setClipboardData'] }) });
  await app.page().tap({ label: copy.action.copyAddress });
  expect(app.page().text()).toContain(copy.place.copyRefused);
});

test('a phone that cannot dial shows the number', async () => {
  const app = await startWeapp({ url: routes.place('sc-005'), phone: createPhone({ without: ['makePhoneCall'] }) });
  await app.page().tapText(copy.action.call);
  expect(app.page().text()).toContain(copy.place.callFailed('020-87564410'));
});

test('a clock before the day of the data is said to be wrong instead of guessing what is open', async () => {
  const app = await startWeapp({ url: routes.place('mo-011'), phone: createPhone({ now: new Date('2020-01-01T04:00:00Z') }) });
  expect(app.page().text()).toContain('手机时间好像不对');
});
