import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Manifest } from '@/domain/release/manifest';
import { packParts } from '@/domain/release/packs';
import { goodData, removeDataFolders, temporaryFolder } from './support/data-folder';
import { JIEFANG } from './support/jiefang';

afterAll(removeDataFolders);
jest.setTimeout(60_000);

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function jiefang(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...JIEFANG, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const filesOf = (dir: string): Record<string, string> => Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'base64')]));

test('check of good data shows the coverage and ends with 0', () => {
  const { status, stdout } = jiefang('check', '--data', goodData().dir);
  expect(status).toBe(0);
  expect(stdout).toMatch(/elder_canteen +长者饭堂 +2 +1 +1 +1 /);
  expect(stdout).toContain('no problems');
});

test('check of bad data names every problem on stderr and ends with 1', () => {
  const data = goodData();
  data.change('hotlines.csv', '12345', '98');
  data.change('places/elder_canteen.csv', '440115001', '440115009');
  const { status, stderr } = jiefang('check', '--data', data.dir);
  expect(status).toBe(1);
  expect(stderr).toMatch(/hotlines\.csv:2 number: "98"/);
  expect(stderr).toMatch(/elder_canteen\.csv:3 subdistrict_code: "440115009" is no sub-district — did you mean "440115001"/);
  expect(stderr).toContain('2 problems in 2 files');
});

test('build writes what its manifest says, with a Brotli twin of each file, and the same bytes twice', () => {
  const data = goodData();
  const [first, second] = [join(temporaryFolder(), 'release'), join(temporaryFolder(), 'release')];
  expect(jiefang('build', '--data', data.dir, '--out', first).status).toBe(0);
  expect(jiefang('build', '--data', data.dir, '--out', second).status).toBe(0);
  expect(filesOf(second)).toEqual(filesOf(first));
  expect(filesOf(`${second}-br`)).toEqual(filesOf(`${first}-br`));

  const { signed: latest } = JSON.parse(readFileSync(join(first, 'latest.json'), 'utf8')) as { signed: { manifest: { name: string } } };
  const manifest = JSON.parse(readFileSync(join(first, latest.manifest.name), 'utf8')) as Manifest;
  expect(new Set(readdirSync(first))).toEqual(new Set(['latest.json', latest.manifest.name, ...manifest.shards.map(({ sha256 }) => `${sha256}.json`)]));
  for (const { sha256, bytes } of manifest.shards) {
    const content = readFileSync(join(first, `${sha256}.json`));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(content).toHaveLength(bytes);
  }
  for (const name of ['latest.json', latest.manifest.name]) {
    expect(brotliDecompressSync(readFileSync(join(`${first}-br`, `${name}.br`))).equals(readFileSync(join(first, name)))).toBe(true);
  }
  const parts = packParts(manifest);
  expect(parts.size).toBe(new Set(manifest.shards.map(({ sha256 }) => sha256)).size);
  for (const [name, { pack, start, bytes }] of parts) {
    expect(brotliDecompressSync(readFileSync(join(`${first}-br`, `${pack}.br`))).subarray(start, start + bytes).equals(readFileSync(join(first, name)))).toBe(true);
  }
});

test('build removes the files of the build before, and no others', () => {
  const data = goodData();
  const out = join(temporaryFolder(), 'release');
  jiefang('build', '--data', data.dir, '--out', out);
  const before = new Set(readdirSync(out));
  writeFileSync(join(out, 'notes.txt'), 'mine');
  data.change('hotlines.csv', '政务热线', '便民热线');
  jiefang('build', '--data', data.dir, '--out', out);
  const after = readdirSync(out);
  expect(after).toContain('notes.txt');
  expect(after).toHaveLength(before.size + 1);
  // The hotlines, their words in Traditional, the manifest; and the notes.
  expect(after.filter((name) => !before.has(name))).toHaveLength(4);
});

test('build of bad data writes nothing and ends with 1', () => {
  const data = goodData();
  data.change('places/elder_canteen.csv', '020-32205635', '13800138000');
  const out = join(temporaryFolder(), 'release');
  const { status, stderr } = jiefang('build', '--data', data.dir, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('nothing was written');
  expect(existsSync(out)).toBe(false);
  expect(existsSync(`${out}-br`)).toBe(false);
});

test.each([
  { args: [] as string[], status: 2 },
  { args: ['chek'], status: 2 },
  { args: ['build', '--dta', 'x'], status: 2 },
  { args: ['build', '--out', join(__filename, 'release')], status: 2 },
  { args: ['--help'], status: 0 },
  { args: ['build', '--help'], status: 0 },
])('jiefang $args ends with $status', ({ args, status }) => {
  const run = jiefang(...args);
  expect(run.status).toBe(status);
  expect(run.stdout + run.stderr).not.toMatch(/\n {4}at /);
});
