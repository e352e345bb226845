import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../scripts/serve/server';
import { launchChromium } from './support/chromium';
import { settingsOf, type Mode } from './support/modes';
import { PAGES, STATES } from './support/screens';
import { h5Dist } from './support/site';
import { openVisit } from './support/visit';

const FOLDER = path.resolve(__dirname, '../../docs/screens');
const SPOT = {
  type: 'subdistrict', id: '440106006', name: '石牌街道', district: '440106', subdistrict: '440106006',
  point: { latitude: 23.1357, longitude: 113.3369 }, precision: 'subdistrict',
};

/** Both modes on a usual phone; the largest text in high contrast on the smallest. */
const LOOKS: readonly (Mode & { readonly width: number; readonly height: number })[] = [
  { name: 'standard', size: 'standard', strong: false, language: 'zh-Hans', width: 375, height: 812 },
  { name: 'elder', size: 'large', strong: false, language: 'zh-Hans', width: 375, height: 812 },
  { name: 'largest', size: 'largest', strong: true, language: 'zh-Hans', width: 320, height: 640 },
];
/** All of docs/screens together, bytes. */
const ROOM = 6 * 1024 * 1024;
const QUALITY = 72;

/** `npm run screens`: a picture of every page and state, into docs/screens. The clock stands still, so that they only change when the screens do. */
async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve({ '/': h5Dist() });
  const browser = await launchChromium();
  for (const look of LOOKS) {
    // Pages as somebody sees them who has chosen a place, states as on a phone that was just opened.
    for (const [screens, more] of [[PAGES, { spot: SPOT }], [STATES, {}]] as const) {
      const visit = await openVisit(browser, server.url, { url: '/pages/mine/index', width: look.width, height: look.height, sharpness: 1, settings: { ...settingsOf(look), ...more } });
      for (const [name, { url, then }] of Object.entries(screens)) {
        await visit.fresh(url);
        await then?.(visit);
        await visit.page.screenshot({ type: 'jpeg', quality: QUALITY, path: path.join(FOLDER, `${name.replace(/\W+/g, '-')}-${look.name}.jpg`) });
      }
      await visit.page.context().close();
    }
    console.log(`${look.name}: done`);
  }
  await browser.close();
  await server.close();
  const bytes = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
  console.log(`${readdirSync(FOLDER).length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
  if (bytes > ROOM) throw new Error(`docs/screens holds ${bytes} bytes, over ${ROOM}: lower QUALITY in tests/browser/pictures.ts.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
