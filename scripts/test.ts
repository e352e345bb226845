import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildAll } from './build/build-all';
import { ROOT } from './build/steps';

const HELP = `npm test [-- Jest's arguments]

Builds what changed (data release, WeChat package, browser build), then runs every test and ends with "N passed, N failed".

  npm test -- --selectProjects pure          only the unit tests (builds all the same)
  npm test -- tests/weapp -t 首页             part of them
  npx jest --selectProjects pure tests/…     without building
`;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  await buildAll((line) => console.log(line));
  const require = createRequire(path.join(ROOT, 'package.json'));
  const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin/jest.js');
  const reporter = path.join(ROOT, 'scripts/test/totals.cjs');
  const totals = path.join(ROOT, 'build/test-totals.txt');
  rmSync(totals, { force: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [jest, '--reporters=default', `--reporters=${reporter}`, ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, TEST_TOTALS: totals } });
    child.on('error', reject);
    child.on('close', (code) => {
      // After Jest has said all it has to say: the totals are the last line.
      console.log(existsSync(totals) ? readFileSync(totals, 'utf8').trimEnd() : '0 passed, 1 failed');
      resolve(code ?? 1);
    });
  });
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  },
);
