import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { assembleRelease } from '@/domain/release/assemble';
import { CONTENTS } from '@/domain/release/contents';
import { parseEnvelope } from '@/domain/release/envelope';
import { LatestSchema } from '@/domain/release/latest';
import { ManifestSchema } from '@/domain/release/manifest';
import type { ReleaseRecords } from '@/domain/release/shards';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const head = { version: 3, created: '2026-11-21', epoch: 1, minApp: '0.1.0' };

const canteen = (id: string, district: '440106' | '440115') =>
  ({ id, kind: 'elder_canteen', name: `${id}饭堂`, district, source: { title: '某页', kind: 'unknown' }, freshness: 'undated' }) as const;

const none: ReleaseRecords = {
  places: [], communities: [], subdistricts: [], metro_stations: [], guides: [], hotlines: [], totals: [], calendar: [], readings: [], synonyms: [], tombstones: [], traditional: [],
};
const records: ReleaseRecords = {
  ...none,
  places: [canteen('ec-002', '440115'), canteen('ec-003', '440106'), canteen('ec-001', '440106')],
  communities: [{ code: '440106004001', name: '左竹园社区', kind: 'community' }],
};
const release = assembleRelease(head, records, sha256);
const textOf = (name: string): string => release.files.find((file) => file.name === name)?.text ?? '';

test('every shard of the manifest is a file of that size and hash', () => {
  for (const shard of release.manifest.shards) {
    const text = textOf(`${shard.sha256}.json`);
    expect(sha256(text)).toBe(shard.sha256);
    expect(Buffer.byteLength(text)).toBe(shard.bytes);
    expect(JSON.parse(text)).toHaveLength(shard.count);
  }
});

test('latest.json names the manifest, and both satisfy their schemas', () => {
  const latest = v.parse(LatestSchema, parseEnvelope(textOf('latest.json'))?.signed);
  const manifestText = textOf(latest.manifest.name);
  expect(sha256(manifestText)).toBe(latest.manifest.sha256);
  expect(Buffer.byteLength(manifestText)).toBe(latest.manifest.bytes);
  expect(v.parse(ManifestSchema, JSON.parse(manifestText))).toEqual(release.manifest);
  expect(latest).toMatchObject({ version: 3, created: '2026-11-21', expires: '2027-05-20', min_app: '0.1.0' });
});

test('places and communities are cut by district, records stand in the order of their ids', () => {
  const names = release.manifest.shards.map((shard) => shard.name);
  expect(names).toEqual(expect.arrayContaining(['places-440106', 'places-440115', 'communities-440106', 'tombstones']));
  expect(release.manifest.shards.find((shard) => shard.name === 'places-440106')).toMatchObject({ content: 'places', district: '440106', count: 2 });
  const shard = release.manifest.shards.find(({ name }) => name === 'places-440106');
  expect((JSON.parse(textOf(`${shard?.sha256}.json`)) as { id: string }[]).map(({ id }) => id)).toEqual(['ec-001', 'ec-003']);
});

test('every content has a shard unless it is cut into parts that are all empty', () => {
  const present = new Set(assembleRelease(head, none, sha256).manifest.shards.map((shard) => shard.content));
  expect(Object.keys(CONTENTS).filter((content) => !present.has(content))).toEqual(['places', 'communities', 'guides']);
});

test('the order of the records given does not matter', () => {
  const shuffled = { ...records, places: [...records.places].reverse() };
  expect(assembleRelease(head, shuffled, sha256).files).toEqual(release.files);
});

test('a change of one place leaves every other shard alone', () => {
  const changed = { ...records, places: records.places.map((place) => (place.id === 'ec-002' ? { ...place, address: '环市大道' } : place)) };
  const before = new Set(release.manifest.shards.map((shard) => shard.sha256));
  const fresh = assembleRelease(head, changed, sha256).manifest.shards.filter((shard) => !before.has(shard.sha256));
  expect(fresh.map((shard) => shard.name)).toEqual(['places-440115']);
});
