import Taro from '@tarojs/taro';
import { measureWith, paint, type Context } from '@/domain/poster/paint';
import type { Drawing, Measure } from '@/domain/poster/drawing';
import { later } from './clock';

/** A drawing as a picture: the path of a file of the phone, or an address of the browser's own. */
export interface DrawnPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Of the canvas component that src/ui/drawing-ground puts on the page. */
export const GROUND_ID = 'drawing-ground';
/** Older phones draw nothing on a longer side. */
const LONGEST_SIDE = 4096;
const FAMILY = 'sans-serif';
const TRIES = 20;
const BETWEEN_TRIES_MS = 50;

interface CanvasNode {
  width: number;
  height: number;
  getContext(type: '2d'): Context<unknown> | null;
}

/**
 * Draws one picture after the other on the page's canvas: memory for one at a time. `layout` gets the width of texts on this very phone.
 * Rejects when the phone has no canvas or cannot write a picture.
 */
export async function drawPictures(layout: (measure: Measure) => readonly Drawing[]): Promise<readonly DrawnPicture[]> {
  const canvas = await ground();
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas: no 2d context');
  const pictures: DrawnPicture[] = [];
  for (const drawing of layout(measureWith(context, FAMILY))) {
    const scale = Math.min(1, LONGEST_SIDE / drawing.height);
    // The new size wipes the canvas and its state.
    canvas.width = Math.round(drawing.width * scale);
    canvas.height = Math.round(drawing.height * scale);
    paint(context, drawing, { family: FAMILY, scale });
    pictures.push({ src: await fileOf(canvas), width: canvas.width, height: canvas.height });
  }
  // Gives the memory back.
  canvas.width = canvas.height = 1;
  return pictures;
}

/** WeChat itself clears away the files of pictures. */
export const forgetPictures = (_pictures: readonly DrawnPicture[]): void => undefined;

async function fileOf(canvas: CanvasNode): Promise<string> {
  const size = { destWidth: canvas.width, destHeight: canvas.height };
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, canvasId: '', fileType: 'png', ...size });
  return tempFilePath;
}

/** The component is there only after the page's next paint. */
async function ground(): Promise<CanvasNode> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const node = await nodeNow();
    if (node) return node;
    await new Promise<void>((resolve) => later(BETWEEN_TRIES_MS, resolve));
  }
  throw new Error('canvas: is not on the page');
}

const nodeNow = (): Promise<CanvasNode | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${GROUND_ID}`)
      .fields({ node: true, size: true })
      .exec((results: readonly ({ readonly node?: CanvasNode } | null)[]) => resolve(results[0]?.node ?? undefined));
  });
