import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checkedAppid, checkedBase, readWebConfig } from '../../config/web';
import { SCHEME_VERSIONS } from '../../src/domain/share-link/wechat-scheme';
import { didYouMean } from '../input/suggest';
import type { LandingSettings } from '../landing/settings';
import { writeLanding } from '../landing/write-landing';
import { openProgress } from '../output/progress';

interface Options {
  readonly base?: string;
  readonly appid?: string;
  readonly env: string;
  readonly release?: string;
  readonly out: string;
}

export function register(program: Command): void {
  program
    .command('landing')
    .summary('write the pages that links open and chats preview')
    .description(
      'Writes into the browser build one static page for each place, community, guide and kind, with what is recorded as text, previews for chats (Open Graph)\n' +
        'and facts for search engines (schema.org); s.html, which opens any share code; 404.html and sitemap.xml. No server is needed. Pages of what is listed no longer\n' +
        'are removed. The same release and options give the same bytes. Run it after every browser build and for every release.',
    )
    .option('--base <address>', 'https address of the folder where the app will be (default: JIEFANG_WEB, or "web" of release.config.json)')
    .option('--appid <appid>', 'of the mini-program, for 在微信打开 (default: JIEFANG_APPID, or "appid" of release.config.json; none: no such button)')
    .option('--env <version>', `which version of the mini-program to open: ${SCHEME_VERSIONS.join(', ')}`, 'release')
    .option('--release <where>', 'folder or address of the release (default: the one in the browser build)')
    .option('--out <dir>', 'folder of the browser build', 'dist/h5')
    .action(run);
}

async function run({ base: givenBase, appid: givenAppid, env, release: where, out }: Options): Promise<void> {
  const config = readWebConfig(process.cwd());
  const base = givenBase === undefined ? config.web : checkedBase(givenBase, '--base');
  if (base === undefined) throw new Error('--base is missing: the https address of the folder where the app will be, such as https://host.example/jiefang/ (or set JIEFANG_WEB)');
  const appid = givenAppid === undefined ? config.appid : checkedAppid(givenAppid, '--appid');
  const version = SCHEME_VERSIONS.find((each) => each === env);
  if (version === undefined) throw new Error(`--env ${env}: is no version of a mini-program${didYouMean(env, SCHEME_VERSIONS) || `: ${SCHEME_VERSIONS.join(', ')}`}`);
  if (!existsSync(join(out, 'index.html'))) throw new Error(`${out}: holds no browser build. Run "npm run build:h5" first, or name its folder with --out.`);
  await write(out, where ?? join(out, 'release'), { base, ...(appid && { miniProgram: { appid, version } }) });
}

async function write(out: string, where: string, told: Omit<LandingSettings, 'created'>): Promise<void> {
  const progress = openProgress();
  progress.show(`reading ${where}`);
  const { files, bytes, changed, removed, version, created } = await writeLanding(where, out, told, (done, all) => progress.show(`${done} of ${all} files`)).finally(() => progress.end());
  console.log(`${files} files in ${out}: ${bytes} bytes, ${changed} new or changed, ${removed} removed`);
  console.log(`version ${version}, data of ${created}, for ${told.base}${told.miniProgram ? `, opens ${told.miniProgram.appid} (${told.miniProgram.version}) in WeChat` : ', without a way into WeChat (no appid)'}`);
}
