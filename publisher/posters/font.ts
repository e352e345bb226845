import { existsSync } from 'node:fs';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** What Chinese fonts are called on Debian, macOS and Windows, best first. */
const KNOWN = ['Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Noto Sans CJK JP', 'PingFang SC', 'Hiragino Sans GB', 'Heiti SC', 'STHeiti', 'Microsoft YaHei', 'WenQuanYi Micro Hei', 'WenQuanYi Zen Hei', 'SimHei'];
const GIVEN = 'poster';
/** Makes fonts of several countries draw characters as China writes them. */
export const LANGUAGE = 'zh-Hans';

/** The family to draw with, as CSS names it: of the file given, else one that is installed. Throws, saying what to install. */
export function chineseFont(file?: string): string {
  if (file !== undefined) {
    if (!existsSync(file)) throw new Error(`--font ${file}: there is no such file`);
    if (GlobalFonts.registerFromPath(file, GIVEN) === null) throw new Error(`--font ${file}: is no font that can be read. Give a .ttf, .otf or .ttc file.`);
    if (!drawsChinese(GIVEN)) throw new Error(`--font ${file}: holds no Chinese characters. Give a Chinese font, such as Noto Sans CJK.`);
    return GIVEN;
  }
  const installed = new Set(GlobalFonts.families.map(({ family }) => family));
  const found = KNOWN.find((family) => installed.has(family) && drawsChinese(family));
  if (found === undefined) throw new Error('No Chinese font was found on this computer: posters would hold empty boxes. On Debian: apt-get install fonts-noto-cjk. Elsewhere: give a font file with --font.');
  return `"${found}"`;
}

/** A font without Chinese draws every character as the same box, or nothing. */
function drawsChinese(family: string): boolean {
  const [street, neighbour, nothing] = ['街', '坊', '\u{10fffd}'].map((character) => {
    const canvas = createCanvas(48, 48);
    const context = canvas.getContext('2d');
    context.font = `32px ${family.startsWith('"') ? family : `"${family}"`}`;
    context.fillText(character, 4, 38);
    return Buffer.from(canvas.data()).toString('base64');
  });
  return street !== neighbour && street !== nothing;
}
