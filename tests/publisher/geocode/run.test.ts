import { appendFileSync, readFileSync } from 'node:fs';
import type { Subdistrict } from '@/domain/area/area';
import { wgs84ToGcj02 } from '@/domain/geo/gcj02';
import { distanceMetres } from '@/domain/geo/distance';
import type { Place } from '@/domain/place/place';
import { openCache } from '../../../publisher/geocode/cache';
import { candidatesOf, wholeAddress } from '../../../publisher/geocode/candidates';
import { runGeocoding, type Outcome, type RunOptions } from '../../../publisher/geocode/run';
import { tencentProvider } from '../../../publisher/geocode/tencent';
import { removeDataFolders, temporaryFolder } from '../support/data-folder';
import { hit, KEY, refusal, serveTencent, type Say, type TencentServer } from '../support/tencent-server';

const place = (number: number, change: Partial<Place> = {}): Place => ({
  id: `ec-${100 + number}`, kind: 'elder_canteen', name: `饭堂${number}`, district: '440106', subdistrict: '440106003', address: `陂东路${number}号`,
  source: { title: '表', kind: 'media' }, freshness: 'undated', ...change,
});
const SUBDISTRICTS: readonly Subdistrict[] = [
  { code: '440106003', name: '车陂街道', centre: { latitude: 23.119, longitude: 113.396 } },
  { code: '440115001', name: '南沙街道', centre: { latitude: 22.8042, longitude: 113.5682 } },
];

let server: TencentServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(removeDataFolders);

async function run(places: readonly Place[], say: Say, change: Partial<RunOptions> & { readonly key?: string; readonly folder?: string } = {}): Promise<Outcome> {
  await server?.close();
  server = await serveTencent(say);
  return runGeocoding(candidatesOf(places), {
    provider: tencentProvider({ key: change.key ?? KEY, endpoint: server.url, rate: 1000, minLevel: 9, minReliability: 7 }),
    cache: openCache(change.folder ?? temporaryFolder(), 'tencent'),
    subdistricts: new Map(SUBDISTRICTS.map((each) => [each.code, each])),
    limit: 1000,
    today: '2026-11-22',
    signal: new AbortController().signal,
    progress: () => undefined,
    retryMs: [1, 1],
    ...change,
  });
}

test('a good answer becomes a WGS-84 position within a metre or two', async () => {
  const truth = { latitude: 23.12, longitude: 113.4 };
  const gcj = wgs84ToGcj02(truth);
  const { results, requests } = await run([place(1)], () => hit({ lat: gcj.latitude, lng: gcj.longitude }));
  expect(requests).toBe(1);
  const [result] = results;
  expect(result?.judgement.good).toBe(true);
  expect(distanceMetres(result?.judgement.position ?? truth, truth)).toBeLessThan(2);
  expect(server?.asked).toEqual(['广东省广州市天河区陂东路1号']);
});

test.each([
  ['天河区陂东路6号', '广东省广州市天河区陂东路6号'],
  ['广州市天河区陂东路6号', '广东省广州市天河区陂东路6号'],
  ['广东省广州市天河区陂东路6号', '广东省广州市天河区陂东路6号'],
  ['陂东路6号#2', '广东省广州市天河区陂东路6号#2'],
  ['广州天河区陂东路6号', '广东省广州市天河区陂东路6号'],
  ['广州大道中1号', '广东省广州市天河区广州大道中1号'],
])('%s is asked for as %s', (address, asked) => {
  expect(wholeAddress('440106', address)).toBe(asked);
});

