import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { checkedBase, readWebConfig } from '../../config/web';
import { districtName } from '../../src/domain/area/districts';
import { KIND_IDS } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import { EXIT } from '../exit';
import { didYouMean } from '../input/suggest';
import { openProgress, untilInterrupted } from '../output/progress';
import { measureIn } from '../posters/draw-a4';
import { chineseFont } from '../posters/font';
import { codePicture, linkOf, placePoster, type PosterMaker } from '../posters/place-poster';
import { openZip } from '../posters/zip-file';
import { openRelease } from '../search/release-records';

interface Options {
  readonly all?: boolean;
  readonly kind?: string;
  readonly out?: string;
  readonly base?: string;
  readonly codes?: string;
  readonly font?: string;
  readonly release: string;
}

export function register(program: Command): void {
  program
    .command('qr')
    .summary('draw posters with a QR code for the wall of a place')
    .description(
      'Draws an A4 page (PNG, 261 dots an inch) for a place: name, address, telephones, hours, where it was read, and a QR code that opens the same page on a phone;\n' +
        'or one for every place of a kind, as a zip. The code holds the web address, or is the mini-program code that --codes holds for the place.',
    )
    .argument('[id]', 'one place, such as ec-021')
    .option('--all', 'every place of --kind, as a zip')
    .option('--kind <kind>', `one of ${KIND_IDS.join(', ')}`)
    .option('--out <file>', 'where to write (default: <id>.png, or posters-<kind>.zip)')
    .option('--base <address>', 'https address of the folder where the browser app is (default: JIEFANG_WEB, or "web" of release.config.json)')
    .option('--codes <dir>', 'folder of mini-program codes, one picture for each place: ec-021.png or .jpg')
    .option('--font <file>', 'Chinese font to draw with (default: one that is installed)')
    .option('--release <dir>', 'folder of the release', 'build/release')
    .action(run);
}

async function run(id: string | undefined, options: Options): Promise<void> {
  const { all, kind, codes } = options;
  if ((id === undefined) === (all === undefined)) throw new Error('Name one place, such as "qr ec-021", or ask for all of a kind: "qr --all --kind elder_canteen".');
  if (all && kind === undefined) throw new Error(`--all needs --kind. The kinds are ${KIND_IDS.join(', ')}.`);
  if (kind !== undefined && !(KIND_IDS as readonly string[]).includes(kind)) throw new Error(`--kind ${kind}: is no kind${didYouMean(kind, KIND_IDS) || `. The kinds are ${KIND_IDS.join(', ')}.`}`);
  if (codes !== undefined && !(existsSync(codes) && statSync(codes).isDirectory())) throw new Error(`--codes ${codes}: is no folder`);
  const out = options.out ?? (id === undefined ? `posters-${kind}.zip` : `${id}.png`);
  if (existsSync(out) && statSync(out).isDirectory()) throw new Error(`--out ${out}: is a folder. Name the file: ${join(out, id === undefined ? `posters-${kind}.zip` : `${id}.png`)}`);
  const { maker, places } = await prepare(options);
  const wanted = places.filter((place) => (id === undefined ? place.kind === kind : place.id === id));
  if (id !== undefined && wanted.length === 0) throw new Error(`${id}: no place of the release has this id${didYouMean(id, places.map((place) => place.id)) || '.'} Find it with "npm run query -- <name>".`);
  if (wanted.length === 0) throw new Error(`--kind ${kind}: the release holds no place of this kind`);
  refuseWithoutCode(wanted, maker);
  const [only] = wanted;
  if (id !== undefined && only) await writeOne(only, maker, out);
  else await writeAll(wanted, maker, out);
}

async function prepare({ base: given, codes, font, release: folder }: Options): Promise<{ readonly maker: PosterMaker; readonly places: readonly Place[] }> {
  const base = given === undefined ? readWebConfig(process.cwd()).web : checkedBase(given, '--base');
  if (base === undefined && codes === undefined) throw new Error('A poster needs something to scan: give the address of the browser app with --base (or JIEFANG_WEB, or "web" in release.config.json), or mini-program codes with --codes.');
  const release = await openRelease(folder).catch(() => undefined);
  if (!release) throw new Error(`--release ${folder}: holds no release that can be read. Build one with npm run data:build.`);
  const family = chineseFont(font);
  const [places, subdistricts] = await Promise.all([release.recordsOf('places'), release.recordsOf('subdistricts')]);
  const byId = new Map(places.map((place) => [place.id, place]));
  const nothing = (): undefined => undefined;
  const world = {
    placeOf: (id: string) => byId.get(id), guideOf: nothing, communityOf: nothing, tombstoneOf: nothing, placesOf: () => [],
    subdistricts: new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict])), dataDate: release.created,
  };
  return { places, maker: { world, family, measure: measureIn(family), ...(base !== undefined && { base }), ...(codes !== undefined && { codes }) } };
}

/** Said before the first is drawn, all at once. */
function refuseWithoutCode(places: readonly Place[], { base, codes }: PosterMaker): void {
  if (base !== undefined || codes === undefined) return;
  const without = places.filter((place) => codePicture(codes, place.id) === undefined).map((place) => place.id);
  if (without.length > 0) throw new Error(`--codes ${codes}: holds no picture for ${without.slice(0, 10).join(', ')}${without.length > 10 ? ` and ${without.length - 10} more` : ''}. Add them as <id>.png, or give --base: those then get a QR code of the web address.`);
}

async function writeOne(place: Place, maker: PosterMaker, out: string): Promise<void> {
  const png = await placePoster(place, maker);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(`${out}.new`, png);
  renameSync(`${out}.new`, out);
  console.log(`${out}: ${place.name}, ${png.length} bytes${codeWords(place, maker)}`);
}

const codeWords = (place: Place, { base, codes }: PosterMaker): string => (codes !== undefined && codePicture(codes, place.id) !== undefined ? ', with its mini-program code' : base === undefined ? '' : `, QR code: ${linkOf(place, base)}`);

async function writeAll(places: readonly Place[], maker: PosterMaker, out: string): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const zip = openZip(out, new Date(`${maker.world.dataDate}T00:00:00`));
  const interrupt = untilInterrupted();
  const progress = openProgress();
  let bytes = 0;
  try {
    for (const [index, place] of places.entries()) {
      if (interrupt.signal.aborted) break;
      progress.show(`${index + 1} of ${places.length} posters: ${place.name}`);
      const png = await placePoster(place, maker);
      await zip.add(nameInZip(place), png);
      bytes += png.length;
    }
    if (!interrupt.signal.aborted) await zip.finish();
  } catch (error) {
    zip.drop();
    throw error;
  } finally {
    progress.end();
    interrupt.done();
  }
  if (interrupt.signal.aborted) {
    zip.drop();
    console.error('stopped: interrupted. Nothing was written.');
    process.exitCode = EXIT.failed;
    return;
  }
  const pictured = maker.codes === undefined ? 0 : places.filter((place) => codePicture(maker.codes ?? '', place.id) !== undefined).length;
  console.log(`${out}: ${places.length} posters, ${(bytes / 1e6).toFixed(1)} MB; ${pictured > 0 ? `${pictured} with their mini-program code, ` : ''}${places.length - pictured} with a QR code of the web address`);
}

/** By district, in the order of ids; without what file systems refuse. */
const nameInZip = ({ id, name, district }: Place): string => `${districtName(district)}/${id} ${name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_')}.png`;
