import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { EXIT } from '../exit';
import { numberOption } from '../input/number-option';
import { collectLinks } from '../links/collect';
import { checkLinks, type LinkRun } from '../links/run';
import { formatLinks, linksJson } from '../output/links';
import { openProgress, untilInterrupted } from '../output/progress';

interface Options {
  readonly data: string;
  readonly official?: boolean;
  readonly limit?: string;
  readonly delay: string;
  readonly timeout: string;
  readonly hosts: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('links')
    .summary('check whether the pages that records cite still exist')
    .description(
      'Asks for every web address the tables and guides cite: HEAD, then GET where HEAD is refused, one page of a host after the other with a pause.\n' +
        'Lists what is dead, has moved or cannot be told by a program, with the records that cite it. Changes nothing and never blocks a release:\n' +
        'ends with 0 whatever it finds, also without a network, and says so.',
    )
    .option('--data <dir>', 'the data folder', 'data')
    .option('--official', 'only official pages, the ones residents can open')
    .option('--limit <n>', 'at most so many links')
    .option('--delay <ms>', 'pause between two requests to one host', '1000')
    .option('--timeout <ms>', 'how long to wait for an answer', '15000')
    .option('--hosts <n>', 'how many hosts to ask at the same time', '4')
    .option('--json', 'print one JSON object')
    .action(links);
}

async function links(options: Options): Promise<void> {
  const found = collectLinks(options.data, options);
  const chosen = options.limit === undefined ? found : found.slice(0, numberOption('--limit', options.limit, { least: 1, most: 1e9 }));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [delayMs, timeoutMs, hosts] = [numberOption('--delay', options.delay, { least: 0, most: 600_000 }), numberOption('--timeout', options.timeout, { least: 1, most: 600_000 }), numberOption('--hosts', options.hosts, { least: 1, most: 16 })];
  const interrupt = untilInterrupted();
  const progress = openProgress();
  let run: LinkRun;
  try {
    run = await checkLinks(chosen, {
      delayMs,
      timeoutMs,
      hosts,
      agent: `jiefang-links/${version} (checks whether cited sources still exist; slow on purpose)`,
      signal: interrupt.signal,
      progress: (done, all, url) => progress.show(`${done} of ${all} links: ${url}`),
    });
  } finally {
    progress.end();
    interrupt.done();
  }
  if (options.json) console.log(JSON.stringify(linksJson(run.links, run.offline)));
  else {
    if (run.offline) console.log('no network: none of the hosts can be reached from here by its name, so nothing is said about their links. Run it again where there is a network.\n');
    console.log(formatLinks(run.links));
  }
  if (!interrupt.signal.aborted) return;
  console.error('\nstopped: interrupted. Links that were not asked are not judged.');
  process.exitCode = EXIT.failed;
}
