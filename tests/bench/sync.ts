import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../publisher/build-release';
import { calendarYears } from '../../publisher/derive-calendar';
import { deriveReadings } from '../../publisher/derive-readings';
import { folderStore } from '../../publisher/endpoint/folder-store';
import { httpGet } from '../../publisher/endpoint/http-get';
import { loadData } from '../../publisher/load';
import { formatColumns } from '../../publisher/output/columns';
import { writeCompressed } from '../../publisher/output/write-compressed';
import { createSyncClient, type SyncClient } from '../../src/catalogue/sync/client';
import { verifyEd25519 } from '../../src/catalogue/sync/signature';
import type { World } from '../../src/catalogue/sync/world';
import { assembleRelease } from '../../src/domain/release/assemble';
import { canonicalJson } from '../../src/domain/release/canonical';
import { CONTENTS, type Content } from '../../src/domain/release/contents';
import { keyOf } from '../../src/domain/release/diff';
import { CUTS, type ReleaseRecords } from '../../src/domain/release/shards';
import { newKey, signLatest } from '../../publisher/keys/signing-key';
import { shownTexts } from '../../publisher/traditional/shown-texts';
import { traditionalTable } from '../../publisher/traditional/table';
import { startNginx } from '../publisher/support/nginx';
import { edited, grown } from './sync/cases';

const HELP = `npm run bench:sync

Bytes and requests of a phone's sync over nginx, beside a client that fetches one JSON a kind every time; what other ways of
cutting shards would cost; processor time of verifying and switching at 1, 10 and 100 times today's records.
`;

const key = newKey();
const contents = Object.keys(CONTENTS) as Content[];
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function releaseInto(folder: string, records: ReleaseRecords, version: number): void {
  const release = assembleRelease({ version, created: '2026-11-21', epoch: 1, minApp: '0.1.0' }, records, sha256);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of release.files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'latest.json'), signLatest(release.latest, [key]));
  writeCompressed(folder);
}

/** What peers serve: one JSON a kind, fetched whole every time. Under a hashed name only because nginx serves no other. */
function peerFiles(folder: string, records: ReleaseRecords): readonly string[] {
  return contents.map((content) => {
    const text = JSON.stringify(records[content]);
    const name = `${createHash('sha256').update(`peer ${content} ${text}`).digest('hex')}.json`;
    writeFileSync(join(folder, name), text);
    return name;
  });
}

