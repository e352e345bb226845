import { bundleReader } from '@/catalogue/bundle';
import type { PackPart } from '@/domain/release/packs';
import { packParts } from '@/domain/release/packs';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const manifest = {
  schema: 1,
  version: 1,
  created: '2026-11-22',
  shards: [
    { name: 'places-440104', content: 'places', bytes: 30, sha256: A, count: 1 },
    { name: 'hotlines', content: 'hotlines', bytes: 5, sha256: B, count: 1 },
    { name: 'places-440105', content: 'places', bytes: 12, sha256: C, count: 1 },
  ],
};
const heads: Readonly<Record<string, string>> = {
  'latest.json': JSON.stringify({ signed: { schema: 1, epoch: 1, version: 1, created: '', expires: '', manifest: { name: 'manifest-x.json' } } }),
  'manifest-x.json': JSON.stringify(manifest),
};

test('shards of one content follow one another in one pack', () => {
  expect([...packParts(manifest)]).toEqual([
    [`${A}.json`, { pack: 'places', start: 0, bytes: 30 }],
    [`${B}.json`, { pack: 'hotlines', start: 0, bytes: 5 }],
    [`${C}.json`, { pack: 'places', start: 30, bytes: 12 }],
  ]);
});

test('two contents with the same records share one part', () => {
  const twice = { ...manifest, shards: [...manifest.shards, { name: 'same', content: 'synonyms', bytes: 5, sha256: B, count: 1 }] };
  expect(packParts(twice).get(`${B}.json`)).toEqual({ pack: 'hotlines', start: 0, bytes: 5 });
});

test('latest.json and the manifest are read once, shards from their part', async () => {
  const read: string[] = [];
  const reader = bundleReader(
    (name) => (read.push(name), Promise.resolve(heads[name] ?? '')),
    (name, { pack, start }: PackPart) => Promise.resolve(`${name} ${pack} ${start}`),
  );
  expect(await reader('latest.json')).toBe(heads['latest.json']);
  expect(await Promise.all([reader(`${C}.json`), reader(`${A}.json`)])).toEqual([`${C}.json places 30`, `${A}.json places 0`]);
  expect(read).toEqual(['latest.json', 'manifest-x.json']);
  await expect(reader(`${'d'.repeat(64)}.json`)).rejects.toThrow('no shard');
});

test('what could not be read once is read again', async () => {
  let broken = true;
  const reader = bundleReader(
    (name) => (broken ? Promise.reject(new Error('busy')) : Promise.resolve(heads[name] ?? '')),
    (name) => Promise.resolve(name),
  );
  await expect(reader(`${A}.json`)).rejects.toThrow('busy');
  broken = false;
  expect(await reader(`${A}.json`)).toBe(`${A}.json`);
});
