import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { unzipSync } from 'fflate';
import { readShare } from '@/domain/share-link/read-share';
import { codeOfUrl } from '@/domain/share-link/carriers';
import { releaseRecords } from '../support/release';
import { decodeQr } from '../support/decode-qr';
import { runCli } from './support/run-cli';

const BASE = 'https://jiefang.example/app/';
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'jiefang-qr-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

test('every poster of the zip carries a code that opens its place, read by a decoder that is not ours', async () => {
  const places = releaseRecords('places').filter(({ kind }) => kind === 'wedding_venue');
  const run = await runCli(['qr', '--all', '--kind', 'wedding_venue', '--out', at('posters.zip'), '--base', BASE]);
  expect(run).toMatchObject({ status: 0 });
  const files = unzipSync(readFileSync(at('posters.zip')));
  const ids = Object.keys(files).map((name) => /^.+区\/([a-z]{2}-\d+) .+\.png$/.exec(name)?.[1]);
  expect([...ids].sort()).toEqual(places.map(({ id }) => id).sort());
  for (const [name, png] of Object.entries(files)) {
    const [link, ...others] = await decodeQr(Buffer.from(png));
    const id = / ?([a-z]{2}-\d+) /.exec(name)?.[1];
    expect(others).toEqual([]);
    expect(link).toMatch(new RegExp(`^${BASE}p/${id}\\.html#s=`));
    expect(readShare(codeOfUrl(link ?? '') ?? '')).toEqual({ status: 'ok', share: { type: 'place', id } });
  }
});

test('one place as a PNG of its own', async () => {
  const run = await runCli(['qr', 'ec-005', '--out', at('one.png')], { env: { JIEFANG_WEB: BASE } });
  expect(run.stdout).toContain('三联村长者饭堂');
  expect(await decodeQr(readFileSync(at('one.png')))).toEqual([expect.stringContaining(`${BASE}p/ec-005.html#s=`)]);
});

test('a mini-program code that is supplied takes the place of the QR code', async () => {
  mkdirSync(at('codes'));
  const code = createCanvas(280, 280);
  const context = code.getContext('2d');
  context.fillStyle = '#ff00ff';
  context.fillRect(0, 0, 280, 280);
  writeFileSync(at('codes/ec-005.png'), code.toBuffer('image/png'));
  const run = await runCli(['qr', 'ec-005', '--out', at('coded.png'), '--codes', at('codes')], { env: { JIEFANG_WEB: '' } });
  expect(run).toMatchObject({ status: 0 });
  expect(run.stdout).toContain('mini-program code');
  expect(await decodeQr(readFileSync(at('coded.png')))).toEqual([]);
});

test.each([
  [['qr'], 'Name one place'],
  [['qr', '--all'], '--all needs --kind'],
  [['qr', '--all', '--kind', 'elder_canten', '--base', BASE], 'did you mean "elder_canteen"'],
  [['qr', 'ec-99999', '--base', BASE], 'no place of the release has this id'],
  [['qr', 'ec-005'], '--base'],
  [['qr', 'ec-005', '--base', 'http://jiefang.example/'], 'https://'],
  [['qr', 'ec-005', '--base', BASE, '--font', 'none.ttf'], 'there is no such file'],
  [['qr', 'ec-005', '--base', BASE, '--font', 'package.json'], 'is no font that can be read'],
  [['qr', 'ec-005', '--codes', 'nowhere'], 'is no folder'],
  [['qr', 'ec-005', '--codes', 'docs'], 'holds no picture for ec-005'],
  [['qr', 'ec-005', '--base', BASE, '--release', 'nowhere'], 'holds no release'],
])('%j says what to do', async (args, words) => {
  const run = await runCli([...args, '--out', at('never')], { env: { JIEFANG_WEB: '' } });
  expect(run.stderr).toContain(words);
  expect(run.status).toBe(2);
  expect(existsSync(at('never'))).toBe(false);
});

test('a folder in the place of the file is named before anything is drawn', async () => {
  mkdirSync(at('taken'));
  const run = await runCli(['qr', 'ec-005', '--base', BASE, '--out', at('taken')], { env: { JIEFANG_WEB: '' } });
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(path.join(at('taken'), 'ec-005.png'))]);
  expect(existsSync(`${at('taken')}.new`)).toBe(false);
});
