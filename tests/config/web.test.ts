import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWebConfig } from '../../config/web';

const root = mkdtempSync(path.join(tmpdir(), 'jiefang-web-'));
afterAll(() => rmSync(root, { recursive: true }));
const read = (env: Record<string, string>) => readWebConfig(root, env);

test('nothing is set at first; the environment comes before the file; an empty value means none', () => {
  expect(read({})).toEqual({});
  writeFileSync(path.join(root, 'release.config.json'), '{ "web": "https://a.example/x", "appid": "wx0123456789abcdef" }');
  expect(read({})).toEqual({ web: 'https://a.example/x/', appid: 'wx0123456789abcdef' });
  expect(read({ JIEFANG_WEB: 'https://b.example', JIEFANG_APPID: '' })).toEqual({ web: 'https://b.example/' });
});

test.each(['jf.example', 'http://jf.example/', 'ftp://jf.example/', 'https://jf.example/index.html', 'https://jf.example/?a', 'https://jf.example/#/pages', 'https://me:secret@jf.example/'])('%s is refused, and the words say what to give', (web) => {
  expect(() => read({ JIEFANG_WEB: web })).toThrow(/https:\/\/host\.example\/jiefang\/ \(JIEFANG_WEB/);
});

test('on this computer plain http will do', () => expect(read({ JIEFANG_WEB: 'http://127.0.0.1:8080/a', JIEFANG_APPID: '' })).toEqual({ web: 'http://127.0.0.1:8080/a/' }));

test.each(['wx123', 'WX0123456789ABCDEF', 'gh_0123456789abcdef', 'wx0123456789abcdef&path=x'])('%s is no appid', (appid) => {
  expect(() => read({ JIEFANG_APPID: appid })).toThrow(/no appid/);
});
