import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodData, removeDataFolders, temporaryFolder } from '../support/data-folder';
import { runCli } from '../support/run-cli';
import { releaseOf } from '../support/signed-release';

afterAll(removeDataFolders);

const NOTHING_SET = { JIEFANG_WEB: '', JIEFANG_APPID: '' };
const BASE = 'https://jf.example/a/b/';

/** A browser build as far as the command looks at it. */
function site(): string {
  const out = join(temporaryFolder(), 'h5');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), '<!doctype html>');
  releaseOf(goodData(), join(out, 'release'));
  return out;
}
const landing = (args: readonly string[], env: Record<string, string> = NOTHING_SET) => runCli(['landing', ...args], { env });
const everything = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [join(entry.parentPath, entry.name).slice(folder.length), readFileSync(join(entry.parentPath, entry.name), 'base64')]));

test('writes the pages; again: the same bytes and nothing to do; what is listed no longer goes, what is not its own stays', async () => {
  const out = site();
  const first = await landing(['--base', 'https://jf.example/a/b', '--appid', 'wx0123456789abcdef', '--out', out]);
  expect([first.status, first.stderr.includes('Error')]).toEqual([0, false]);
  expect(first.stdout).toContain(`for ${BASE}, opens wx0123456789abcdef (release) in WeChat`);
  const page = readFileSync(join(out, 'p/ec-001.html'), 'utf8');
  expect(page).toContain(`<link rel="canonical" href="${BASE}p/ec-001.html">`);
  const before = everything(out);
  writeFileSync(join(out, 'p/ec-777.html'), 'left over');
  writeFileSync(join(out, 'p/notes.txt'), 'mine');
  const again = await landing(['--out', out], { JIEFANG_WEB: BASE, JIEFANG_APPID: 'wx0123456789abcdef' });
  expect(again.stdout).toContain('0 new or changed, 1 removed');
  expect(existsSync(join(out, 'p/ec-777.html'))).toBe(false);
  const { '/p/notes.txt': mine, ...after } = everything(out);
  expect(mine).toBeDefined();
  expect(after).toEqual(before);
});

test.each([
  [[], '--base is missing'],
  [['--base', 'jf.example'], 'is no address'],
  [['--base', 'http://jf.example/'], 'https://'],
  [['--base', 'https://jf.example/index.html'], 'names a file'],
  [['--base', BASE, '--appid', 'gh_1'], 'no appid'],
  [['--base', BASE, '--env', 'trials'], 'did you mean "trial"'],
  [['--base', BASE, '--out', '/nowhere'], 'npm run build:h5'],
  [['--base', BASE, '--nothing'], '--help'],
])('%j ends with 2 and says what to do', async (args, words) => {
  const { status, stderr } = await landing(args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
});

test('a release that is not there is named, and no page is written', async () => {
  const out = site();
  const { status, stderr } = await landing(['--base', BASE, '--out', out, '--release', '/nowhere']);
  expect([status, stderr, existsSync(join(out, 's.html'))]).toEqual([2, expect.stringContaining('--release /nowhere'), false]);
});
