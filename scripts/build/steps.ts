import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { endpointEnv } from './dev-endpoint';
import { hashSources } from './sources-hash';

export const ROOT = path.resolve(__dirname, '../..');

export interface Step {
  readonly name: string;
  /** What it makes: rebuilt when one is missing. */
  readonly makes: readonly string[];
  readonly sources: readonly string[];
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const bin = (pack: string, file: string): string => path.join(path.dirname(createRequire(path.join(ROOT, 'package.json')).resolve(`${pack}/package.json`)), file);
const data = ['data', 'publisher', 'src/domain', 'src/catalogue', 'src/copy', 'package-lock.json'];
const app = [...data, 'src', 'config', 'types', 'babel.config.js', 'tsconfig.json', 'package.json'];
const taro = (type: 'weapp' | 'h5') => ({ command: [bin('@tarojs/cli', 'bin/taro'), 'build', '--type', type], env: { NODE_ENV: 'production', ...endpointEnv(ROOT, type) } });

export const STEPS = {
  data: (): Step => ({ name: 'data release', makes: ['build/release/latest.json', 'build/release-br/latest.json.br'], sources: data, command: [bin('tsx', 'dist/cli.mjs'), 'publisher/cli.ts', 'build'] }),
  weapp: (): Step => ({ name: 'WeChat package', makes: ['dist/weapp/app.json'], sources: app, ...taro('weapp') }),
  h5: (): Step => ({ name: 'browser build', makes: ['dist/h5/index.html'], sources: app, ...taro('h5') }),
};

/** Runs a step unless what it makes is there and its sources are as they were; says what it does. */
export async function ensure(step: Step, say: (line: string) => void): Promise<void> {
  const stamp = path.join(ROOT, 'build/stamps', step.name.replace(/\W+/g, '-'));
  const sources = hashSources(ROOT, step.sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(step, sources)) {
    say(`${step.name}: unchanged, reused`);
    return;
  }
  const start = Date.now();
  say(`${step.name}: building …`);
  await run(step);
  const missing = step.makes.filter((file) => !existsSync(path.join(ROOT, file)));
  if (missing.length > 0) throw new Error(`${step.name}: the build ended, but ${missing.join(', ')} is missing`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, stampOf(step, sources));
  say(`${step.name}: built in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Sources, what the build is told, and when the results were written: a build made by other means counts as unknown. */
function stampOf(step: Step, sources: string): string {
  const times = step.makes.map((file) => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 'missing');
  return [sources, JSON.stringify(step.env ?? {}), ...times].join('\n');
}

/** Its output is shown only when it fails. */
export function run({ name, command, env }: Pick<Step, 'name' | 'command' | 'env'>, cwd = ROOT): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} failed (exit code ${code}):\n${output.join('')}`));
    });
  });
}
