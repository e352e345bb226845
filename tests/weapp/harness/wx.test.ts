import { createPhone, SINGLE_PAGE_SCENE } from '../support';
import { ask, startFixture, wxOf } from './fixture';

test('a name WeChat does not have fails the test; one that came after the base library is simply absent', async () => {
  const app = await startFixture({ phone: createPhone({ sdkVersion: '2.20.1', without: ['makePhoneCall'] }), tolerant: true });
  const wx = wxOf(app);
  expect(wx.getFuzzyLocation).toBeUndefined();
  expect(wx.makePhoneCall).toBeUndefined();
  expect(wx.canIUse('getFuzzyLocation')).toBe(false);
  expect(wx.canIUse('getLocation')).toBe(true);
  expect(Object.keys(wx)).not.toContain('getFuzzyLocation');
  expect(app.problems()).toEqual([]);
  expect(wx.ringNeighbour).toBeUndefined();
  expect(app.takeProblems()).toEqual([{ kind: 'unknown API', text: 'wx.ringNeighbour does not exist in WeChat' }]);
});

test('single-page mode refuses what WeChat refuses there', async () => {
  const app = await startFixture({ scene: SINGLE_PAGE_SCENE, tolerant: true });
  expect(await ask(app, 'navigateTo', { url: '/pages/second/index' })).toEqual({ errMsg: 'navigateTo:fail can not use in single page mode' });
  expect(app.takeProblems().map((problem) => problem.kind)).toEqual(['not in single-page mode']);
});

test('moves on the page stack are refused with WeChat\'s words', async () => {
  const app = await startFixture({ url: '/pages/second/index' });
  expect(await ask(app, 'navigateTo', { url: '/pages/tab/index' })).toEqual({ errMsg: 'navigateTo:fail can not navigateTo a tabbar page' });
  expect(await ask(app, 'navigateTo', { url: '/pages/none/index' })).toEqual({ errMsg: 'navigateTo:fail page "pages/none/index" is not found' });
  expect(await ask(app, 'switchTab', { url: '/pages/second/index' })).toEqual({ errMsg: 'switchTab:fail can not switchTab to no-tabBar page' });
  for (let i = 1; i < 10; i += 1) await app.open('/extra/inside/index');
  expect(app.pages()).toHaveLength(10);
  expect((await ask(app, 'navigateTo', { url: '/extra/inside/index' })).errMsg).toContain('webview count limit exceed');
  await ask(app, 'reLaunch', { url: '/pages/tab/index' });
  expect(app.pages().map((page) => page.path)).toEqual(['pages/tab/index']);
});

test('storage keeps over a restart, reads a missing key as an empty string and has its limits', async () => {
  const phone = createPhone();
  const wx = wxOf(await startFixture({ phone }));
  wx.setStorageSync('kept', { a: [1] });
  expect(() => wx.setStorageSync('big', 'x'.repeat(600_000))).toThrow('entry size limit reached');
  for (let i = 0; i < 10; i += 1) wx.setStorageSync(`fill${i}`, 'x'.repeat(500_000));
  expect(() => wx.setStorageSync('one more', 'x'.repeat(500_000))).toThrow('exceed storage max size 10Mb');
  const again = wxOf(await startFixture({ phone }));
  expect(again.getStorageSync('kept')).toEqual({ a: [1] });
  expect(again.getStorageSync('missing')).toBe('');
  phone.storageFault = () => 'disk is broken';
  expect(() => again.getStorageSync('kept')).toThrow('getStorageSync:fail disk is broken');
});

test('files: package files are read without "./", the user folder is written, errors carry their numbers', async () => {
  const phone = createPhone();
  const app = await startFixture({ phone });
  const fs = wxOf(app).getFileSystemManager();
  const failure = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return (error as { errno: number }).errno;
    }
    return 'no error';
  };
  const words = fs.readCompressedFileSync?.({ filePath: 'words.br', compressionAlgorithm: 'br' }) as ArrayBuffer;
  expect(Buffer.from(new Uint8Array(words)).toString()).toBe('街坊'.repeat(50));
  expect(fs.readFileSync?.('words.json', 'utf8')).toBe('街坊');
  expect(failure(() => fs.readFileSync?.('./words.json'))).toBe(1300002);
  expect(failure(() => fs.readCompressedFileSync?.({ filePath: 'words.json', compressionAlgorithm: 'br' }))).toBe(1301111);
  expect(failure(() => fs.writeFileSync?.('words.json', 'x'))).toBe(1300013);

  const user = 'wxfile://usr';
  fs.mkdirSync?.(`${user}/slot/a`, true);
  fs.writeFileSync?.(`${user}/slot/a/x.json`, '{}', 'utf8');
  expect(failure(() => fs.writeFileSync?.(`${user}/slot/a/y`, ''))).toBe(1301002);
  expect(failure(() => fs.writeFileSync?.(`${user}/none/y`, 'x'))).toBe(1300002);
  expect(failure(() => fs.rmdirSync?.(`${user}/slot`, false))).toBe(1300066);
  fs.renameSync?.(`${user}/slot/a`, `${user}/slot/b`);
  expect(fs.readdirSync?.(`${user}/slot/b`)).toEqual(['x.json']);
  expect(await askFile(app, 'getFileInfo', { filePath: `${user}/slot/b/x.json`, digestAlgorithm: 'sha256' })).toMatchObject({
    size: 2,
    digest: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  });
  phone.fileFault = (operation) => (operation === 'writeFile' ? 1300202 : undefined);
  expect(failure(() => fs.writeFileSync?.(`${user}/z`, 'x'))).toBe(1300202);
  expect(phone.files.files.has(`${user}/z`)).toBe(false);
});

async function askFile(app: Awaited<ReturnType<typeof startFixture>>, name: string, options: object): Promise<unknown> {
  let answer: unknown;
  const keep = (result: unknown) => (answer = result);
  wxOf(app).getFileSystemManager()[name]?.({ ...options, success: keep, fail: keep });
  await app.settle();
  return answer;
}

test('location is asked once, needs its declaration, and may be refused', async () => {
  const phone = createPhone({ location: { latitude: 23.1, longitude: 113.3 } });
  const app = await startFixture({ phone });
  expect((await ask(app, 'getFuzzyLocation')).errMsg).toContain('requiredPrivateInfos');
  expect((await ask(app, 'getLocation')).errMsg).toBe('getLocation:fail auth deny');
  phone.permissions.clear();
  phone.answers.authorize = () => true;
  expect(await ask(app, 'getLocation')).toMatchObject({ latitude: 23.1, errMsg: 'getLocation:ok' });
});

test('no phone has a browser, and on an old engine promises come after the timers set before them', async () => {
  const order = `(() => { const seen = []; setTimeout(() => seen.push('timer'), 0); Promise.resolve().then(() => seen.push('promise')); return seen; })()`;
  const modern = await startFixture();
  expect(modern.realm.evaluate('[typeof Intl, typeof fetch, typeof URL, typeof document]')).toEqual(Array(4).fill('undefined'));
  const inOrder = modern.realm.evaluate(order);
  await modern.settle();
  expect(inOrder).toEqual(['promise', 'timer']);

  const old = await startFixture({ phone: createPhone({ oldEngine: true }) });
  expect(old.realm.evaluate('typeof Proxy')).toBe('undefined');
  const late = old.realm.evaluate(order);
  await old.settle();
  expect(late).toEqual(['timer', 'promise']);
});
