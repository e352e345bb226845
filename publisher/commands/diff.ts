import type { Command } from 'commander';
import { judgeStep } from '../endpoint/judge-step';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { EXIT } from '../exit';
import { formatDiff } from '../output/diff';
import { fallText, thinnerText } from '../score/falls';
import { ALLOW_SCORE_FALL, scoreBetween } from '../score/gate';

interface Options {
  readonly allowLoss?: readonly string[];
  readonly allowScoreFall?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('diff')
    .summary('show what a release changes, before it is signed')
    .description(
      'Shows what was added, removed and changed from OLD to NEW, and judges it as phones will: a release that loses more than a fifth of a\n' +
        'kind, drops an id without a tombstone, puts a point outside Guangzhou or does not raise the version is refused.\n' +
        'So is one in which the records of a kind say less than before (see "score"): no phone would mind, but people would. Ends with 1 if refused.',
    )
    .argument('<old>', 'folder or address of the release that is online')
    .argument('<new>', 'folder or address of the next one')
    .option('--allow-loss <kind...>', 'kinds that are meant to lose more than a fifth; sign with the same option')
    .option(ALLOW_SCORE_FALL.flags, ALLOW_SCORE_FALL.description)
    .option('--json', 'print one JSON object')
    .action(diff);
}

async function diff(oldPlace: string, newPlace: string, { allowLoss = [], allowScoreFall = false, json }: Options): Promise<void> {
  const read = (place: string) =>
    readRecords(readerAt(place)).catch((error: unknown) => {
      throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    });
  const [before, after] = [await read(oldPlace), await read(newPlace)];
  const { diff: found, refusals } = judgeStep(before, after, allowLoss);
  const { falls, thinner } = scoreBetween(before, after);
  const fallen = falls.map(fallText);
  if (json) console.log(JSON.stringify({ from: before.version, to: after.version, ...found, refusals: [...refusals, ...(allowScoreFall ? [] : fallen)], score_falls: falls }));
  else {
    console.log(`version ${before.version} of ${before.created} → version ${after.version} of ${after.created}\n`);
    console.log(formatDiff(found, before.records, after.records));
    for (const thinning of thinner) console.log(`\n${thinnerText(thinning)}`);
  }
  if (!json && refusals.length > 0) console.error(`\nrefused, phones would not take it:\n${refusals.map((line) => `  ${line}`).join('\n')}`);
  if (!json && fallen.length > 0) {
    const verdict = allowScoreFall ? 'allowed, it says less than what is online' : `refused, it says less than what is online; if that is meant, add ${ALLOW_SCORE_FALL.flags} here and when you sign and publish`;
    console.error(`\n${verdict}:\n${fallen.map((line) => `  ${line}`).join('\n')}`);
  }
  if (refusals.length > 0 || (fallen.length > 0 && !allowScoreFall)) process.exitCode = EXIT.badData;
}
