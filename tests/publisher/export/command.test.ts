import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodData, removeDataFolders, temporaryFolder } from '../support/data-folder';
import { runCli } from '../support/run-cli';
import { releaseOf } from '../support/signed-release';

jest.setTimeout(120_000);
afterAll(removeDataFolders);

const release = join(temporaryFolder(), 'release');
beforeAll(() => releaseOf(goodData(), release));

test.each(['hsds', 'geojson', 'csv', 'ical'])('%s: the same bytes on standard output, into a file and into a folder', async (format) => {
  const base = ['export', '--format', format, '--release', release];
  const printed = await runCli(base);
  expect(printed.status).toBe(0);
  expect(printed.stdout).toContain('2026-11-21');
  const folder = join(temporaryFolder(), 'new');
  expect((await runCli([...base, '--out', `${folder}/`])).status).toBe(0);
  const [name = ''] = readdirSync(folder);
  expect(name).toMatch(/^jiefang-1\.(hsds\.json|geojson|csv|ics)$/);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(printed.stdout);
  const file = join(folder, 'deep', 'mine.txt');
  await runCli([...base, '--out', file]);
  expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
});

test('--kind keeps to kinds; a kind without places gives an empty file', async () => {
  const one = JSON.parse((await runCli(['export', '--format', 'geojson', '--release', release, '--kind', 'elder_canteen'])).stdout) as { features: unknown[] };
  const none = JSON.parse((await runCli(['export', '--format', 'geojson', '--release', release, '--kind', 'wedding_venue'])).stdout) as { features: unknown[] };
  expect([one.features.length, none.features.length]).toEqual([2, 0]);
});

test.each([
  [['export'], '--format'],
  [['export', '--format', 'xml'], 'csv'],
  [['export', '--format', 'geojsn'], 'did you mean "geojson"'],
  [['export', '--format', 'csv', '--kind', 'elder_canten'], 'elder_canteen'],
  [['export', '--format', 'csv', '--release', '/nowhere'], 'Build a release'],
])('%j ends with 2 and says what to do', async (args, words) => {
  const { status, stdout, stderr } = await runCli(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n {4}at /);
});
