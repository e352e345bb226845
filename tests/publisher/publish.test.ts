import { gunzipSync } from 'node:zlib';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { checkAsPhone } from '../../publisher/endpoint/phone';
import { judgeAgainstOnline } from '../../publisher/publish/online';
import { openBucket, type Bucket } from '../../publisher/publish/bucket';
import { outdated, withPublished, type History } from '../../publisher/publish/plan';
import { publishRelease } from '../../publisher/publish/publish';
import { goodData, removeDataFolders, temporaryFolder } from './support/data-folder';
import { ACTIVE, nextVersion, releaseOf } from './support/signed-release';

interface S3Server {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
const S3rver = createRequire(__filename)('s3rver') as new (options: object) => S3Server;

const BUCKET = 'jiefang';
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-22T09:00:00+08:00');
jest.setTimeout(60_000);

let server: S3Server;
let address = '';
beforeAll(async () => {
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
  process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER';
  server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: temporaryFolder(), configureBuckets: [{ name: BUCKET }] });
  address = `http://127.0.0.1:${(await server.run()).port}`;
});
afterAll(async () => {
  await server.close();
  removeDataFolders();
});

const open = (prefix: string): Bucket => openBucket({ bucket: BUCKET, prefix, region: 'us-east-1', endpoint: address, pathStyle: true });
const options = { now: NOW, keepDays: 30, say: () => undefined };

/** Remembers the order of uploads; fails at the given one. */
function watched(bucket: Bucket, failAt = Infinity): Bucket & { readonly written: string[] } {
  const written: string[] = [];
  return {
    ...bucket,
    written,
    async write(name, ...rest) {
      if (written.length === failAt) throw new Error('the network broke');
      written.push(name);
      await bucket.write(name, ...rest);
    },
  };
}