test.each([
  ['another district', { adcode: '440105' }, /found in 海珠区, the record says 天河区/],
  ['another city', { adcode: '440305', lat: 22.519361, lng: 113.930367 }, /none of Guangzhou's \(440305\)/],
  ['another province', { adcode: '110108', lat: 39.98, lng: 116.31 }, /outside Guangzhou/],
  ['the right code and the wrong place', { lat: 22.801, lng: 113.573 }, /km from the middle of 车陂街道/],
  ['only a road', { level: 7 }, /级别 7 \(道路\), 9 is asked/],
  ['an unsure answer', { reliability: 5 }, /reliability 5 of 10/],
])('%s is for a person to look at', async (_, change, why) => {
  const { results } = await run([place(1)], () => hit(change));
  expect(results[0]?.judgement).toMatchObject({ good: false, why: expect.stringMatching(why) });
});

test('without a sub-district the point must lie about the district of the record', async () => {
  const { results } = await run([place(1, { subdistrict: undefined })], () => hit({ lat: 22.801, lng: 113.573 }));
  expect(results[0]?.judgement).toMatchObject({ good: false, why: expect.stringContaining('南沙区') });
});

test('an answer without level or reliability, or with a code written as a number, is read with care', async () => {
  const { results } = await run([place(1), place(2)], (address) => {
    const answer = hit() as { result: Record<string, unknown> };
    if (address.includes('1号')) delete answer.result.level;
    else answer.result.ad_info = { adcode: 440106 };
    return answer;
  });
  expect(results.map(({ judgement }) => judgement.good)).toEqual([false, true]);
});

test('an unknown address is remembered, and not asked again', async () => {
  const folder = temporaryFolder();
  const first = await run([place(1)], () => refusal(347, '查询无结果'), { folder });
  expect(first.results[0]?.judgement).toMatchObject({ why: 'the map service does not know the address' });
  const second = await run([place(1)], () => hit(), { folder });
  expect(second).toMatchObject({ requests: 0, fromCache: 1, left: 0 });
});

test('a faulty address does not stop the others, and is asked again next time', async () => {
  const folder = temporaryFolder();
  const say: Say = (address) => (address.includes('1号') ? refusal(310, '请求参数信息有误') : hit());
  const first = await run([place(1), place(2)], say, { folder });
  expect(first.stopped).toBeUndefined();
  expect(first.results.map(({ judgement }) => judgement.good)).toEqual([false, true]);
  expect(await run([place(1), place(2)], () => hit(), { folder })).toMatchObject({ requests: 1, fromCache: 1 });
});

test('ten faulty addresses in a row are a fault of the request', async () => {
  const { stopped, requests } = await run(Array.from({ length: 20 }, (_, at) => place(at)), () => refusal(348, '参数错误'));
  expect(stopped).toMatchObject({ by: 'provider' });
  expect(requests).toBe(10);
});

test.each([110, 111, 112, 113, 121, 122, 123, 190, 199, 301, 311])('status %i ends the run at once, keeps what was answered and says what to do', async (status) => {
  const folder = temporaryFolder();
  const { stopped, results, left, requests } = await run([place(1), place(2), place(3)], (_address, count) => (count === 2 ? refusal(status, '被拒绝') : hit()), { folder });
  expect(stopped?.message).toContain(`status ${status}: `);
  expect(stopped?.message.length).toBeGreaterThan(30);
  expect(stopped?.message).not.toContain(KEY);
  expect([results.length, left, requests]).toEqual([1, 2, 2]);
  expect((await run([place(1), place(2), place(3)], () => hit(), { folder })).requests).toBe(2);
});

test.each([
  ['too many requests in this second', refusal(120, '此key每秒请求量已达到上限')],
  ['a fault of the service', refusal(500, '后端超时')],
  ['HTTP 502', { raw: '<html>bad gateway</html>', http: 502 }],
  ['something that is no JSON', { raw: '<html>' }],
  ['JSON that is not the documented one', { raw: '{"code":1}' }],
  ['a cut connection', 'cut' as const],
])('%s passes: it is asked again after a pause', async (_, trouble) => {
  const { results, requests } = await run([place(1)], (_address, count) => (count < 3 ? trouble : hit()));
  expect([results[0]?.judgement.good, requests]).toEqual([true, 3]);
});

test('three addresses without any answer end the run', async () => {
  const { stopped, requests, left } = await run(Array.from({ length: 9 }, (_, at) => place(at)), () => 'cut');
  expect(stopped?.message).toContain('3 addresses in a row');
  expect([requests, left]).toEqual([9, 9]);
});

test('the key is in no message, whatever fails', async () => {
  const { results } = await run([place(1)], () => 'cut');
  expect(JSON.stringify(results)).not.toContain(KEY);
});

test('the limit counts requests, not kept answers', async () => {
  const folder = temporaryFolder();
  const places = Array.from({ length: 5 }, (_, at) => place(at));
  expect(await run(places, () => hit(), { folder, limit: 2 })).toMatchObject({ requests: 2, left: 3, stopped: { by: 'limit' } });
  expect(await run(places, () => hit(), { folder, limit: 2 })).toMatchObject({ requests: 2, fromCache: 2, left: 1 });
  expect(await run(places, () => hit(), { folder, limit: 2 })).toMatchObject({ requests: 1, fromCache: 4, left: 0 });
});

test('a line cut short by a crash costs one request and harms no other line', async () => {
  const folder = temporaryFolder();
  const places = [place(1), place(2), place(3)];
  await run(places.slice(0, 1), () => hit(), { folder });
  appendFileSync(openCache(folder, 'tencent').file, '{"address":"广东省广州市天河区陂东路2号","asked":"2026-');
  expect(await run(places, () => hit(), { folder })).toMatchObject({ requests: 2, fromCache: 1 });
  expect(await run(places, () => hit(), { folder })).toMatchObject({ requests: 0, fromCache: 3 });
  expect(readFileSync(openCache(folder, 'tencent').file, 'utf8')).not.toContain(KEY);
});

test('interrupted, it ends with what it has; the answers are on the disk', async () => {
  const folder = temporaryFolder();
  const controller = new AbortController();
  const places = Array.from({ length: 5 }, (_, at) => place(at));
  const { stopped, results } = await run(places, (_address, count) => {
    if (count === 3) controller.abort();
    return count === 3 ? 'silent' : hit();
  }, { folder, signal: controller.signal });
  expect(stopped?.by).toBe('interrupt');
  expect(results).toHaveLength(2);
  expect(await run(places, () => hit(), { folder })).toMatchObject({ requests: 3, fromCache: 2 });
});

test('only places with an address and without a position are asked for', () => {
  expect(candidatesOf([place(1, { address: undefined }), place(2, { position: { latitude: 23.1, longitude: 113.3 } }), place(3)]).map((each) => each.place.id)).toEqual(['ec-103']);
});
