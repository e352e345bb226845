import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ASSETS } from './settings';

export interface LandingFile {
  /** Below the app's folder, with "/". */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Chrome and Safari of the phones that the app supports (browserslist in package.json). */
const TARGET = ['chrome61', 'ios12'];

/** Styles, scripts and pictures. Their names stay the same, so that a page somebody kept still finds them. */
export function landingAssets(): readonly LandingFile[] {
  const scripts = ['page', 'relay'].map((name) => ({ path: `${ASSETS}/${name}.js`, bytes: bundle(join(__dirname, 'browser', `${name}.ts`)) }));
  const pictures = join(__dirname, 'pictures');
  return [
    { path: `${ASSETS}/page.css`, bytes: readFileSync(join(__dirname, 'page.css')) },
    ...scripts,
    ...readdirSync(pictures)
      .sort()
      .map((name) => ({ path: `${ASSETS}/${name}`, bytes: readFileSync(join(pictures, name)) })),
  ];
}

function bundle(entry: string): Buffer {
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'iife', target: TARGET, charset: 'utf8', legalComments: 'none', logLevel: 'silent', define: { 'process.env.TARO_ENV': '"h5"' } });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${entry}: esbuild wrote nothing`);
  return Buffer.from(file.contents);
}
