import type { QrModules } from './qr';

export type Weight = 'normal' | 'bold';

/** Width of a text in px, drawn in `size` px. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** One line of text. `x`, `y`, `width`, `height` are its box; it stands on `baseline`, from the left. */
export interface TextRun {
  readonly draw: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

/** `radius` of half the side makes a disc. */
export interface Rect {
  readonly draw: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
}

export interface Line {
  readonly draw: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly color: string;
  readonly lineWidth: number;
}

/** Dark modules of `module` px each, the first one at x, y; the quiet zone around them is the layout's. */
export interface Qr {
  readonly draw: 'qr';
  readonly x: number;
  readonly y: number;
  readonly module: number;
  readonly modules: QrModules;
}

/** A picture that was supplied, as a mini-program code is. */
export interface Picture {
  readonly draw: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Command = TextRun | Rect | Line | Qr | Picture;

/** In px; painted in the order given. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly commands: readonly Command[];
}

/** The product's colours as they stand on white paper. */
export const COLORS = { ink: '#1b1f1d', quiet: '#4a524e', line: '#d3dad6', brand: '#0b6b53', weak: '#e9f4f0', white: '#ffffff', warn: '#8a5300', onBrand: '#d9efe7' } as const;
