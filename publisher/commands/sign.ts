import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import * as v from 'valibot';
import { KIND_IDS } from '../../src/domain/place/kinds';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import { CONTENTS } from '../../src/domain/release/contents';
import { LATEST_GOOD_BYTES, parseEnvelope } from '../../src/domain/release/envelope';
import { expiryOf, LatestSchema, type Latest } from '../../src/domain/release/latest';
import { readEndpointConfig } from '../../config/endpoint';
import { readRecords, type WholeRelease } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { EXIT } from '../exit';
import { KEY_FOLDER, keyPath, readKey } from '../keys/key-file';
import { signLatest } from '../keys/signing-key';
import { writeCompressed } from '../output/write-compressed';
import { ALLOW_SCORE_FALL, scoreBetween, scoreRefusal } from '../score/gate';

interface Options {
  readonly key?: readonly string[];
  readonly expires?: string;
  readonly allowLoss?: readonly string[];
  readonly against?: string;
  readonly allowScoreFall?: boolean;
}

const ALARM_DAYS = 3;
/** A phone that is fed an old release for ever must notice within about a year. */
const LONGEST_DAYS = 400;
const DAY = 86_400_000;

export function register(program: Command): void {
  program
    .command('sign')
    .summary("sign a built release's latest.json")
    .description(
      'Signs latest.json of a built release in place and puts compressed copies beside its files for nginx. With several --key it carries several signatures, as while keys are being changed.\n' +
        'Signing again with a later --expires tells phones that unchanged data is still current. Look at "diff" before you sign.\n' +
        'A release whose score is lower than that of the one online (--against) is not signed: nothing is written and it ends with 1.',
    )
    .argument('[dir]', 'folder of the release', 'build/release')
    .option('--key <file...>', `key files (default: ${keyPath(KEY_FOLDER, 'active')})`)
    .option('--expires <date>', 'last day on which the release counts as current, YYYY-MM-DD (default: 180 days after its data)')
    .option('--allow-loss <kind...>', 'kinds that may lose more than a fifth of their records in this release')
    .option('--against <where>', "folder or address of the release that is online (default: JIEFANG_ENDPOINT or release.config.json's endpoint, if set)")
    .option(ALLOW_SCORE_FALL.flags, ALLOW_SCORE_FALL.description)
    .action(sign);
}

async function sign(dir: string, { key = [keyPath(KEY_FOLDER, 'active')], expires, allowLoss, against, allowScoreFall = false }: Options): Promise<void> {
  const file = join(dir, LATEST_FILE_NAME);
  if (!existsSync(file)) throw new Error(`${file}: there is no release. Build it with "npm run jiefang -- build".`);
  const read = v.safeParse(LatestSchema, parseEnvelope(readFileSync(file, 'utf8'))?.signed);
  if (!read.success) throw new Error(`${file}: is no head of a release. Build it again with "npm run jiefang -- build".`);
  const latest: Latest = { ...read.output, ...(expires === undefined ? {} : { expires }), ...(allowLoss === undefined ? {} : { allow_loss: [...allowLoss] }) };
  const checked = v.safeParse(LatestSchema, latest);
  if (!checked.success) throw new Error(`--expires ${expires ?? ''}: write a day as YYYY-MM-DD`);
  const ahead = (Date.parse(latest.created) - Date.now()) / DAY;
  if (ahead > 1) throw new Error(`${file}: its data are of ${latest.created}, which is still to come. Correct "created" in data/release.json.`);
  if (latest.expires < latest.created) throw new Error(`--expires ${latest.expires}: is before the day of the data, ${latest.created}`);
  if ((expiryOf(latest) - Date.now()) / DAY > LONGEST_DAYS) throw new Error(`--expires ${latest.expires}: is more than ${LONGEST_DAYS} days ahead. Phones could be shown old data that long: choose an earlier day and sign again in time.`);
  const known = [...KIND_IDS, ...Object.keys(CONTENTS)];
  const unknown = (allowLoss ?? []).find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw new Error(`--allow-loss ${unknown}: is no kind. Kinds are ${known.join(', ')}.`);
  if (!existsSync(join(dir, latest.manifest.name))) throw new Error(`${join(dir, latest.manifest.name)}: the manifest is missing. Build the release again.`);
  const keys = [...new Map(key.map(readKey).map((each) => [each.publicKey, each])).values()];
  const text = signLatest(latest, keys);
  if (Buffer.byteLength(text) > LATEST_GOOD_BYTES) throw new Error(`${file}: would have ${Buffer.byteLength(text)} bytes, more than ${LATEST_GOOD_BYTES}. Sign with fewer keys.`);
  if (await scoreFell(dir, against, allowScoreFall)) {
    process.exitCode = EXIT.badData;
    return;
  }
  // Whole or not at all: the folder may be served at this moment.
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  writeCompressed(dir);
  console.log(`${file}: ${latest.epoch}.${latest.version}, data of ${latest.created}, valid until ${latest.expires}, ${Buffer.byteLength(text)} bytes`);
  console.log(`signed by ${keys.map(({ publicKey }) => publicKey).join(', ')}`);
  const days = Math.floor((expiryOf(latest) - Date.now()) / DAY);
  if (days < ALARM_DAYS) console.error(`warning: ${days < 0 ? 'it has expired already' : `it expires in ${days} days`}. Publish newer data, or give --expires.`);
}

/** Whether the release says less than the one online, and nobody said that it may. */
async function scoreFell(dir: string, against: string | undefined, allowed: boolean): Promise<boolean> {
  const configured = readEndpointConfig('.').endpoint;
  const where = against ?? (configured === '' ? undefined : configured);
  if (where === undefined) {
    console.error('note: the score was not compared, as it is not known what is online. Give --against <folder or address>; "publish" compares it with the store.');
    return false;
  }
  let online: WholeRelease;
  try {
    online = await readRecords(readerAt(where));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Signing may happen on a machine without network; only what was asked for must not fail silently.
    if (against !== undefined) throw new Error(`--against ${where}: ${reason}. Name the folder or address of the release that is online.`);
    console.error(`warning: the score was not compared: ${where}: ${reason}`);
    return false;
  }
  const { falls } = scoreBetween(online, await readRecords(readerAt(dir)));
  if (falls.length === 0) return false;
  console.error(allowed ? `warning: ${scoreRefusal(falls)}` : `not signed: ${scoreRefusal(falls)}`);
  return !allowed;
}
