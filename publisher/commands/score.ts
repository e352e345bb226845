import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { KIND_IDS } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { AnnouncedTotal } from '../../src/domain/place/total';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { EXIT } from '../exit';
import { didYouMean } from '../input/suggest';
import { loadData } from '../load';
import { formatProblems } from '../output/problems';
import { formatRecordScores, formatScore, lowestFirst } from '../output/score';
import { fallText, scoreChange, thinnerText } from '../score/falls';
import { placesOf } from '../score/gate';
import { scorePage } from '../score/page';
import { scorePlaces } from '../score/score';

interface Options {
  readonly data: string;
  readonly release?: string;
  readonly against?: string;
  readonly kind?: string;
  readonly lowest: string;
  readonly records?: boolean;
  readonly html?: string;
  readonly json?: boolean;
}

interface Scored {
  readonly version: number;
  readonly created: string;
  readonly places: readonly Place[];
  readonly totals: readonly AnnouncedTotal[];
}

export function register(program: Command): void {
  program
    .command('score')
    .summary('say how much each record tells, and compare it with what is online')
    .description(
      'Scores every place by ten criteria (after data·inclusion: address, hours, sub-district, source, contact, position, age, fee, description,\n' +
        'telephone), 0 to 100 each; what does not apply is left out. Ages count to the day of the data. Reads the tables, or a release with --release.\n' +
        'With --against it ends with 1 if the records of a kind that stand in both say less than in that release; diff, sign and publish refuse such a release.',
    )
    .option('--data <dir>', 'the data folder', 'data')
    .option('--release <where>', 'folder or address of a release, instead of the tables')
    .option('--against <where>', 'folder or address of the release that is online, to compare with')
    .option('--kind <kind>', 'only this kind')
    .option('--lowest <n>', 'how many of the lowest records to list', '10')
    .option('--records', 'list every record')
    .option('--html <file>', 'also write a page with charts; it needs no network')
    .option('--json', 'print one JSON object')
    .action(score);
}

async function score(options: Options): Promise<void> {
  const { kind, json } = options;
  if (kind !== undefined && !(KIND_IDS as readonly string[]).includes(kind)) throw new Error(`--kind ${kind}: is no kind${didYouMean(kind, KIND_IDS) || `. The kinds are ${KIND_IDS.join(', ')}.`}`);
  if (!/^\d+$/.test(options.lowest)) throw new Error(`--lowest ${options.lowest}: is no number`);
  const scored = options.release === undefined ? fromTables(options.data) : await fromRelease(options.release);
  if (scored === undefined) return;
  const ofKind = (place: Place): boolean => kind === undefined || place.kind === kind;
  const places = scored.places.filter(ofKind);
  const result = scorePlaces(places, scored.created);
  const before = options.against === undefined ? undefined : await fromRelease(options.against);
  const { falls, thinner } = scoreChange(before?.places.filter(ofKind) ?? [], places, scored.created);

  if (options.html !== undefined) {
    mkdirSync(dirname(options.html), { recursive: true });
    writeFileSync(options.html, scorePage({ ...scored, places, score: result, falls, before }));
  }
  if (json) console.log(JSON.stringify({ version: scored.version, ...result, ...(before === undefined ? {} : { against: { version: before.version, created: before.created }, falls, thinner }) }));
  else {
    console.log(`version ${scored.version}, ages as of ${result.as_of}\n\n${formatScore(result)}`);
    const listed = options.records ? result.records : lowestFirst(result.records).slice(0, Number(options.lowest));
    if (listed.length > 0) console.log(`\n${options.records ? 'every record' : `the ${listed.length} lowest`}\n${formatRecordScores(listed)}`);
    if (options.html !== undefined) console.log(`\npage with charts: ${options.html}`);
  }
  if (before === undefined) return;
  if (!json) for (const thinning of thinner) console.log(`\n${thinnerText(thinning)}`);
  if (falls.length === 0) {
    if (!json) console.log(`\nno record of a kind says less, on the whole, than in version ${before.version} of ${before.created}`);
    return;
  }
  if (!json) console.error(`\nlower than in version ${before.version} of ${before.created}:\n${falls.map((fall) => `  ${fallText(fall)}`).join('\n')}`);
  process.exitCode = EXIT.badData;
}

function fromTables(dataDir: string): Scored | undefined {
  const { head, records, problems } = loadData(dataDir);
  if (head !== undefined && problems.length === 0) return { ...head, places: records.places, totals: records.totals };
  console.error(`${formatProblems(problems)}; nothing was scored`);
  process.exitCode = EXIT.badData;
  return undefined;
}

async function fromRelease(where: string): Promise<Scored> {
  const release = await readRecords(readerAt(where)).catch((error: unknown) => {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}. Name the folder or address of a built release.`);
  });
  return { version: release.version, created: release.created, places: placesOf(release), totals: (release.records.get('totals') ?? []) as readonly AnnouncedTotal[] };
}
