import { ensure, STEPS } from '../../scripts/build/steps';
import { weappDist } from '../weapp/support/dist';
import { readPackage } from '../weapp/support/package';
import { actionFigures } from './package/actions';
import { emptyAppSizes } from './package/empty-app';
import { otherLines, pageLines, sizeLines } from './package/lines';
import { pageFigures } from './package/pages';
import { releaseSize } from './package/release-size';
import { packageSizes } from './package/sizes';
import { sliceFigures } from './package/slices';
import { formatTable } from './package/table';

const HELP = `npm run bench:package [-- --gate]

Measures the built WeChat package against the project's limits, beside an empty Taro app built in the same run.
Builds first what is missing or old. With --gate a broken limit ends with exit code 1.
`;

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(HELP);
  const say = (line: string) => console.error(line);
  if (!process.env.WEAPP_DIST) for (const step of [STEPS.data, STEPS.weapp]) await ensure(step(), say);
  say('the empty app: building …');
  const empty = await emptyAppSizes();
  say('opening every page …');
  const pack = readPackage(weappDist());
  const roots = [...new Set(pack.pages.flatMap(({ subpackage }) => (subpackage ? [subpackage.replace(/\/$/, '')] : [])))];
  const lines = [...sizeLines(packageSizes(pack.folder, roots), empty), ...pageLines(await pageFigures()), ...otherLines(await actionFigures(), releaseSize(), await sliceFigures())];
  console.log(formatTable(lines));
  const over = lines.filter((line) => line.over).length;
  console.log(over === 0 ? '\nAll limits kept.' : `\n${over} limit(s) broken.`);
  if (over > 0 && process.argv.includes('--gate')) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
