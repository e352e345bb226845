import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { goodData, removeDataFolders, temporaryFolder } from '../support/data-folder';
import { runCli } from '../support/run-cli';
import { ACTIVE, nextVersion, releaseOf } from '../support/signed-release';

jest.setTimeout(120_000);
afterAll(removeDataFolders);

/** A release, and the next one in which a canteen lost its telephone. */
function twoReleases(): { readonly data: string; readonly old: string; readonly next: string } {
  const data = goodData();
  const [old, next] = [join(temporaryFolder(), 'old'), join(temporaryFolder(), 'next')];
  releaseOf(data, old);
  data.change('places/elder_canteen.csv', '020-32205635', '');
  nextVersion(data, 2);
  releaseOf(data, next);
  return { data: data.dir, old, next };
}

test('diff refuses a lower score, says what fell, and lets it through when told to', async () => {
  const { old, next } = twoReleases();
  const refused = await runCli(['diff', old, next]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('ec-001 车陂饭堂');
  expect(refused.stderr).toContain('--allow-score-fall');
  const allowed = await runCli(['diff', old, next, '--allow-score-fall']);
  expect(allowed.status).toBe(0);
  expect(allowed.stderr).toContain('allowed');
  expect((await runCli(['diff', old, old])).status).toBe(0);
  const json = JSON.parse((await runCli(['diff', old, next, '--json'])).stdout) as { refusals: string[]; score_falls: { kind: string }[] };
  expect(json.refusals.join()).toContain('score: elder_canteen');
  expect(json.score_falls.map(({ kind }) => kind)).toEqual(['all', 'elder_canteen']);
});

test('sign writes nothing when the score is lower than online, unless told to', async () => {
  const { old, next } = twoReleases();
  const keys = join(temporaryFolder(), 'keys');
  expect((await runCli(['keygen', '--out', keys])).status).toBe(0);
  const latest = (): string => readFileSync(join(next, 'latest.json'), 'utf8');
  const before = latest();
  const refused = await runCli(['sign', next, '--key', join(keys, 'active.json'), '--against', old]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('not signed: the score falls');
  expect(latest()).toBe(before);
  const allowed = await runCli(['sign', next, '--key', join(keys, 'active.json'), '--against', old, '--allow-score-fall']);
  expect(allowed.status).toBe(0);
  expect(latest()).not.toBe(before);
  expect((await runCli(['sign', next, '--key', join(keys, 'active.json'), '--against', join(old, 'nowhere')])).status).toBe(2);
});

test('sign compares with the endpoint of the app by itself', async () => {
  const { old, next } = twoReleases();
  const keys = join(temporaryFolder(), 'keys');
  await runCli(['keygen', '--out', keys]);
  const env = { JIEFANG_ENDPOINT: old, JIEFANG_KEYS: ACTIVE.publicKey };
  expect((await runCli(['sign', next, '--key', join(keys, 'active.json')], { env })).status).toBe(1);
  const offline = await runCli(['sign', next, '--key', join(keys, 'active.json')], { env: { ...env, JIEFANG_ENDPOINT: 'http://127.0.0.1:9' } });
  expect(offline.status).toBe(0);
  expect(offline.stderr).toContain('was not compared');
});

test('publish uploads nothing when the score is lower than in the store, unless told to', async () => {
  const S3rver = createRequire(__filename)('s3rver') as new (options: object) => { run(): Promise<AddressInfo>; close(): Promise<void> };
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: temporaryFolder(), configureBuckets: [{ name: 'jiefang' }] });
  const address = `http://127.0.0.1:${(await server.run()).port}`;
  try {
    const { old, next } = twoReleases();
    const publish = (folder: string, ...more: string[]) =>
      runCli(['publish', folder, '--bucket', 'jiefang', '--endpoint', address, '--path-style', '--key', ACTIVE.publicKey, ...more], { env: { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' } });
    expect((await publish(old)).status).toBe(0);
    const online = async (): Promise<string> => (await fetch(`${address}/jiefang/latest.json`)).text();
    const before = await online();
    const refused = await publish(next);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('nothing was uploaded: the score falls');
    expect(await online()).toBe(before);
    expect((await publish(next, '--allow-score-fall')).status).toBe(0);
    expect(await online()).not.toBe(before);
  } finally {
    await server.close();
  }
});

test('score tells the same of tables and release, and compares', async () => {
  const { data, old, next } = twoReleases();
  const ofTables = JSON.parse((await runCli(['score', '--data', data, '--json'])).stdout) as { total: { score: number }; records: { id: string }[] };
  const ofRelease = JSON.parse((await runCli(['score', '--release', next, '--json'])).stdout) as typeof ofTables;
  expect(ofRelease).toEqual(ofTables);
  expect(ofTables.records.map(({ id }) => id)).toEqual(['ec-001', 'ec-002']);
  const html = join(temporaryFolder(), 'deep', 'score.html');
  const compared = await runCli(['score', '--data', data, '--against', old, '--html', html]);
  expect(compared.status).toBe(1);
  expect(compared.stderr).toContain('lower than in version 1');
  expect(readFileSync(html, 'utf8')).toContain('有得分下降');
  expect((await runCli(['score', '--release', old, '--against', next])).status).toBe(0);
});

test.each([
  [['score', '--kind', 'elder_canten'], 'elder_canteen'],
  [['score', '--lowest', 'many'], '--lowest many'],
  [['score', '--release', '/nowhere'], '/nowhere'],
])('%j ends with 2 and says what to do', async (args, words) => {
  const { status, stderr } = await runCli(args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n {4}at /);
});
