import { routes } from '@/routes';
import { createPhone, SINGLE_PAGE_SCENE, startWeapp } from './support';
import { sampleUrls } from '../support/sample-urls';

test('an iPhone as old as the package promises shows every kind of page', async () => {
  for (const url of [routes.home(), routes.places(), routes.guides(), routes.mine(), routes.list({ kind: 'elder_canteen' }), routes.search('低保'), routes.area()]) {
    const app = await startWeapp({ url, phone: createPhone({ platform: 'ios', oldEngine: true }) });
    expect(app.page().texts().length).toBeGreaterThan(5);
  }
});

test('a base library without the newer APIs still starts, or says to update WeChat', async () => {
  for (const sdkVersion of ['2.21.1', '2.20.0', '2.11.1']) {
    const app = await startWeapp({ phone: createPhone({ sdkVersion }) });
    expect(app.page().text()).toMatch(sdkVersion === '2.21.1' ? /长者饭堂/ : /微信|12345/);
  }
});

test('with iOS and a big font it starts as well', async () => {
  const app = await startWeapp({ phone: createPhone({ platform: 'ios', fontSizeScaleFactor: 1.65, windowWidth: 320 }) });
  expect(app.page().texts().length).toBeGreaterThan(5);
});

test('a phone that cannot store anything still shows the first page', async () => {
  const app = await startWeapp({ phone: createPhone({ storageFault: () => 'storage is broken' }) });
  expect(app.page().texts().length).toBeGreaterThan(5);
});

test('garbage in storage does not stop a start', async () => {
  const phone = createPhone();
  const first = await startWeapp({ phone });
  await first.open(routes.mine());
  for (const garbage of ['"{"', 'null', '17', '[]', '"{\\"state\\":7,\\"version\\":99}"']) {
    for (const key of ['jiefang.favourites', 'jiefang.settings', 'jiefang.recent-searches', ...phone.storage.keys()]) phone.storage.set(key, garbage);
    const app = await startWeapp({ phone });
    expect(app.page().texts().length).toBeGreaterThan(5);
  }
});

test.each(sampleUrls().filter((url) => url.includes('?')))('%s opened in Moments asks nothing that single-page mode refuses', async (url) => {
  const app = await startWeapp({ url, scene: SINGLE_PAGE_SCENE, phone: createPhone({ now: new Date('2026-11-23T03:30:00Z') }) });
  expect(app.page().texts().length).toBeGreaterThan(3);
});
