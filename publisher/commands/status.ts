import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readManifest, readShard, type ReadFile } from '../../src/catalogue/release-reader';
import type { CalendarYear } from '../../src/domain/hours/calendar';
import { startOfDate, type Instant } from '../../src/domain/hours/local-time';
import { status } from '../../src/domain/hours/status';
import { instantOf } from '../input/instant';
import { statusWords } from '../../src/domain/hours/words';
import { kindOf } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { Manifest } from '../../src/domain/release/manifest';
import { EXIT } from '../exit';

interface Options {
  readonly release: string;
  readonly at?: string;
  readonly json?: boolean;
}

const NO_SUCH_PLACE = 1;

export function register(program: Command): void {
  program
    .command('status')
    .summary('tell whether a place is open, as a phone would')
    .description(
      'Computes from the built release whether a place is open, with the words a resident reads and the rule they rest on.\n' +
        'A time without zone is Guangzhou time. Ends with 1 if the release has no place of that id, with 2 if it cannot be read.',
    )
    .argument('<id>', 'id of the place, such as mo-001')
    .option('--at <time>', 'ISO date and time, such as 2026-10-01T10:00 (default: now)')
    .option('--release <dir>', 'folder of the release', 'build/release')
    .option('--json', 'print one JSON object')
    .action(run);
}

async function run(id: string, options: Options): Promise<void> {
  const now = options.at === undefined ? Date.now() : instantOf(options.at);
  if (now === undefined) {
    console.error(`--at ${options.at}: is not an ISO date and time. Write 2026-10-01T10:00 or 2026-10-01T10:00:00+08:00.`);
    process.exitCode = EXIT.failed;
    return;
  }
  const read: ReadFile = (name) => readFile(join(options.release, name), 'utf8');
  const manifest = await readManifest(read).catch((error: unknown) => {
    throw new Error(`${options.release}: ${String(error)}. Build the release first, or name its folder with --release.`);
  });
  const [places, calendar] = await Promise.all([recordsOf<Place>(read, manifest, 'places'), recordsOf<CalendarYear>(read, manifest, 'calendar')]);
  const place = places.find((candidate) => candidate.id === id);
  if (place === undefined) {
    const near = nearIds(id, places.map((candidate) => candidate.id));
    console.error(`${id}: no place of the release in ${options.release} has this id.${near.length > 0 ? ` Near it: ${near.join(', ')}.` : ''}`);
    process.exitCode = NO_SUCH_PLACE;
    return;
  }
  // A time asked for may lie in the past; only the machine's own clock can be wrong.
  const answer = status(place, calendar, now, options.at === undefined ? { notBefore: startOfDate(manifest.created) } : undefined);
  const { label, detail } = statusWords(answer, now, kindOf(place.kind)?.serving ?? '');
  if (options.json !== true) {
    console.log(`${place.id} ${place.name}: ${label}，${detail} (${answer.state}; ${Object.values(answer.reason).filter((part) => typeof part === 'string').join(', ')})`);
    return;
  }
  const { state, until, next, reason } = answer;
  console.log(JSON.stringify({ id: place.id, name: place.name, state, label, detail, until: isoInGuangzhou(until), next: isoInGuangzhou(next), reason }));
}

async function recordsOf<T>(read: ReadFile, manifest: Manifest, content: string): Promise<readonly T[]> {
  const shards = await Promise.all(manifest.shards.filter((shard) => shard.content === content).map((shard) => readShard<T>(read, shard)));
  return shards.flat();
}


function isoInGuangzhou(instant: Instant | undefined): string | null {
  return instant === undefined ? null : new Date(instant + 8 * 3_600_000).toISOString().replace(/\.\d{3}Z$/, '+08:00');
}

/** Ids that share the prefix, nearest number first; without such, those that begin alike. */
function nearIds(id: string, known: readonly string[]): readonly string[] {
  const [prefix = '', digits = ''] = id.toLowerCase().split('-');
  const number = Number(digits);
  const alike = known.filter((candidate) => candidate.startsWith(`${prefix}-`));
  const pool = alike.length > 0 ? alike : known.filter((candidate) => candidate.charAt(0) === prefix.charAt(0));
  const distance = (candidate: string): number => Math.abs(Number(candidate.split('-')[1]) - (Number.isNaN(number) ? 0 : number));
  return [...pool].sort((a, b) => distance(a) - distance(b) || a.localeCompare(b)).slice(0, 3);
}
