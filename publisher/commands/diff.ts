import type { Command } from 'commander';
import { judgeStep } from '../endpoint/judge-step';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { EXIT } from '../exit';
import { formatDiff } from '../output/diff';

interface Options {
  readonly allowLoss?: readonly string[];
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('diff')
    .summary('show what a release changes, before it is signed')
    .description(
      'Shows what was added, removed and changed from OLD to NEW, and judges it as phones will: a release that loses more than a fifth of a\n' +
        'kind, drops an id without a tombstone, puts a point outside Guangzhou or does not raise the version is refused. Ends with 1 if so.',
    )
    .argument('<old>', 'folder or address of the release that is online')
    .argument('<new>', 'folder or address of the next one')
    .option('--allow-loss <kind...>', 'kinds that are meant to lose more than a fifth; sign with the same option')
    .option('--json', 'print one JSON object')
    .action(diff);
}

async function diff(oldPlace: string, newPlace: string, { allowLoss = [], json }: Options): Promise<void> {
  const read = (place: string) =>
    readRecords(readerAt(place)).catch((error: unknown) => {
      throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    });
  const [before, after] = [await read(oldPlace), await read(newPlace)];
  const { diff: found, refusals } = judgeStep(before, after, allowLoss);
  if (json) console.log(JSON.stringify({ from: before.version, to: after.version, ...found, refusals }));
  else {
    console.log(`version ${before.version} of ${before.created} → version ${after.version} of ${after.created}\n`);
    console.log(formatDiff(found, before.records, after.records));
  }
  if (refusals.length === 0) return;
  if (!json) console.error(`\nrefused, phones would not take it:\n${refusals.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = EXIT.badData;
}
