import type { Drawing, Measure, Rect, TextRun } from './drawing';

/** What of a 2d context is used: browsers, WeChat and Node draw alike. */
export interface Context<Image> {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  textAlign: string;
  textBaseline: string;
  measureText(text: string): { readonly width: number };
  fillText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
  drawImage(image: Image, x: number, y: number, width: number, height: number): void;
}

const fontOf = ({ size, weight }: Pick<TextRun, 'size' | 'weight'>, family: string): string => `${weight} ${size}px ${family}`;

/** Measures with the context that will draw. `family`: font names as CSS writes them. */
export function measureWith(context: Pick<Context<never>, 'font' | 'measureText'>, family: string): Measure {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = fontOf({ size, weight }, family);
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

interface Paint<Image> {
  readonly family: string;
  /** Px of the canvas for each px of the drawing. */
  readonly scale?: number;
  readonly left?: number;
  readonly top?: number;
  /** For the drawing's `picture`. */
  readonly picture?: Image;
}

/** Paints a drawing from `left`, `top` of the canvas on, in its order. */
export function paint<Image>(context: Context<Image>, { commands }: Drawing, { family, scale = 1, left = 0, top = 0, picture }: Paint<Image>): void {
  context.setTransform(scale, 0, 0, scale, left, top);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const command of commands) {
    switch (command.draw) {
      case 'text':
        context.font = fontOf(command, family);
        context.fillStyle = command.color;
        context.fillText(command.text, command.x, command.baseline);
        break;
      case 'rect':
        paintRect(context, command);
        break;
      case 'line':
        context.strokeStyle = command.color;
        context.lineWidth = command.lineWidth;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.beginPath();
        command.points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
        context.stroke();
        break;
      case 'qr':
        paintModules(context, command);
        break;
      case 'picture':
        if (picture !== undefined) context.drawImage(picture, command.x, command.y, command.width, command.height);
        break;
    }
  }
}

/** Dark modules beside each other are one bar: no hairline between them at any scale. */
function paintModules(context: Context<never>, { x, y, module, modules }: { readonly x: number; readonly y: number; readonly module: number; readonly modules: readonly (readonly boolean[])[] }): void {
  context.fillStyle = '#000000';
  modules.forEach((row, down) => {
    for (let from = 0; from < row.length; from++) {
      if (!row[from]) continue;
      let to = from;
      while (row[to]) to++;
      context.fillRect(x + from * module, y + down * module, (to - from) * module, module);
      from = to;
    }
  });
}

function paintRect(context: Context<never>, { x, y, width, height, radius = 0, fill, stroke, lineWidth = 1 }: Rect): void {
  const round = Math.min(radius, width / 2, height / 2);
  context.beginPath();
  context.moveTo(x + round, y);
  context.arcTo(x + width, y, x + width, y + height, round);
  context.arcTo(x + width, y + height, x, y + height, round);
  context.arcTo(x, y + height, x, y, round);
  context.arcTo(x, y, x + width, y, round);
  context.closePath();
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = lineWidth;
  context.stroke();
}
