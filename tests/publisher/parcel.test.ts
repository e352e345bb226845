import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParcel } from '@/catalogue/sync/parcel';
import { PARCEL_MAX_BYTES } from '@/domain/release/parcel';
import { goodData, removeDataFolders, temporaryFolder } from './support/data-folder';
import { nextVersion, releaseOf } from './support/signed-release';
import { JIEFANG } from './support/jiefang';

afterAll(removeDataFolders);
jest.setTimeout(60_000);

const parcel = (...args: string[]) => spawnSync(process.execPath, [...JIEFANG, 'parcel', ...args], { encoding: 'utf8' });

function twoReleases(): { readonly before: string; readonly after: string } {
  const data = goodData();
  const [before, after] = [join(temporaryFolder(), 'before'), join(temporaryFolder(), 'after')];
  releaseOf(data, before);
  nextVersion(data, 2);
  data.change('places/elder_canteen.csv', '车陂饭堂', '车陂新饭堂');
  releaseOf(data, after);
  return { before, after };
}

test('a parcel holds the head, the manifest and what changed, and no more than WeChat carries', () => {
  const { before, after } = twoReleases();
  expect(parcel(before, after).status).toBe(0);
  const text = readFileSync(join(after, 'parcel.json'), 'utf8');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(PARCEL_MAX_BYTES);
  const names = Object.keys(readParcel(text)?.files ?? {});
  expect(names.filter((name) => name === 'latest.json' || name.startsWith('manifest-'))).toHaveLength(2);
  const shards = names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name));
  expect(shards.length).toBeGreaterThan(0);
  for (const name of shards) expect(existsSync(join(before, name))).toBe(false);
  for (const name of names) expect(readParcel(text)?.files[name]).toBe(readFileSync(join(after, name), 'utf8'));
});

test('an unsigned or missing release is named, with what to do', () => {
  const missing = parcel(temporaryFolder(), temporaryFolder());
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('jiefang -- build')]);
});
