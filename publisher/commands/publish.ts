import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import { checkAsPhone } from '../endpoint/phone';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { EXIT } from '../exit';
import { trustedKeys } from '../keys/trusted-keys';
import type { Bucket } from '../publish/bucket';
import { ALLOW_SCORE_FALL, scoreBetween, scoreRefusal } from '../score/gate';

interface Options {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  readonly endpoint?: string;
  readonly pathStyle?: boolean;
  readonly keepDays: string;
  readonly key?: readonly string[];
  readonly allowScoreFall?: boolean;
}

export function register(program: Command): void {
  program
    .command('publish')
    .summary('upload a signed release to an S3-compatible object store')
    .description(
      'Uploads a signed release to Tencent COS, AWS, MinIO or any other store that speaks S3: shards, manifest, and latest.json last.\n' +
        'A new phone checks the folder first, and its score is compared with that of the release in the store: if it is lower, nothing is uploaded.\n' +
        'Run it again after a break: what is there is not uploaded again.\n' +
        'Files of older releases stay --keep-days after they were replaced. Credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    )
    .argument('[dir]', 'folder of the release', 'build/release')
    .requiredOption('--bucket <name>', 'bucket')
    .option('--prefix <path>', 'folder in the bucket, ending in a slash', '')
    .option('--region <name>', 'region', 'us-east-1')
    .option('--endpoint <url>', 'address of a store that is not AWS, such as https://cos.ap-guangzhou.myqcloud.com')
    .option('--path-style', "the bucket's name goes into the path: MinIO")
    .option('--keep-days <days>', 'how long files of replaced releases stay', '30')
    .option('--key <hex...>', 'public keys of the app (default: JIEFANG_KEYS, release.config.json, or the development keys)')
    .option(ALLOW_SCORE_FALL.flags, ALLOW_SCORE_FALL.description)
    .action(publish);
}

async function publish(dir: string, options: Options): Promise<void> {
  const keepDays = Number(options.keepDays);
  if (!Number.isInteger(keepDays) || keepDays < 30) throw new Error(`--keep-days ${options.keepDays}: give a whole number of days, 30 or more: phones may hold an older list that long`);
  const { version: appVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const report = await checkAsPhone(dir, { keys: trustedKeys(options.key), appVersion, now: Date.now() });
  if (report.outcome !== 'updated') throw new Error(`${join(dir, 'latest.json')}: a phone would not take it (${report.outcome}: ${report.reason}). Nothing was uploaded.`);
  // The store's client is large: the other commands do not wait for it.
  const [{ openBucket }, { publishRelease }] = await Promise.all([import('../publish/bucket'), import('../publish/publish')]);
  const bucket = openBucket(options);
  if (await scoreFell(dir, bucket, options.allowScoreFall ?? false)) {
    process.exitCode = EXIT.badData;
    return;
  }
  const { uploaded, skipped, removed } = await publishRelease(dir, bucket, { now: Date.now(), keepDays, say: (line) => console.log(line) });
  console.log(`${uploaded.length} files uploaded, ${skipped} were there, ${removed.length} removed`);
}

/** Whether the release says less than the one in the store, and nobody said that it may. */
async function scoreFell(dir: string, bucket: Bucket, allowed: boolean): Promise<boolean> {
  const read = async (name: string): Promise<string> => {
    const text = await bucket.read(name);
    if (text === undefined) throw new Error('is missing');
    return text;
  };
  if ((await bucket.read(LATEST_FILE_NAME)) === undefined) return false;
  const online = await readRecords(read).catch((error: unknown) => {
    console.error(`warning: the score was not compared: the release in the store cannot be read (${error instanceof Error ? error.message : String(error)})`);
    return undefined;
  });
  const falls = online === undefined ? [] : scoreBetween(online, await readRecords(readerAt(dir))).falls;
  if (falls.length === 0) return false;
  console.error(allowed ? `warning: ${scoreRefusal(falls)}` : `nothing was uploaded: ${scoreRefusal(falls)}`);
  return !allowed;
}
