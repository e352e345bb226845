import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf } from '../support/sample-urls';
import { createPhone, SINGLE_PAGE_SCENE, startWeapp, type App } from './support';

const [place] = releaseRecords('places').filter((each) => each.phones && each.address && each.kind === 'marriage_office');
if (!place) throw new Error('the release holds no marriage office with telephone and address');
const url = routes.poster(codeOf({ type: 'place', id: place.id }));
const written = (app: App) => app.calls('canvas.fillText').map((call) => (call.args as readonly unknown[])[0]).join('');
const bare = (text: string) => text.replace(/\s/g, '');
const sources = (app: App) => app.page().all({ tag: 'image' }).map((image) => image.attrs.src);

test('the poster is drawn on the phone: name, address, telephone, day of the data', async () => {
  const app = await startWeapp({ url });
  await app.advance(200);
  for (const words of [place.name, place.phones?.[0]?.number ?? '', '资料截至']) expect(bare(written(app))).toContain(bare(words));
  expect(sources(app)).toEqual([expect.stringMatching(/^wxfile:\/\/tmp\/canvas-\d+-1080x\d+\.png$/)]);
  // Nothing is asked before a tap.
  expect(app.calls('saveImageToPhotosAlbum')).toEqual([]);
});

test('without a web address it carries no code and says so', async () => {
  const app = await startWeapp({ url });
  await app.advance(200);
  expect(app.page().text()).toContain('图上没有二维码');
});

test('it is saved to the album', async () => {
  const app = await startWeapp({ url, phone: createPhone({ answers: { authorize: () => true } }) });
  await app.advance(200);
  await app.page().tapText('存到相册');
  expect(app.calls('saveImageToPhotosAlbum').map(({ filePath }) => filePath)).toEqual(sources(app));
  expect(app.page().text()).toContain('已存到相册');
});

test('who refused the album is told why, can allow it after all, or saves with a long press', async () => {
  let allowed = false;
  const app = await startWeapp({ url, phone: createPhone({ answers: { authorize: () => allowed } }) });
  await app.advance(200);
  await app.page().tapText('存到相册');
  expect(app.page().text()).toContain('微信没有存图片的许可');
  const [image] = app.page().all({ tag: 'image' });
  expect(image?.attrs['show-menu-by-longpress']).toBe(true);
  allowed = true;
  await app.page().tapText('去打开许可');
  expect(app.calls('openSetting')).toHaveLength(1);
  expect(app.page().text()).not.toContain('微信没有存图片的许可');
  expect(app.calls('saveImageToPhotosAlbum')).toHaveLength(2);
});

test('a list of twenty is several pictures, each within what old phones draw', async () => {
  const items = releaseRecords('places').slice(0, 20).map(({ id }) => ({ ref: { type: 'place' as const, id } }));
  const app = await startWeapp({ url: routes.poster(codeOf({ type: 'list', title: '常去的', items })), phone: createPhone({ answers: { authorize: () => true } }) });
  await app.advance(200);
  const sizes = sources(app).map((src) => Number(/x(\d+)\.png$/.exec(String(src))?.[1]));
  expect(sizes.length).toBeGreaterThan(2);
  for (const height of sizes) expect(height).toBeLessThanOrEqual(4096);
  await app.page().tapText(/存到相册（\d+ 张）/);
  expect(app.calls('saveImageToPhotosAlbum')).toHaveLength(sizes.length);
});

test('a phone that draws nothing says so and offers to try again', async () => {
  const app = await startWeapp({ url, phone: createPhone({ without: ['canvasToTempFilePath'] }) });
  await app.advance(2000);
  expect(app.page().text()).toContain('这台手机画不出图片');
  expect(app.page().has({ text: '再试一次' })).toBe(true);
  expect(app.page().text()).toContain(place.phones?.[0]?.number);
});

test('in Moments the picture is shown and nothing forbidden is offered', async () => {
  const app = await startWeapp({ url, scene: SINGLE_PAGE_SCENE });
  await app.advance(200);
  expect(app.page().text()).toContain('可以截屏保存');
  expect(sources(app)).toHaveLength(1);
  expect(app.page().has({ text: '存到相册' })).toBe(false);
  expect(app.page().text()).toContain(place.phones?.[0]?.number);
});

test('the card of a place carries a picture of its name and area, and nothing of today', async () => {
  const app = await startWeapp({ url: routes.place(place.id) });
  const card = await app.page().share();
  expect(card.imageUrl).toMatch(/-600x480\.png$/);
  expect(card.path).toBe(routes.place(place.id));
  expect(bare(written(app))).toContain(bare(place.name));
  expect(written(app)).not.toMatch(/办公中|休息中|快收了/);
});

test.each([routes.guide('minimum-living-allowance'), routes.list({ kind: 'elder_canteen' }), routes.about(), routes.finder()])('%s is forwarded with a picture', async (link) => {
  const app = await startWeapp({ url: link });
  expect((await app.page().share()).imageUrl).toMatch(/\.png$/);
});

test('a phone without canvases beside the page forwards the card all the same', async () => {
  const app = await startWeapp({ url: routes.place(place.id), phone: createPhone({ without: ['createOffscreenCanvas'] }) });
  expect(await app.page().share()).toEqual({ title: expect.stringContaining(place.name) as string, path: routes.place(place.id) });
});
