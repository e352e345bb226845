import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { httpGet } from '../../publisher/endpoint/http-get';
import { checkAsPhone, type PhoneOptions } from '../../publisher/endpoint/phone';
import { serveEndpoint } from '../../publisher/serve/server';
import { goodData, removeDataFolders, temporaryFolder } from './support/data-folder';
import { startNginx } from './support/nginx';
import { ACTIVE, nextVersion, releaseOf } from './support/signed-release';
import { JIEFANG } from './support/jiefang';

afterAll(removeDataFolders);
jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-22T09:00:00+08:00');
const phone = (change: Partial<PhoneOptions> = {}): PhoneOptions => ({ keys: [ACTIVE.publicKey], appVersion: '0.2.0', now: NOW, store: temporaryFolder(), ...change });

function jiefang(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...JIEFANG, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Each way to serve a folder: what a phone and a cache see must be the same. */
const SERVERS = [
  ['the built-in server', (folder: string) => serveEndpoint(folder, 0, '127.0.0.1')],
  ['nginx', startNginx],
] as const;

describe.each(SERVERS)('%s', (_, begin) => {
  const data = goodData();
  const folder = join(temporaryFolder(), 'release');
  let server: Awaited<ReturnType<typeof begin>>;
  beforeAll(async () => {
    releaseOf(data, folder);
    server = await begin(folder);
  });
  afterAll(() => server.close());

  const ask = (name: string, headers: Record<string, string> = {}) => fetch(`${server.url}/${name}`, { headers: { 'accept-encoding': 'gzip', ...headers } });

  test('latest.json is kept for a minute, hashed files for ever, a missing file not at all', async () => {
    const shard = readdirSync(folder).find((name) => /^[0-9a-f]{64}\.json$/.test(name)) ?? '';
    expect((await ask('latest.json')).headers.get('cache-control')).toBe('public, max-age=60');
    expect((await ask(shard)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const missing = await ask(`${'0'.repeat(64)}.json`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control') ?? '').not.toContain('max-age=31536000');
  });

  test('answers 304 to a known ETag, compresses, and lets other origins read', async () => {
    const manifest = readdirSync(folder).find((name) => /^manifest-.*json$/.test(name)) ?? '';
    const first = await ask(manifest);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    expect(first.headers.get('content-type')).toContain('application/json');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(await first.text()).toBe(readFileSync(join(folder, manifest), 'utf8'));
    expect((await ask(manifest, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
  });

  test('sends brotli to those who ask for it, the plain file to those who ask for nothing', async () => {
    const manifest = readdirSync(folder).find((name) => /^manifest-.*json$/.test(name)) ?? '';
    const text = readFileSync(join(folder, manifest), 'utf8');
    const brotli = await ask(manifest, { 'accept-encoding': 'gzip, br' });
    expect([brotli.headers.get('content-encoding'), brotli.headers.get('cache-control'), await brotli.text()]).toEqual(['br', 'public, max-age=31536000, immutable', text]);
    expect((await ask(manifest, { 'accept-encoding': 'gzip, br', 'if-none-match': brotli.headers.get('etag') ?? '' })).status).toBe(304);
    const plain = await ask(manifest, { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text]);
  });

  test('serves nothing but release files', async () => {
    for (const name of ['', 'notes.txt', '..%2frelease.json', 'latest.json/', '.git/config', `${readdirSync(folder).find((each) => each.endsWith('.br')) ?? ''}`]) expect([400, 404]).toContain((await ask(name)).status);
  });

  test('a correction in the tables reaches a phone, and costs what changed', async () => {
    const options = phone();
    expect(await checkAsPhone(server.url, options)).toMatchObject({ outcome: 'updated', version: 1 });
    expect(await checkAsPhone(server.url, options)).toMatchObject({ outcome: 'up_to_date', requests: 1 });
    data.change('hotlines.csv', '12345', '12349');
    nextVersion(data, 2);
    releaseOf(data, folder);
    expect(await checkAsPhone(server.url, options)).toMatchObject({ outcome: 'updated', version: 2, requests: 3, changes: [{ content: 'hotlines', changed: 1 }] });
    expect(await checkAsPhone(server.url, { ...options, now: NOW + 400 * 86_400_000 })).toMatchObject({ outcome: 'expired', version: 2 });
  });
});

test('keygen, sign, verify: from two keys to a phone that trusts them', () => {
  const folder = join(temporaryFolder(), 'release');
  const keys = temporaryFolder();
  expect(jiefang('build', '--data', goodData().dir, '--out', folder).status).toBe(0);

  const made = jiefang('keygen', '--out', keys);
  expect(made.status).toBe(0);
  const [active = '', spare = ''] = /public: (\w+),(\w+)/.exec(made.stdout)?.slice(1) ?? [];
  expect(statSync(join(keys, 'active.json')).mode & 0o077).toBe(0);
  expect(made.stdout).not.toContain((JSON.parse(readFileSync(join(keys, 'active.json'), 'utf8')) as { seed: string }).seed);
  expect(jiefang('keygen', '--out', keys)).toMatchObject({ status: 2, stderr: expect.stringContaining('never overwritten') as string });

  const verify = (...more: string[]) => jiefang('verify', folder, '--key', active, spare, '--now', '2026-11-22', ...more);
  expect(verify()).toMatchObject({ status: 1, stdout: expect.stringContaining('"outcome":"bad_signature"') as string });
  expect(jiefang('sign', folder, '--key', join(keys, 'spare.json'), '--expires', '2027-01-31').status).toBe(0);
  const verified = verify();
  expect(verified.status).toBe(0);
  expect(JSON.parse(verified.stdout)).toMatchObject({ outcome: 'updated', version: 1, requests: expect.any(Number) as number, bytes: expect.any(Number) as number, reason: expect.any(String) as string });
  expect(statSync(join(folder, 'latest.json')).size).toBeLessThanOrEqual(1024);
  expect(verify('--now', '2027-02-01T00:00:00+08:00')).toMatchObject({ status: 1, stdout: expect.stringContaining('"expired"') as string });
});

test.each([
  ['a day that is none', ['--expires', '2026-02-30'], '--expires'],
  ['a day that phones could be fooled until', ['--expires', '9999-12-31'], 'days ahead'],
  ['a day before the data', ['--expires', '2020-01-01'], 'before the day of the data'],
  ['a kind that is none', ['--allow-loss', 'bananas'], 'is no kind'],
])('sign refuses %s', (_, options, words) => {
  const folder = join(temporaryFolder(), 'release');
  releaseOf(goodData(), folder);
  const before = readFileSync(join(folder, 'latest.json'), 'utf8');
  const keys = temporaryFolder();
  jiefang('keygen', '--out', keys);
  expect(jiefang('sign', folder, '--key', join(keys, 'active.json'), ...options)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) as string });
  expect(readFileSync(join(folder, 'latest.json'), 'utf8')).toBe(before);
});

test('two processes on one store wait for each other', async () => {
  const folder = join(temporaryFolder(), 'release');
  releaseOf(goodData(), folder);
  const options = phone();
  const reports = await Promise.all([1, 2, 3].map(() => checkAsPhone(folder, options)));
  expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['up_to_date', 'up_to_date', 'updated']);
});

test('an answer that unpacks to far more than was signed is not unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20, ' '));
  const server = createServer((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const reply = await httpGet(`http://127.0.0.1:${port}/latest.json`, 2048);
  server.closeAllConnections();
  server.close();
  expect(reply.tooLong).toBe(true);
  expect(reply.text.length).toBeLessThan(1 << 20);
});

describe('diff', () => {
  const release = (change: (data: ReturnType<typeof goodData>) => void, version: number): string => {
    const data = goodData();
    change(data);
    nextVersion(data, version);
    const out = join(temporaryFolder(), 'release');
    releaseOf(data, out);
    return out;
  };
  const old = release(() => undefined, 1);

  test('shows added, removed and changed records', () => {
    const next = release((data) => {
      data.change('places/elder_canteen.csv', '陂东路6号', '陂东路8号');
      data.append('places/elder_canteen.csv', 'ec-010,新饭堂,,天河区,440106003,,,,,,,,,,,current,official,网,2026-01-01,');
    }, 2);
    const { status, stdout } = jiefang('diff', old, next);
    expect(stdout).toMatch(/elder_canteen +2 +3 +\+1/);
    expect(stdout).toContain('+ ec-010 新饭堂');
    expect(stdout).toMatch(/~ ec-001 车陂饭堂\n +address: 陂东路6号 → 陂东路8号/);
    expect(status).toBe(0);
  });

  test.each([
    ['a loss of more than a fifth, even with a tombstone', (data: ReturnType<typeof goodData>) => {
      data.write('places/elder_canteen.csv', readFileSync(data.path('places/elder_canteen.csv'), 'utf8').split('\n').filter((line) => !line.startsWith('ec-002')).join('\n'));
      data.append('tombstones.csv', 'ec-002,蕉门饭堂,elder_canteen,2026-11-20,已停办');
    }, 2, 'loss: elder_canteen: 2 records before, 1 now'],
    ['an id without a tombstone', (data: ReturnType<typeof goodData>) => data.write('areas/metro_stations.csv', 'id,name,lines,latitude,longitude,crs\n'), 2, 'vanished: metro_stations ms-001'],
    ['other content under the same version', (data: ReturnType<typeof goodData>) => data.change('hotlines.csv', '12345', '12349'), 1, 'raise "version"'],
  ])('refuses %s', (_, change, version, words) => {
    const { status, stderr } = jiefang('diff', old, release(change, version));
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });
});

test.each([
  ['keygen', '--help'],
  ['sign', '--help'],
  ['verify', '--help'],
  ['diff', '--help'],
  ['serve', '--help'],
  ['publish', '--help'],
])('%s %s', (...args) => expect(jiefang(...args)).toMatchObject({ status: 0 }));

test.each([
  [['sign', '/nowhere'], 'there is no release'],
  [['verify', '/nowhere', '--key', ACTIVE.publicKey], 'no such folder'],
  [['verify', '.', '--now', 'yesterday', '--key', ACTIVE.publicKey], '--now'],
  [['verify', '.', '--now', '2026-02-30', '--key', ACTIVE.publicKey], '--now'],
  [['verify', '.', '--app-version', 'banana', '--key', ACTIVE.publicKey], '--app-version'],
  [['verify', '.', '--bundle', 'docs', '--key', ACTIVE.publicKey], 'holds no release'],
  [['verify', '.', '--store', 'package.json', '--key', ACTIVE.publicKey], 'cannot be a store'],
  [['diff', '/nowhere', '/nowhere'], '/nowhere'],
  [['serve', '/nowhere'], 'there is no release'],
  [['publish', '/nowhere'], '--bucket'],
])('a mistake is told plainly: %j', (args, words) => {
  const run = jiefang(...args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(words);
  expect(run.stderr).not.toMatch(/\n {4}at /);
  expect(existsSync('/nowhere')).toBe(false);
});
