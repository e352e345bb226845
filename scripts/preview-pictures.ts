import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../src/domain/place/kinds';
import { launchChromium } from '../tests/browser/support/chromium';
import { ROOT } from './build/steps';

/** Draws the pictures of link previews (5:4) and the icons of the browser app. They are kept in the repository: run it again when a kind is added. */
const css = readFileSync(path.join(ROOT, 'src/ui/icon/icon.module.css'), 'utf8');

function iconSvg(name: string): string {
  const found = new RegExp(`\\.${name} \\{[^}]*?url\\("data:image/svg\\+xml,([^"]+)"\\)`).exec(css)?.[1];
  if (found === undefined) throw new Error(`src/ui/icon has no icon "${name}"`);
  return decodeURIComponent(found);
}

const HOUSE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M6 16L16 8l10 8M9 14.5V25h14V14.5M14 25v-6h4v6' fill='none' stroke='#000' stroke-width='2.2' stroke-linecap='round' stroke-linejoin='round'/></svg>";
const coloured = (svg: string, colour: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg.replace(/#000/g, colour))}`;

const preview = (svg: string, title: string, line: string): string => `<style>*{margin:0;box-sizing:border-box}body{width:600px;height:480px;background:#0b6b53;color:#fff;font-family:"Noto Sans CJK SC","Noto Sans SC",sans-serif;
display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}i{width:150px;height:150px;border-radius:40px;background:#fff;display:flex;align-items:center;justify-content:center;margin-bottom:34px}
img{width:96px;height:96px}b{font-size:60px;line-height:1.25}p{font-size:30px;margin-top:14px;color:#d5ebe3}</style><i><img src="${coloured(svg, '#0b6b53')}"></i><b>${title}</b><p>${line}</p>`;

const icon = (size: number, round: number): string =>
  `<style>*{margin:0}body{width:${size}px;height:${size}px;background:transparent}div{width:100%;height:100%;background:#0b6b53;border-radius:${round}%}img{width:100%;height:100%}</style><div><img src="${coloured(HOUSE, '#fff')}"></div>`;

const PICTURES: readonly (readonly [file: string, width: number, height: number, html: string])[] = [
  ['src/assets/web/preview.png', 600, 480, preview(HOUSE, '街坊服务', '广州 · 找地方，办事情')],
  ['src/assets/web/icon-180.png', 180, 180, icon(180, 0)],
  ['src/assets/web/icon-192.png', 192, 192, icon(192, 22)],
  ['src/assets/web/icon-512.png', 512, 512, icon(512, 22)],
  ['publisher/landing/pictures/guide.png', 600, 480, preview(iconSvg('guide'), '办事指南', '街坊服务 · 广州')],
  ['publisher/landing/pictures/community.png', 600, 480, preview(iconSvg('people'), '社区、村', '街坊服务 · 广州')],
  ...KINDS.map(({ id, label, icon: name }) => [`publisher/landing/pictures/${id}.png`, 600, 480, preview(iconSvg(name), label, '街坊服务 · 广州')] as const),
];

async function main(): Promise<void> {
  const browser = await launchChromium();
  for (const [file, width, height, html] of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<!doctype html>${html}`);
    const bytes = await page.screenshot({ omitBackground: true });
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
    await page.close();
  }
  await browser.close();
}

void main();
