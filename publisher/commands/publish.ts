import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checkAsPhone } from '../endpoint/phone';
import { trustedKeys } from '../keys/trusted-keys';

interface Options {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  readonly endpoint?: string;
  readonly pathStyle?: boolean;
  readonly keepDays: string;
  readonly key?: readonly string[];
}

export function register(program: Command): void {
  program
    .command('publish')
    .summary('upload a signed release to an S3-compatible object store')
    .description(
      'Uploads a signed release to Tencent COS, AWS, MinIO or any other store that speaks S3: shards, manifest, and latest.json last.\n' +
        'A new phone checks the folder first. Run it again after a break: what is there is not uploaded again.\n' +
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
  const { uploaded, skipped, removed } = await publishRelease(dir, openBucket(options), { now: Date.now(), keepDays, say: (line) => console.log(line) });
  console.log(`${uploaded.length} files uploaded, ${skipped} were there, ${removed.length} removed`);
}
