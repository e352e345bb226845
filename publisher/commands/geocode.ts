import type { Command } from 'commander';
import { KIND_IDS } from '../../src/domain/place/kinds';
import { localDay } from '../../src/domain/time/local-day';
import { EXIT } from '../exit';
import { openCache } from '../geocode/cache';
import { candidatesOf } from '../geocode/candidates';
import { GeocodeError, type GeocodeProvider } from '../geocode/provider';
import { runGeocoding, type Outcome, type Result } from '../geocode/run';
import { TENCENT_ENDPOINT, TENCENT_KEY, tencentProvider } from '../geocode/tencent';
import { writePositions, type Found } from '../geocode/write-positions';
import { numberOption } from '../input/number-option';
import { didYouMean } from '../input/suggest';
import { loadData } from '../load';
import { formatGeocoding, geocodingJson } from '../output/geocoding';
import { formatProblems } from '../output/problems';
import { openProgress, untilInterrupted } from '../output/progress';

interface Options {
  readonly data: string;
  readonly kind?: string;
  readonly limit: string;
  readonly rate: string;
  readonly minLevel: string;
  readonly minReliability: string;
  readonly cache: string;
  readonly endpoint?: string;
  readonly offline?: boolean;
  readonly apply?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('geocode')
    .summary('find positions for places that have an address and none')
    .description(
      `Asks Tencent's map service (WebService API 地址解析; key in ${TENCENT_KEY}) for the position of each place that has an address but no position.\n` +
        'Each answer is kept on the disk at once: break it off and run it again, nothing is asked twice. Nothing is written into the tables until --apply.\n' +
        'Only exact answers in the district of the record are written, as WGS-84, with where they are from in editor_notes; the others are listed for\n' +
        'a person to look at. Ends with 0 when all were answered or the limit was reached, with 2 when the key, the allowance or the network stopped it.',
    )
    .option('--data <dir>', 'the data folder', 'data')
    .option('--kind <kind>', 'only this kind')
    .option('--apply', 'write the positions that were found good into the tables')
    .option('--limit <n>', 'at most so many requests in this run; kept answers cost none', '10000')
    .option('--rate <n>', 'requests in a second; a personal key may make five', '5')
    .option('--min-level <n>', 'what the answer must be: 9 a house number, 10 a building, 11 a named place; below 9 only a road or an area', '9')
    .option('--min-reliability <n>', 'how sure the service must be, 1 to 10', '7')
    .option('--cache <dir>', 'where answers are kept', '.dev/geocode')
    .option('--offline', 'ask nothing, use the kept answers only')
    .option('--endpoint <url>', `where the service is (default: TENCENT_MAP_ENDPOINT or ${TENCENT_ENDPOINT})`)
    .option('--json', 'print one JSON object')
    .action(geocode);
}

async function geocode(options: Options): Promise<void> {
  const { kind, data: dataDir, json } = options;
  if (kind !== undefined && !(KIND_IDS as readonly string[]).includes(kind)) throw new Error(`--kind ${kind}: is no kind${didYouMean(kind, KIND_IDS) || `. The kinds are ${KIND_IDS.join(', ')}.`}`);
  const limit = numberOption('--limit', options.limit, { least: 0, most: 1_000_000 });
  const provider = providerOf(options);
  const { records, problems } = loadData(dataDir);
  if (problems.length > 0) {
    console.error(`${formatProblems(problems)}; nothing was asked`);
    process.exitCode = EXIT.badData;
    return;
  }
  const places = records.places.filter((place) => kind === undefined || place.kind === kind);
  const candidates = candidatesOf(places);
  const cache = openCache(options.cache, provider.id);
  const interrupt = untilInterrupted();
  const progress = openProgress();
  let outcome: Outcome;
  try {
    outcome = await runGeocoding(candidates, {
      provider,
      cache,
      subdistricts: new Map(records.subdistricts.map((subdistrict) => [subdistrict.code, subdistrict])),
      limit: options.offline ? 0 : limit,
      today: localDay(Date.now()),
      signal: interrupt.signal,
      progress: (done, all, requests) => progress.show(`${done} of ${all} addresses, ${requests} requests`),
    });
  } finally {
    progress.end();
    interrupt.done();
  }
  const interrupted = outcome.stopped?.by === 'interrupt';
  const written = options.apply === true && !interrupted ? apply(dataDir, provider, outcome.results) : [];
  const summary = { outcome, written, places, cacheFile: cache.file, apply: options.apply === true };
  console.log(json ? JSON.stringify(geocodingJson(summary)) : formatGeocoding(summary));
  if (outcome.stopped?.by === 'provider' || interrupted) {
    console.error(`\nstopped: ${outcome.stopped?.message}. ${interrupted ? 'Nothing was written. ' : ''}Answers are kept in ${cache.file}; the same command goes on from there.`);
    process.exitCode = EXIT.failed;
  }
}

function providerOf(options: Options): GeocodeProvider {
  const key = process.env[TENCENT_KEY]?.trim() ?? '';
  if (key === '' && options.offline !== true) {
    throw new Error(`${TENCENT_KEY} is not set: make a key with WebServiceAPI at lbs.qq.com and set it, or use the kept answers only with --offline`);
  }
  const endpoint = options.endpoint ?? process.env.TENCENT_MAP_ENDPOINT ?? TENCENT_ENDPOINT;
  if (!/^https?:\/\/[^/]/.test(endpoint)) throw new Error(`--endpoint ${endpoint}: is no http(s) address`);
  const provider = tencentProvider({
    key,
    endpoint,
    rate: numberOption('--rate', options.rate, { least: 0.01, most: 1000, fraction: true }),
    minLevel: numberOption('--min-level', options.minLevel, { least: 9, most: 11, why: 'below 9 the answer is a road or an area, and tables hold exact positions only' }),
    minReliability: numberOption('--min-reliability', options.minReliability, { least: 1, most: 10 }),
  });
  return options.offline === true ? { ...provider, ask: () => Promise.reject(new GeocodeError('stop', 'nothing is asked with --offline')) } : provider;
}

/** Writes what was found good, table by table. */
function apply(dataDir: string, provider: GeocodeProvider, results: readonly Result[]): readonly string[] {
  const byKind = new Map<string, Found[]>();
  for (const { place, judgement, answer, asked } of results) {
    if (!judgement.good || !answer?.found) continue;
    const note = `位置由${provider.label}得出（${asked}，${provider.words(answer)}，${answer.crs}转WGS-84）`;
    byKind.set(place.kind, [...(byKind.get(place.kind) ?? []), { id: place.id, position: judgement.position, note }]);
  }
  return [...byKind].flatMap(([kind, found]) => writePositions(dataDir, kind, found));
}
