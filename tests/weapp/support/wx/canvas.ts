import type { World } from '../world';
import { asynchronousAll, Failure, type Apis } from './api';

/** A canvas that draws nothing, measures text roughly and records what was written on it (calls named canvas.*). */
export function createCanvas(world: World): object {
  const state: Record<string, unknown> = { font: '16px sans-serif' };
  const size = () => Number(/(\d+(?:\.\d+)?)px/.exec(String(state.font))?.[1] ?? 16);
  const context = new Proxy(state, {
    get: (target, name) => {
      if (name === 'measureText') return (text: string) => ({ width: [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 1 : 0.55), 0) * size() });
      if (name === 'getImageData') return (_x: number, _y: number, width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) });
      if (typeof name === 'symbol' || name in target) return target[name as string];
      return (...args: unknown[]) => void world.calls.push({ name: `canvas.${name}`, options: { args } });
    },
  });
  return {
    width: 300,
    height: 150,
    getContext: () => context,
    requestAnimationFrame: (run: () => void) => world.clock.later(16, run),
    cancelAnimationFrame: world.clock.cancel,
    toDataURL: () => 'data:image/png;base64,',
    createImage: () => {
      const image: { src: string; onload?: () => void } = { src: '' };
      return new Proxy(image, {
        set: (target, name, value) => {
          if (name === 'src') world.clock.later(0, () => target.onload?.());
          return Reflect.set(target, name, value);
        },
      });
    },
  };
}

/** Writes a picture of whatever was drawn. Its name says its size. */
export function canvasApis(world: World): Apis {
  let count = 0;
  return asynchronousAll(world, {
    canvasToTempFilePath: ({ canvas, destWidth, destHeight }) => {
      if (typeof canvas !== 'object' || canvas === null) throw new Failure('fail canvas is empty');
      count += 1;
      return { tempFilePath: `wxfile://tmp/canvas-${count}-${String(destWidth)}x${String(destHeight)}.png` };
    },
  });
}
