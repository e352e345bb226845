import type { Command } from 'commander';
import { startOfDate } from '../../src/domain/hours/local-time';
import { status } from '../../src/domain/hours/status';
import { KIND_IDS } from '../../src/domain/place/kinds';
import { buildFinder, documentsOf, find } from '../../src/domain/search';
import type { Spot } from '../../src/domain/area/spot';
import { EXIT } from '../exit';
import { instantOf } from '../input/instant';
import { didYouMean } from '../input/suggest';
import { openRelease, type OpenRelease } from '../search/release-records';
import { spotByName, spotsLike } from '../search/spot-by-name';

interface Options {
  readonly release: string;
  readonly near?: string;
  readonly kind?: string;
  readonly at?: string;
  readonly limit: string;
  readonly json?: boolean;
}

export interface Answer {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** null: not known. */
  readonly distance_m: number | null;
  readonly score: number;
  /** State of a place's opening hours; null for what has none to have. */
  readonly status: string | null;
}

/** Kinds of answers besides the kinds of place. */
const OTHER_KINDS = ['guide', 'community', 'metro_station', 'hotline'];

export function register(program: Command): void {
  program
    .command('query')
    .summary('find places, guides and more, as a phone would')
    .description('Runs the phone\'s own search on a built release, best answers first. A time without zone is Guangzhou time.')
    .argument('[words]', 'what a person would type; may be left out if --kind is given', '')
    .option('--near <spot>', 'metro station, district, sub-district or community: name or code')
    .option('--kind <kind>', `only this kind: ${[...KIND_IDS, ...OTHER_KINDS].join(', ')}`)
    .option('--at <time>', 'ISO date and time for the opening status, such as 2026-10-01T10:00 (default: now)')
    .option('--limit <n>', 'at most so many answers', '20')
    .option('--release <dir>', 'folder of the release', 'build/release')
    .option('--json', 'print a JSON array')
    .action(run);
}

async function run(words: string, options: Options): Promise<void> {
  const mistake = words.trim() === '' && options.kind === undefined ? 'Write what to search for, such as query "石牌 饭堂", or give --kind.' : mistakeIn(options);
  if (mistake !== undefined) return refuse(mistake);
  const release = await openRelease(options.release).catch(() => undefined);
  if (!release) return refuse(`--release ${options.release}: holds no release that can be read. Build one with npm run data:build.`);
  const [subdistricts, communities, metroStations] = await Promise.all([release.recordsOf('subdistricts'), release.recordsOf('communities'), release.recordsOf('metro_stations')]);
  const areas = { subdistricts, communities, metro_stations: metroStations };
  const near = options.near === undefined ? undefined : spotByName(areas, options.near);
  if (options.near !== undefined && near === undefined) {
    return refuse(`--near ${options.near}: no station or area of the release is called so. Near it: ${spotsLike(areas, options.near).join('、') || 'nothing'}.`);
  }
  const answers = await answersOf(release, areas, words, near, options);
  console.log(options.json === true ? JSON.stringify(answers) : tableOf(answers));
}

type Areas = Parameters<typeof spotByName>[0];

async function answersOf(release: OpenRelease, areas: Areas, words: string, near: Spot | undefined, options: Options): Promise<Answer[]> {
  const [places, guides, hotlines, readings, synonyms, calendar] = await Promise.all([
    release.recordsOf('places'),
    release.recordsOf('guides'),
    release.recordsOf('hotlines'),
    release.recordsOf('readings'),
    release.recordsOf('synonyms'),
    release.recordsOf('calendar'),
  ]);
  const finder = buildFinder(documentsOf({ ...areas, places, guides, hotlines }), readings, synonyms);
  // A time asked for may lie in the past; only the machine's own clock can be wrong.
  const now = (options.at === undefined ? undefined : instantOf(options.at)) ?? Date.now();
  const trust = options.at === undefined ? { notBefore: startOfDate(release.created) } : undefined;
  const placesById = new Map(places.map((place) => [place.id, place]));
  return find(finder, words, { near, kind: options.kind, limit: Number(options.limit) }).map(({ id, kind, name, distance_m, score }) => {
    const place = placesById.get(id);
    return { id, kind, name, distance_m: distance_m ?? null, score: Number(score.toFixed(4)), status: place ? status(place, calendar, now, trust).state : null };
  });
}

function mistakeIn({ kind, at, limit }: Options): string | undefined {
  const kinds = [...KIND_IDS, ...OTHER_KINDS];
  if (kind !== undefined && !kinds.includes(kind)) return `--kind ${kind}: is no kind${didYouMean(kind, kinds) || `. The kinds are ${kinds.join(', ')}.`}`;
  if (at !== undefined && instantOf(at) === undefined) return `--at ${at}: is not an ISO date and time. Write 2026-10-01T10:00 or 2026-10-01T10:00:00+08:00.`;
  return /^[1-9]\d*$/.test(limit) ? undefined : `--limit ${limit}: is not a number from 1 on.`;
}

function refuse(mistake: string): void {
  console.error(mistake);
  process.exitCode = EXIT.failed;
}

function tableOf(answers: readonly Answer[]): string {
  if (answers.length === 0) return 'Nothing found.';
  return answers
    .map(({ id, kind, name, distance_m, status: state }) => [id.padEnd(16), kind.padEnd(20), distance_m === null ? '' : `${distance_m} m`, state ?? '', name])
    .map(([id, kind, distance, state, name]) => `${id} ${kind} ${distance!.padStart(8)} ${state!.padEnd(12)} ${name}`)
    .join('\n');
}
