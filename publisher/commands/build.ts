import type { Command } from 'commander';
import { buildRelease } from '../build-release';
import { EXIT } from '../exit';
import { loadData } from '../load';
import { formatColumns } from '../output/columns';
import { formatProblems } from '../output/problems';
import { writeRelease } from '../output/write-release';

interface Options {
  readonly data: string;
  readonly out: string;
}

export function register(program: Command): void {
  program
    .command('build')
    .summary('build the release from the tables')
    .description(
      'Builds the release that phones read: shards, manifest and latest.json, and a Brotli copy of each in <out>-br for the package.\n' +
        'The same tables give the same bytes. Files of earlier builds are removed from both folders.\n' +
        'If a table has a problem, all problems are listed, nothing is written, and the command ends with 1.',
    )
    .option('--data <dir>', 'the data folder', 'data')
    .option('--out <dir>', 'where to write the release', 'build/release')
    .action(build);
}

function build({ data: dataDir, out }: Options): void {
  const data = loadData(dataDir);
  if (data.problems.length > 0) {
    console.error(`${formatProblems(data.problems)}; nothing was written`);
    process.exitCode = EXIT.badData;
    return;
  }
  const release = buildRelease(data);
  const sizes = writeRelease(out, release.files, release.manifest);
  const { version, created, shards } = release.manifest;
  console.log(formatColumns(['shard', 'records', 'bytes'], shards.map((shard) => [shard.name, shard.count, shard.bytes])));
  console.log(`\nversion ${version}, data of ${created}, valid until ${release.latest.expires}`);
  console.log(`${release.files.length} files in ${out}: ${sizes.raw} bytes, ${sizes.brotli} with Brotli, ${sizes.gzip} with gzip`);
  if (release.charactersWithoutReading.length > 0) {
    console.log(`not found by pinyin until data/readings.csv gives a reading: ${release.charactersWithoutReading.join(' ')}`);
  }
}
