import { measureWith, paint, type Context } from '@/domain/poster/paint';
import type { Drawing, Measure } from '@/domain/poster/drawing';
import type { DrawnPicture } from './canvas';

export type { DrawnPicture } from './canvas';
export const GROUND_ID = '';
/** As the page's own text: src/app.css. */
const FAMILY = "-apple-system, 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/** Draws on a canvas that is never shown. Rejects where the browser gives no picture. */
export async function drawPictures(layout: (measure: Measure) => readonly Drawing[]): Promise<readonly DrawnPicture[]> {
  const pictures: DrawnPicture[] = [];
  for (const drawing of layout(measureWith(contextOf(document.createElement('canvas')), FAMILY))) {
    const canvas = document.createElement('canvas');
    canvas.width = drawing.width;
    canvas.height = drawing.height;
    paint(contextOf(canvas), drawing, { family: FAMILY });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('canvas: the browser gave no picture');
    pictures.push({ src: URL.createObjectURL(blob), width: drawing.width, height: drawing.height });
  }
  return pictures;
}

/** The browser may forget what nobody looks at any more. */
export function forgetPictures(pictures: readonly DrawnPicture[]): void {
  for (const { src } of pictures) URL.revokeObjectURL(src);
}

function contextOf(canvas: HTMLCanvasElement): Context<CanvasImageSource> {
  // Fonts of several countries draw characters as China writes them.
  canvas.lang = 'zh-Hans';
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas: no 2d context');
  return context as unknown as Context<CanvasImageSource>;
}
