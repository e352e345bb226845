import { createPhone } from '../support';
import { startFixture } from './fixture';

test('a page opens, shows its data and counts every setData', async () => {
  const app = await startFixture({ url: '/pages/first/index?id=7' });
  const page = app.page();
  expect(page.title).toBe('第一页');
  expect(page.texts()).toEqual(['加', '止', '数到0', '甲', '远', '乙', '转发', '按不动']);
  await page.tap({ label: '加一' });
  expect(page.has({ text: '数到1' })).toBe(true);
  expect(page.setDataLog.map((each) => each.bytes)).toEqual([7, 11]);
});

test('a tap bubbles to the ancestors that listen, a catch stops it, a disabled button gets none', async () => {
  const app = await startFixture();
  const page = app.page();
  await page.tapText('止');
  expect(page.setDataLog).toHaveLength(0);
  await page.tapText('加');
  expect(page.setDataLog.map((each) => each.keys[0])).toEqual(['n', 'outer']);
  page.clearSetDataLog();
  await page.tapText('按不动');
  expect(page.setDataLog.map((each) => each.keys[0])).toEqual(['outer']);
});

test('typing, reaching the bottom, pulling down and sharing reach the page', async () => {
  const app = await startFixture();
  const page = app.page();
  await page.input({ placeholder: '找什么' }, '低保');
  expect(page.setDataLog.at(-1)).toMatchObject({ bytes: Buffer.byteLength('{"typed":"低保","array":true}'), keys: ['typed', 'array'] });
  await page.reachBottom();
  expect(page.text()).toContain('后来');
  await page.pullDown();
  expect(page.text()).toContain('数到100');
  expect(await page.share()).toEqual({ title: 'menu', path: '/pages/first/index?id=1' });
});

test('pulling down a page that does not offer it, and tapping where nothing listens, fail the test', async () => {
  const app = await startFixture({ url: '/pages/second/index' });
  await expect(app.page().pullDown()).rejects.toThrow('enablePullDownRefresh');
  await expect(app.page().tapText(/second/)).rejects.toThrow('Nothing listens for "tap"');
  await expect(app.page().tapText('没有这个字')).rejects.toThrow(/The page shows:\nsecond/);
});

test('lifecycles come in WeChat\'s order and tab pages stay alive', async () => {
  const app = await startFixture({ url: '/pages/first/index?id=7' });
  const seen = (app.pages().length, app.instance('pages/first/index')?.seen as string[]);
  await app.open('/pages/second/index?a=%E4%BD%8E&b');
  expect(app.page().text()).toBe('second {"a":"%E4%BD%8E","b":""}');
  await app.back();
  await app.open('/pages/tab/index');
  await app.open('/pages/first/index');
  expect(seen).toEqual(['load 7', 'show', 'ready', 'hide', 'show', 'hide', 'show']);
});

test('time stands still until it is moved, and Date follows', async () => {
  const app = await startFixture({ phone: createPhone({ now: new Date('2026-10-01T00:00:00Z') }) });
  const { setTimeout, Date: PhoneDate } = app.realm.globals as { setTimeout(run: () => void, ms: number): void; Date: DateConstructor };
  const at: string[] = [];
  setTimeout(() => at.push(new PhoneDate().toISOString()), 60_000);
  await app.settle();
  expect(at).toEqual([]);
  await app.advance(60_000);
  expect(at).toEqual(['2026-10-01T00:01:00.000Z']);
});
