import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, STEPS } from '../../../scripts/build/steps';
import { packageSizes, type Sizes } from './sizes';

/** Builds the empty Taro app of tests/bench/empty-app in a folder of its own and weighs it. */
export async function emptyAppSizes(): Promise<Sizes> {
  const folder = path.join(ROOT, 'build/empty-app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(__dirname, '../empty-app'), folder, { recursive: true });
  renameSync(path.join(folder, 'package.template.json'), path.join(folder, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const { command, env } = STEPS.weapp();
  await run({ name: 'the empty app', command, ...(env ? { env } : {}) }, folder);
  return packageSizes(path.join(folder, 'dist'), []);
}
