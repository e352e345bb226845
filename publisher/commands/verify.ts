import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { checkAsPhone } from '../endpoint/phone';
import { EXIT } from '../exit';
import { instantOf } from '../input/instant';
import { trustedKeys } from '../keys/trusted-keys';

interface Options {
  readonly store?: string;
  readonly now?: string;
  readonly key?: readonly string[];
  readonly bundle?: string;
  readonly appVersion?: string;
  readonly scheduled?: boolean;
}

export function register(program: Command): void {
  program
    .command('verify')
    .summary('check an endpoint as a phone would')
    .description(
      "Runs the phone's own sync code against an endpoint and prints {outcome, version, reason, requests, bytes} as JSON.\n" +
        'With --store the phone remembers: a sequence of calls is its life. Ends with 0 for updated and up_to_date, else with 1.',
    )
    .argument('<url|dir>', 'an endpoint, or the folder of a release')
    .option('--store <dir>', "the phone's memory (default: a new phone each time)")
    .option('--now <time>', "the phone's clock, ISO (default: now)")
    .option('--key <hex...>', 'public keys the phone trusts (default: JIEFANG_KEYS, release.config.json, or the development keys)')
    .option('--bundle <dir>', "the release in the phone's package (default: none)")
    .option('--app-version <version>', "the phone's app (default: that of package.json)")
    .option('--scheduled', 'keep to the waiting times after success and failure')
    .action(verify);
}

async function verify(where: string, options: Options): Promise<void> {
  const now = options.now === undefined ? Date.now() : instantOf(options.now);
  if (now === undefined) throw new Error(`--now ${options.now}: is not an ISO date and time. Write 2026-10-01T10:00:00+08:00.`);
  if (options.appVersion !== undefined && !/^\d+\.\d+\.\d+$/.test(options.appVersion)) throw new Error(`--app-version ${options.appVersion}: write three numbers, as 1.2.3.`);
  const appVersion = options.appVersion ?? (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  const { outcome, version, epoch, reason, requests, bytes, changes } = await checkAsPhone(where, { ...options, keys: trustedKeys(options.key), appVersion, now });
  console.log(JSON.stringify({ outcome, version: version ?? null, epoch: epoch ?? null, reason, requests, bytes, ...(changes ? { changes } : {}) }));
  if (outcome !== 'updated' && outcome !== 'up_to_date') process.exitCode = EXIT.badData;
}
