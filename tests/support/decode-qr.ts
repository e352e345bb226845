import { createCanvas, loadImage } from '@napi-rs/canvas';
import { scanRGBABuffer } from '@undecaf/zbar-wasm';

/** The QR codes in a picture, as ZBar reads them: a decoder that shares nothing with what draws them. */
export async function decodeQr(picture: Buffer): Promise<readonly string[]> {
  const image = await loadImage(picture);
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const symbols = await scanRGBABuffer(data.buffer as ArrayBuffer, width, height);
  return symbols.filter(({ typeName }) => typeName === 'ZBAR_QRCODE').map((symbol) => symbol.decode());
}
