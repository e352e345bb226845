import Taro from '@tarojs/taro';
import { layoutSharePicture, PICTURE, type SharePicture } from '@/domain/poster/share-picture';
import { measureWith, paint, type Context } from '@/domain/poster/paint';
import { later } from './clock';

const FAMILY = 'sans-serif';
/** WeChat waits for three seconds. */
const LONGEST_MS = 2500;
/** Of the layout's size: a card is drawn no larger on a phone. */
const SCALE = 0.6;

interface Offscreen {
  getContext(type: '2d'): Context<unknown> | null;
  toDataURL?(type: string): string;
}

let last: { readonly key: string; readonly file: string } | undefined;

/** The file of a card's picture; undefined when this phone draws none or takes too long. Never rejects. */
export function drawSharePicture(picture: SharePicture): Promise<string | undefined> {
  const key = JSON.stringify(picture);
  if (last?.key === key) return Promise.resolve(last.file);
  const drawn = draw(picture).then(
    (file) => {
      last = { key, file };
      return file;
    },
    () => undefined,
  );
  return Promise.race([drawn, new Promise<undefined>((resolve) => later(LONGEST_MS, () => resolve(undefined)))]);
}

async function draw(picture: SharePicture): Promise<string> {
  const [width, height] = [PICTURE.width * SCALE, PICTURE.height * SCALE];
  // Absent before base library 2.16.1.
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as Offscreen;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas: no 2d context');
  paint(context, layoutSharePicture(picture, measureWith(context, FAMILY)), { family: FAMILY, scale: SCALE });
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, canvasId: '', fileType: 'png', destWidth: width, destHeight: height });
    return tempFilePath;
  } catch {
    // Some clients write no file of a canvas that is not on a page, but give its bytes.
    return writeDataUrl(canvas.toDataURL?.('image/png') ?? '');
  }
}

function writeDataUrl(url: string): Promise<string> {
  const filePath = `${Taro.env.USER_DATA_PATH}/share-picture.png`;
  const data = url.slice(url.indexOf(',') + 1);
  return new Promise((resolve, reject) => {
    if (data === '') reject(new Error('canvas: gave no picture'));
    else Taro.getFileSystemManager().writeFile({ filePath, data, encoding: 'base64', success: () => resolve(filePath), fail: reject });
  });
}
