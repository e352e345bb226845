import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

interface Found {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** CHROME_PATH, else an installed Chromium, else the one npm brought. */
function findChromium(): Found {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROME_PATH is ${given}, and there is no such file.`);
  const executable = given ?? INSTALLED.find((file) => existsSync(file));
  if (executable) return { executable, args: [], env: {} };
  try {
    return JSON.parse(execFileSync(process.execPath, [path.join(__dirname, 'bundled-chromium.mjs')], { encoding: 'utf8' })) as Found;
  } catch (error) {
    throw new Error(`No Chromium was found and npm's does not start here. Set CHROME_PATH, or on Debian: apt-get install chromium.\n${String(error)}`);
  }
}

export async function launchChromium(): Promise<Browser> {
  const { executable, args, env } = findChromium();
  const browser = await chromium.launch({ executablePath: executable, args: [...args, ...ARGS], env: { ...(process.env as Record<string, string>), ...env } });
  await requireChineseFont(browser);
  return browser;
}

/** Without one every Chinese character is the same empty box, and no screenshot or measure means anything. */
async function requireChineseFont(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const [street, neighbour, nothing] = await page.evaluate(() =>
    ['街', '坊', '\u{10fffd}'].map((text) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context) {
        context.font = '32px sans-serif';
        context.fillText(text, 0, 40);
      }
      return canvas.toDataURL();
    }),
  );
  const same = street === neighbour || street === nothing;
  await page.close();
  if (same) throw new Error('Chromium has no Chinese font. On Debian: apt-get install fonts-noto-cjk. Elsewhere: install Noto Sans CJK.');
}
