import { ensure, STEPS } from '../../../scripts/build/steps';
import { gather } from './gather';
import { score } from './rules';
import { scoreTable } from './table';

const HELP = `npm run audit:weapp

Judges the built WeChat package by the rules of WeChat's own audit (体验评分) that can be computed: every page is opened in Node,
every style sheet and picture is read. Builds first what is old. Prints a table with weights; exit code 1 when a rule is broken.
Rules that are measured with a clock are shown but break nothing: a busy computer is slow by itself.
`;

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(HELP);
  if (!process.env.WEAPP_DIST) for (const step of [STEPS.data, STEPS.weapp]) await ensure(step(), (line) => console.error(line));
  const result = score(await gather());
  console.log(scoreTable(result));
  if (result.rows.some(({ faults, timed }) => faults.length > 0 && !timed)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
