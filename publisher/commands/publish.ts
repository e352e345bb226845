import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checkAsPhone } from '../endpoint/phone';
import { EXIT } from '../exit';
import { trustedKeys } from '../keys/trusted-keys';
import { ALLOW_SCORE_FALL, scoreRefusal } from '../score/gate';

interface Options {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  readonly endpoint?: string;
  readonly pathStyle?: boolean;
  readonly keepDays: string;
  readonly overBroken?: boolean;
  readonly key?: readonly string[];
  readonly allowScoreFall?: boolean;
}

export function register(program: Command): void {
  program
    .command('publish')
    .summary('upload a signed release to an S3-compatible object store')
    .description(
      'Uploads a signed release to Tencent COS, AWS, MinIO or any other store that speaks S3: shards, manifest, and latest.json last.\n' +
        'A new phone checks the folder first; then the step from what is online is judged as "diff" does, and its score compared. If anything is wrong, nothing is uploaded.\n' +
        'Run it again after a break: what is there is not uploaded again.\n' +
        'Files of older releases stay --keep-days after they were replaced. Credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    )
    .argument('[dir]', 'folder of the release', 'build/release')
    .requiredOption('--bucket <name>', 'bucket')
    .option('--prefix <path>', 'folder in the bucket', '')
    .option('--region <name>', 'region', 'us-east-1')
    .option('--endpoint <url>', 'address of a store that is not AWS, such as https://cos.ap-guangzhou.myqcloud.com')
    .option('--path-style', "the bucket's name goes into the path: MinIO")
    .option('--over-broken', 'what is online cannot be read: publish without looking at it')
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
  const [{ openBucket }, { publishRelease }, { judgeAgainstOnline }] = await Promise.all([import('../publish/bucket'), import('../publish/publish'), import('../publish/online')]);
  const bucket = openBucket({ ...options, prefix: options.prefix.replace(/\/*$/, options.prefix === '' ? '' : '/') });
  if (!options.overBroken) {
    const { refusals, falls } = await judgeAgainstOnline(dir, bucket);
    if (refusals.length > 0) console.error(`refused, phones that have what is online would not take it; nothing was uploaded:\n${refusals.map((line) => `  ${line}`).join('\n')}`);
    if (falls.length > 0) console.error(options.allowScoreFall ? `warning: ${scoreRefusal(falls)}` : `nothing was uploaded: ${scoreRefusal(falls)}`);
    if (refusals.length > 0 || (falls.length > 0 && !options.allowScoreFall)) {
      process.exitCode = EXIT.badData;
      return;
    }
  }
  const { uploaded, skipped, removed } = await publishRelease(dir, bucket, { now: Date.now(), keepDays, say: (line) => console.log(line) });
  console.log(`${uploaded.length} files uploaded, ${skipped} were there, ${removed.length} removed`);
}
