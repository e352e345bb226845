import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { buildRelease, sha256 } from '../../publisher/build-release';
import { loadData } from '../../publisher/load';
import { KIND_IDS } from '@/domain/place/kinds';
import { findMobileNumbers } from '@/domain/place/mobile';
import { CONTENTS, type Content } from '@/domain/release/contents';

/** The tables of this repository, and the release built from them. */
const data = loadData('data');
const { records, problems } = data;

test('the tables have no problems', () => expect(problems).toEqual([]));

test('every kind has a table, and every table is of a kind', () => {
  expect(readdirSync('data/places').sort()).toEqual(KIND_IDS.map((kind) => `${kind}.csv`).sort());
  expect(new Set(records.places.map((place) => place.kind))).toEqual(new Set(KIND_IDS));
});

test('nothing that was collected for the first release is lost', () => {
  const tombstones = new Set(records.tombstones.map(({ id }) => id.split('-')[0]));
  const gone = (prefix: string): number => (tombstones.has(prefix) ? records.tombstones.filter(({ id }) => id.startsWith(`${prefix}-`)).length : 0);
  expect(records.places.length + records.tombstones.length).toBeGreaterThanOrEqual(185);
  expect(records.communities.length).toBe(2851);
  expect(records.subdistricts.length).toBe(179);
  expect(records.metro_stations.length + gone('ms')).toBeGreaterThanOrEqual(333);
  expect(records.hotlines.length + gone('hl')).toBeGreaterThanOrEqual(26);
  expect(records.guides.length).toBeGreaterThanOrEqual(67);
  expect(records.subdistricts.filter(({ centre }) => centre !== undefined)).toHaveLength(161);
});

describe('the release', () => {
  const release = buildRelease(data);
  const shards = release.manifest.shards.map((shard) => ({
    ...shard,
    records: JSON.parse(release.files.find(({ name }) => name === `${shard.sha256}.json`)?.text ?? 'null') as Record<string, unknown>[],
  }));

  test('satisfies the schemas of the phone, which find nothing to drop', () => {
    for (const shard of shards) {
      const schema = v.array(CONTENTS[shard.content as Content] as v.GenericSchema);
      expect(v.parse(schema, shard.records)).toEqual(shard.records);
    }
  });

  test('has ids and codes that are unique across everything', () => {
    const ids = shards.flatMap((shard) => shard.records.flatMap((record) => record.id ?? record.code ?? []));
    expect(ids.length).toBeGreaterThan(3600);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds only links to government hosts, each standing in the tables as official or as a law text', () => {
    for (const [, url] of allTexts().flatMap((text) => [...text.matchAll(/(https?:[^"\\]*)/g)])) {
      expect(new URL(url ?? '').hostname).toMatch(/(^|\.)gov\.cn$/);
    }
    for (const shard of shards.filter(({ content }) => content === 'places' || content === 'hotlines')) {
      for (const { source } of shard.records as { source: { kind: string; url?: string } }[]) {
        if (source.url !== undefined) expect(source.kind).toBe('official');
      }
    }
  });

  test('holds no link that the tables list as a mirror, report or copy', () => {
    const unofficial = new Set(
      readdirSync('data/guides').flatMap((name) => {
        const { sources } = JSON.parse(readFileSync(`data/guides/${name}`, 'utf8')) as { sources: { kind: string; url?: string }[] };
        return sources.flatMap(({ kind, url }) => (kind === 'official' || url === undefined ? [] : [url]));
      }),
    );
    expect(unofficial.size).toBeGreaterThan(50);
    const links = new Set(allTexts().flatMap((text) => [...text.matchAll(/"(https?:[^"]*)"/g)].map(([, url]) => url ?? '')));
    expect(links.size).toBeGreaterThan(30);
    expect([...links].filter((link) => unofficial.has(link))).toEqual([]);
  });

  test('holds no mobile number', () => expect(allTexts().flatMap(findMobileNumbers)).toEqual([]));

  test('holds nothing written for editors', () => {
    expect(allTexts().join('\n')).not.toMatch(/editor_|no-address|as-printed|STATUS=/);
  });

  test('gives every character of every text a reading', () => {
    expect(release.charactersWithoutReading).toEqual([]);
    const readings = new Map(shards.find(({ content }) => content === 'readings')?.records.map(({ char, readings: known }) => [char, known]));
    expect(readings.get('涌')).toEqual(expect.arrayContaining(['yong', 'chong']));
    expect(readings.get('滘')).toEqual(['jiao']);
    expect(readings.get('番')?.[0 as never]).toBe('pan');
    expect(data.readingOverrides.filter(({ char }) => !readings.has(char))).toEqual([]);
  });

  test('is the same again', () => expect(buildRelease(loadData('data')).files).toEqual(release.files));

  test('is named by its hashes and fits the package', () => {
    for (const shard of shards) expect(shard.sha256).toBe(sha256(JSON.stringify(shard.records)));
    expect(release.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)).toBeLessThan(1_500_000);
  });

  function allTexts(): string[] {
    return release.files.map(({ text }) => text);
  }
});
