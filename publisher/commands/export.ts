import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import { readLatest } from '../../src/catalogue/release-reader';
import type { Subdistrict } from '../../src/domain/area/area';
import type { CalendarYear } from '../../src/domain/hours/calendar';
import { KIND_IDS } from '../../src/domain/place/kinds';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { csvOf } from '../export/csv';
import { geojsonOf } from '../export/geojson';
import { hsdsOf } from '../export/hsds';
import { icalOf } from '../export/ical';
import type { ReleaseToExport } from '../export/release-to-export';
import { didYouMean } from '../input/suggest';
import { placesOf } from '../score/gate';

interface Options {
  readonly format: string;
  readonly kind?: readonly string[];
  readonly release: string;
  readonly out?: string;
}

/** An export's text and what to say about it. */
interface Exported {
  readonly text: string;
  readonly notes: readonly string[];
}

const counted = (release: ReleaseToExport): string => `${release.places.length} places`;

const FORMATS: Readonly<Record<string, { readonly extension: string; readonly make: (release: ReleaseToExport) => Exported }>> = {
  hsds: { extension: 'hsds.json', make: (release) => ({ text: hsdsOf(release), notes: [`${counted(release)} as services of HSDS 3.1`] }) },
  geojson: {
    extension: 'geojson',
    make: (release) => ({ text: geojsonOf(release), notes: [`${counted(release)}, ${release.places.filter((place) => place.position === undefined).length} of them without a position: their geometry is null`] }),
  },
  csv: { extension: 'csv', make: (release) => ({ text: csvOf(release), notes: [counted(release)] }) },
  ical: { extension: 'ics', make: exportIcal },
};
const NAMES = Object.keys(FORMATS);

export function register(program: Command): void {
  program
    .command('export')
    .summary('write the data of a release in a format others read')
    .description(
      'Writes the places of a built release as HSDS 3.1 JSON, GeoJSON (RFC 7946), CSV for spreadsheets or iCal (RFC 5545, opening hours). What is not known\n' +
        'is left out; version, source and terms of use are in every file. The same release gives the same bytes.',
    )
    .requiredOption('--format <format>', NAMES.join(', '))
    .option('--kind <kind...>', 'only these kinds of place')
    .option('--release <where>', 'folder or address of the release', 'build/release')
    .option('--out <file|dir>', 'where to write; into a folder under a name of its own (default: standard output)')
    .action(run);
}

async function run({ format, kind, release: where, out }: Options): Promise<void> {
  const chosen = FORMATS[format];
  if (chosen === undefined || !NAMES.includes(format)) throw new Error(`--format ${format}: is no format${didYouMean(format, NAMES) || `. The formats are ${NAMES.join(', ')}.`}`);
  const wrong = kind?.find((id) => !(KIND_IDS as readonly string[]).includes(id));
  if (wrong !== undefined) throw new Error(`--kind ${wrong}: is no kind${didYouMean(wrong, KIND_IDS) || `. The kinds are ${KIND_IDS.join(', ')}.`}`);
  const release = await readToExport(where, kind);
  const { text, notes } = chosen.make(release);
  if (out === undefined) process.stdout.write(text);
  else {
    const file = isFolder(out) ? join(out, `jiefang-${release.version}${kind === undefined ? '' : `-${[...kind].sort().join('-')}`}.${chosen.extension}`) : out;
    mkdirSync(dirname(file), { recursive: true });
    // Whole or not at all: somebody may be reading the last one.
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    console.error(`${file}: ${Buffer.byteLength(text)} bytes`);
  }
  for (const note of notes) console.error(note);
}

const isFolder = (out: string): boolean => /[\\/]$/.test(out) || (existsSync(out) ? statSync(out).isDirectory() : extname(out) === '');

async function readToExport(where: string, kinds: readonly string[] | undefined): Promise<ReleaseToExport> {
  try {
    const read = readerAt(where);
    const [{ expires }, release] = [await readLatest(read), await readRecords(read)];
    const places = placesOf(release).filter((place) => kinds === undefined || kinds.includes(place.kind));
    const subdistricts = (release.records.get('subdistricts') ?? []) as readonly Subdistrict[];
    return {
      version: release.version,
      epoch: release.epoch,
      created: release.created,
      expires,
      places: [...places].sort((a, b) => (a.id < b.id ? -1 : 1)),
      subdistricts: new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict])),
      calendar: (release.records.get('calendar') ?? []) as readonly CalendarYear[],
    };
  } catch (error) {
    throw new Error(`--release ${where}: ${error instanceof Error ? error.message : String(error)}. Build a release with "npm run jiefang -- build", or name its folder or address.`);
  }
}

function exportIcal(release: ReleaseToExport): Exported {
  const { text, places, events, without_hours: without, not_certain: uncertain, until, ending_early: early } = icalOf(release);
  const list = (ids: readonly string[]): string => (ids.length === 0 ? '' : `: ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ' …' : ''}`);
  return {
    text,
    notes: [
      `${events} events of ${places} places${until === undefined ? '' : `, the last on ${until}`}`,
      `not in it: ${without.length} places whose hours are not published${list(without)}`,
      `not in it: ${uncertain.length} places whose hours are known without days or times, or are certain on no day${list(uncertain)}`,
      ...(early > 0 ? [`${early} of the events end early: whether later days are open depends on holidays this release does not know yet. Export again from the next one.`] : []),
    ],
  };
}
