import { createCanvas, type Canvas, type Image } from '@napi-rs/canvas';
import type { Drawing, Measure } from '../../src/domain/poster';
import { measureWith, paint, type Context } from '../../src/domain/poster/paint';
import { WIDTH } from '../../src/domain/poster/sizes';
import { A4_HEIGHT } from '../../src/domain/poster/wall';
import { LANGUAGE } from './font';

/** A4 at 261 dots an inch: twice the layout's width, so that the modules of a QR code are whole pixels. */
export const A4 = { width: 2 * WIDTH, height: 2 * A4_HEIGHT } as const;

const contextOf = (canvas: Canvas): Context<Image> => {
  const context = canvas.getContext('2d');
  context.lang = LANGUAGE;
  return context as unknown as Context<Image>;
};

export const measureIn = (family: string): Measure => measureWith(contextOf(createCanvas(1, 1)), family);

/** The drawing as PNG on a whole A4 page: as wide as the page, or less where it is higher than A4. */
export function drawA4(drawing: Drawing, family: string, picture?: Image): Promise<Buffer> {
  const canvas = createCanvas(A4.width, A4.height);
  const context = contextOf(canvas);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, A4.width, A4.height);
  const scale = Math.min(A4.width / drawing.width, A4.height / drawing.height);
  paint(context, drawing, { family, scale, left: (A4.width - drawing.width * scale) / 2, ...(picture && { picture }) });
  return canvas.encode('png');
}