function phoneOn(store: string, url: string): SyncClient {
  const world: World = { ...folderStore(store), get: httpGet, now: () => Date.parse('2026-11-22T01:00:00Z'), random: () => 0.5, pause: quiet };
  return createSyncClient(world, { endpoint: url, keys: [key.publicKey], appVersion: '0.1.0' });
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(HELP);
  const data = loadData('data');
  const records: ReleaseRecords = { ...data.records, readings: deriveReadings(data.records, data.readingOverrides), calendar: calendarYears(2027), traditional: traditionalTable(shownTexts(data.records)) };
  const scratch = mkdtempSync(join(tmpdir(), 'jiefang-bench-'));
  try {
    await overNginx(records, scratch);
    cutsCompared(records);
    await processorTime(records, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function overNginx(records: ReleaseRecords, scratch: string): Promise<void> {
  const site = join(scratch, 'site');
  const nginx = await (mkdirSync(site), startNginx(site));
  const oneGzip = gzipSync(canonicalJson(records), { level: 9 }).length;
  const largest = largestGuide(records);
  const cases: readonly (readonly [string, ReleaseRecords, string])[] = [
    ['full first sync', records, `≤ ${Math.floor(oneGzip * 1.1)} (1.1 × one gzip, ${oneGzip})`],
    ['nothing new', records, '1 request, ≤ 1200 with headers'],
    ['one place changed', edited(records, (_, content, id) => content === 'places' && id === 'ec-001'), '≤ 3 requests, ≤ 10 %'],
    ['one guide of the largest shard', edited(records, (_, content, id) => content === 'guides' && id === largest), '≤ 3 requests, ≤ 10 %'],
    ['1 % of records, over the city', edited(records, (at) => at % 100 === 50), '≤ 40 %'],
  ];
  const rows: (string | number)[][] = [];
  let full = 0;
  for (const [what, next, target] of cases) {
    const store = join(scratch, `phone-${rows.length}`);
    if (what !== 'full first sync') {
      releaseInto(site, records, 1);
      await phoneOn(store, nginx.url).check({ asked: true });
    }
    if (what !== 'nothing new') releaseInto(site, next, what === 'full first sync' ? 1 : 2);
    const before = nginx.log().length;
    const report = await phoneOn(store, nginx.url).check({ asked: true });
    if (report.outcome !== (what === 'nothing new' ? 'up_to_date' : 'updated')) throw new Error(`${what}: ${report.outcome} ${report.reason}`);
    await quiet();
    const sent = nginx.log().slice(before).reduce((sum, line) => sum + line.sent, 0);
    if (full === 0) full = report.bytes;
    const peer = await asPeersDo(nginx.url, peerFiles(site, next));
    rows.push([what, report.requests, report.bytes, sent, `${((report.bytes / full) * 100).toFixed(1)} %`, target, peer.requests, peer.bytes]);
    for (const name of readdirSync(site)) rmSync(join(site, name));
  }
  await nginx.close();
  console.log(formatColumns(['over nginx', 'requests', 'bytes', 'with headers', 'of full', 'target', 'peers: requests', 'bytes'], rows));
  console.log('bytes: bodies as compressed on the wire; with headers: HTTP/1.1, as nginx counts them\n');
}

async function asPeersDo(url: string, names: readonly string[]): Promise<{ readonly requests: number; readonly bytes: number }> {
  let bytes = 0;
  for (const name of names) bytes += (await httpGet(`${url}/${name}`, Number.MAX_SAFE_INTEGER)).bytes;
  return { requests: names.length, bytes };
}

function largestGuide(records: ReleaseRecords): string {
  const sizes = new Map<string, { size: number; id: string }>();
  for (const guide of records.guides) {
    const part = CUTS.guides.part?.(guide) ?? '';
    sizes.set(part, { size: (sizes.get(part)?.size ?? 0) + canonicalJson(guide).length, id: guide.id });
  }
  return [...sizes.values()].sort((a, b) => b.size - a.size)[0]?.id ?? '';
}

type Cut = (content: Content, record: unknown) => string;

/** Bodies only, brotli: what each way of cutting costs. */
function cutsCompared(records: ReleaseRecords): void {
  const all = contents.flatMap((content) => records[content].map((record) => ({ content, record: record as unknown })));
  const now: Cut = (content, record) => (CUTS[content].part as ((record: unknown) => string) | undefined)?.(record) ?? '';
  const field = (record: unknown, name: string): string => String((record as Record<string, unknown>)[name]);
  const hash = (text: string): number => parseInt(sha256(text).slice(0, 8), 16);
  const cuts: Readonly<Record<string, Cut>> = {
    'as released': now,
    'guides by category': (content, record) => (content === 'guides' ? field(record, 'category') : now(content, record)),
    'every guide alone': (content, record) => (content === 'guides' ? field(record, 'id') : now(content, record)),
    'communities by sub-district': (content, record) => (content === 'communities' ? field(record, 'code').slice(0, 9) : now(content, record)),
    'stations and readings in four': (content, record) => (content === 'metro_stations' || content === 'readings' ? String(hash(keyOf(content, record)) % 4) : now(content, record)),
    'one shard a content': () => '',
  };
  const packed = (text: string): number => brotliCompressSync(text).length;
  const rows = Object.entries(cuts).map(([name, cut]) => {
    const parts = new Map<string, unknown[]>();
    for (const { content, record } of all) {
      const part = `${content} ${cut(content, record)}`;
      parts.set(part, [...(parts.get(part) ?? []), record]);
    }
    const sizes = new Map([...parts].map(([part, list]) => [part, packed(canonicalJson(list))]));
    const manifest = packed(canonicalJson([...parts].map(([part, list]) => ({ name: part, content: part, bytes: 10_000, count: list.length, sha256: sha256(canonicalJson(list)) })))) + 480;
    const full = [...sizes.values()].reduce((a, b) => a + b, 0) + manifest;
    const editable = all.filter(({ content }) => ['places', 'communities', 'subdistricts', 'metro_stations', 'guides', 'hotlines'].includes(content));
    const cost = (list: typeof all): number => [...new Set(list.map(({ content, record }) => `${content} ${cut(content, record)}`))].reduce((sum, part) => sum + (sizes.get(part) ?? 0), manifest);
    const worst = Math.max(...editable.map((one) => cost([one])));
    return [name, parts.size, full, `${((worst / full) * 100).toFixed(1)} %`, `${((cost(editable.filter((_, at) => at % 100 === 50)) / full) * 100).toFixed(1)} %`];
  });
  console.log(formatColumns(['ways to cut', 'shards', 'full', 'one record, at worst', '1 %'], rows));
  console.log();
}

async function processorTime(records: ReleaseRecords, scratch: string): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const times of [1, 10, 100]) {
    const base = grown(records, times);
    const [one, two] = [join(scratch, `one-${times}`), join(scratch, `two-${times}`)];
    releaseInto(one, base, 1);
    releaseInto(two, edited(base, (at) => at % 100 === 50), 2);
    const store = join(scratch, `store-${times}`);
    await measured(store, one);
    // The second phone is warm, as an app that has been running.
    const [first, change] = [await measured(join(scratch, `warm-${times}`), one), await measured(store, two)];
    rows.push([`${times} ×`, contents.reduce((sum, content) => sum + base[content].length, 0), ...[first, change].flatMap(({ cpu, slice }) => [`${cpu.toFixed(0)} ms`, `${slice.toFixed(1)} ms`]), `${change.signature.toFixed(1)} ms`]);
  }
  console.log(formatColumns(['verify and switch', 'records', 'all new: CPU', 'longest slice', '1 % changed: CPU', 'longest slice', 'signature, one call'], rows));
}

/** One check from a folder held in memory: the slices between two turns of the event loop, and their sum. */
async function measured(store: string, folder: string): Promise<{ readonly cpu: number; readonly slice: number; readonly signature: number }> {
  const served = new Map(readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  let slice = 0;
  let last = performance.now();
  let watching = true;
  const turn = (): void => {
    slice = Math.max(slice, performance.now() - last);
    last = performance.now();
    if (watching) setImmediate(turn);
  };
  const world: World = {
    ...folderStore(store),
    get: async (url) => {
      const text = served.get(url.split('/').at(-1) ?? '') ?? '';
      return { status: 200, text, tooLong: false, bytes: text.length };
    },
    now: () => Date.parse('2026-11-22T01:00:00Z'),
    random: () => 0.5,
    pause: quiet,
  };
  // One call, which cannot be cut: told apart from the slices that can.
  let signature = 0;
  const timed: World = {
    ...world,
    verify: (...args) => {
      const begin = performance.now();
      const genuine = verifyEd25519(...args);
      signature = performance.now() - begin;
      last += signature;
      return genuine;
    },
  };
  const client = createSyncClient(timed, { endpoint: 'memory:', keys: [key.publicKey], appVersion: '0.1.0' });
  const start = process.cpuUsage();
  setImmediate(turn);
  const report = await client.check({ asked: true });
  watching = false;
  const { user } = process.cpuUsage(start);
  if (report.outcome !== 'updated') throw new Error(`${report.outcome}: ${report.reason}`);
  return { cpu: user / 1000, slice, signature };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