test('shards, manifest, latest.json last, with headers that caches and phones need', async () => {
  const folder = join(temporaryFolder(), 'release');
  releaseOf(goodData(), folder);
  const bucket = watched(open('one/'));
  const { uploaded } = await publishRelease(folder, bucket, options);
  expect(bucket.written.at(-1)).toBe('latest.json');
  expect(uploaded.at(-1)).toMatch(/^manifest-/);
  expect(uploaded).toHaveLength(readdirSync(folder).filter((name) => name.endsWith('.json')).length - 1);

  const get = (name: string) => fetch(`${address}/${BUCKET}/one/${name}`);
  const latest = await get('latest.json');
  expect(latest.headers.get('cache-control')).toBe('public, max-age=60');
  expect(latest.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await latest.text()).toBe(readFileSync(join(folder, 'latest.json'), 'utf8'));
  const shard = await get(uploaded[0] ?? '');
  expect(shard.headers.get('cache-control')).toContain('immutable');
  expect(shard.headers.get('content-encoding')).toBe('gzip');
  const bytes = Buffer.from(await shard.arrayBuffer());
  expect((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString()).toBe(readFileSync(join(folder, uploaded[0] ?? ''), 'utf8'));
});

test('broken off at any upload, what is online stays whole; the next run goes on', async () => {
  const data = goodData();
  const folder = join(temporaryFolder(), 'release');
  releaseOf(data, folder);
  const plain = open('two/');
  await publishRelease(folder, plain, options);
  data.change('hotlines.csv', '12345', '12349');
  data.change('places/elder_canteen.csv', '陂东路6号', '陂东路8号');
  nextVersion(data, 2);
  releaseOf(data, folder);
  const endpoint = `${address}/${BUCKET}/two`;
  const phone = { keys: [ACTIVE.publicKey], appVersion: '0.2.0', now: NOW };
  for (let failAt = 0; failAt < 5; failAt++) {
    const bucket = watched(open('two/'), failAt === 0 ? 0 : 1);
    await publishRelease(folder, bucket, options).catch(() => undefined);
    const version = bucket.written.includes('latest.json') ? 2 : 1;
    expect(await checkAsPhone(endpoint, phone)).toMatchObject({ outcome: 'updated', version: Math.max(version, 1) });
  }
  const { uploaded } = await publishRelease(folder, open('two/'), options);
  expect(uploaded.length).toBeLessThanOrEqual(2);
  expect(await checkAsPhone(endpoint, phone)).toMatchObject({ outcome: 'updated', version: 2 });
});

test('files of a replaced release stay for thirty days after it was replaced', async () => {
  const data = goodData();
  const folder = join(temporaryFolder(), 'release');
  const bucket = open('three/');
  releaseOf(data, folder);
  await publishRelease(folder, bucket, options);
  data.change('hotlines.csv', '12345', '12349');
  nextVersion(data, 2);
  releaseOf(data, folder);
  expect((await publishRelease(folder, bucket, { ...options, now: NOW + 100 * DAY })).removed).toEqual([]);
  expect((await publishRelease(folder, bucket, { ...options, now: NOW + 129 * DAY })).removed).toEqual([]);
});

test('what may be removed: only what no release of the last thirty days needs', () => {
  const entry = (version: number, day: number, files: string[]): History => withPublished([], { epoch: 1, version, lasting: files }, new Date(NOW + day * DAY).toISOString());
  const history = [...entry(1, 0, ['a', 'b']), ...entry(2, 10, ['b', 'c']), ...entry(3, 50, ['c', 'd'])];
  expect(outdated(history, NOW + 39 * DAY, 30)).toEqual([]);
  expect(outdated(history, NOW + 41 * DAY, 30)).toEqual(['a']);
  expect(outdated(history, NOW + 81 * DAY, 30)).toEqual(['a', 'b']);
});

test('a release that lacks a shard is not published', async () => {
  const folder = join(temporaryFolder(), 'release');
  mkdirSync(folder, { recursive: true });
  await expect(publishRelease(folder, open('four/'), options)).rejects.toThrow('latest.json');
});

describe('against what is online', () => {
  test('an empty bucket and the next version pass', async () => {
    const data = goodData();
    const folder = join(temporaryFolder(), 'release');
    releaseOf(data, folder);
    const bucket = open('step/');
    expect(await judgeAgainstOnline(folder, bucket)).toEqual({ refusals: [], falls: [] });
    await publishRelease(folder, bucket, options);
    data.change('places/elder_canteen.csv', '陂东路6号', '陂东路8号');
    nextVersion(data, 2);
    releaseOf(data, folder);
    expect(await judgeAgainstOnline(folder, bucket)).toEqual({ refusals: [], falls: [] });
  });

  test.each([
    ['an older version', 1, () => undefined, 'does not follow'],
    ['other content under the same version', 2, (data: ReturnType<typeof goodData>) => data.change('hotlines.csv', '12345', '12349'), 'does not follow'],
    ['a station gone without a tombstone', 3, (data: ReturnType<typeof goodData>) => data.write('areas/metro_stations.csv', 'id,name,lines,latitude,longitude,crs\n'), 'vanished'],
  ])('%s is refused', async (name, version, change, words) => {
    const prefix = `refused-${version}-${name.length}/`;
    const data = goodData();
    const folder = join(temporaryFolder(), 'release');
    nextVersion(data, 2);
    releaseOf(data, folder);
    await publishRelease(folder, open(prefix), options);
    change(data);
    nextVersion(data, version);
    releaseOf(data, folder);
    expect((await judgeAgainstOnline(folder, open(prefix))).refusals.join()).toContain(words);
  });

  test('a damaged release online stops, and says how to go on', async () => {
    const folder = join(temporaryFolder(), 'release');
    releaseOf(goodData(), folder);
    const bucket = open('broken/');
    await bucket.write('latest.json', Buffer.from('{'), 'no-cache');
    await expect(judgeAgainstOnline(folder, bucket)).rejects.toThrow('--over-broken');
  });
});
