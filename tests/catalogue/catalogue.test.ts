import { createCatalogue } from '@/catalogue/catalogue';
import { CatalogueError } from '@/catalogue/errors';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

function files(changes: Record<string, string> = {}) {
  const held: Record<string, string> = {
    'latest.json': JSON.stringify({ signatures: [], signed: { schema: 1, version: 3, created: '2026-11-21', manifest: { name: 'manifest.json' } } }),
    'manifest.json': JSON.stringify({
      schema: 1, version: 3, created: '2026-11-21',
      shards: [
        { name: 'places-440106', content: 'places', district: '440106', bytes: 1, sha256: HASH, count: 1 },
        { name: 'places-440104', content: 'places', district: '440104', bytes: 1, sha256: OTHER, count: 1 },
      ],
    }),
    [`${HASH}.json`]: '[{"id":"ec-001"}]',
    [`${OTHER}.json`]: '[{"id":"ec-002"}]',
    ...changes,
  };
  const reads: string[] = [];
  const read = async (name: string) => {
    reads.push(name);
    const text = held[name];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };
  return { held, reads, catalogue: createCatalogue(read, async () => undefined) };
}

const troubleOf = (promise: Promise<unknown>) => promise.then(() => 'none', (error: unknown) => (error instanceof CatalogueError ? error.trouble : String(error)));

test('records of all districts, or of the wanted ones', async () => {
  const { catalogue } = files();
  expect(await catalogue.records('places')).toEqual([{ id: 'ec-001' }, { id: 'ec-002' }]);
  expect(await catalogue.records('places', ['440104'])).toEqual([{ id: 'ec-002' }]);
});

test('each file is read once, however often it is asked for', async () => {
  const { catalogue, reads } = files();
  await Promise.all([catalogue.records('places'), catalogue.records('places'), catalogue.records('places', ['440106'])]);
  expect(reads.length).toBe(new Set(reads).size);
});

test('what is missing is told, and read when it has come', async () => {
  const { catalogue, held } = files();
  const text = held[`${OTHER}.json`]!;
  delete held[`${OTHER}.json`];
  expect(await troubleOf(catalogue.records('places'))).toBe('missing');
  held[`${OTHER}.json`] = text;
  expect(await catalogue.records('places')).toHaveLength(2);
});

test('a file that is cut short, or holds fewer records than promised, is damaged', async () => {
  expect(await troubleOf(files({ [`${HASH}.json`]: '[{"id":"ec' }).catalogue.records('places'))).toBe('damaged');
  expect(await troubleOf(files({ [`${HASH}.json`]: '[]' }).catalogue.records('places'))).toBe('damaged');
  expect(await troubleOf(files({ 'manifest.json': '<html>login</html>' }).catalogue.manifest())).toBe('damaged');
});

test('a release of a newer format is refused as newer, not as damaged', async () => {
  const latest = JSON.stringify({ signatures: [], signed: { schema: 99, version: 4 } });
  expect(await troubleOf(files({ 'latest.json': latest }).catalogue.manifest())).toBe('newer');
});
