/** Every colour of the interface, #rrggbb. Dark text on light grounds; kapok red only where something is wrong. */
export const COLOURS = {
  ink: '#1b1f1d',
  'ink-2': '#4a524e',
  /** What stands in an empty field. */
  'ink-3': '#5f6763',
  line: '#dde3df',
  /** Dashed borders and rings that only repeat what a word says. */
  edge: '#7d8580',
  ground: '#f4f6f4',
  card: '#ffffff',
  /** Grey shapes where words will be. */
  bone: '#e6eae7',
  brand: '#0b6b53',
  'brand-weak': '#e3f1ec',
  'on-brand': '#ffffff',
  accent: '#b5301f',
  'accent-weak': '#fbeae7',
  warn: '#8a5300',
  'warn-weak': '#fff3dc',
  quiet: '#545b57',
  'quiet-weak': '#eceeed',
} as const;

export type Colour = keyof typeof COLOURS;

/** 高对比: the same names, every text at least 7:1 on its ground, every line to be seen. */
export const STRONG_COLOURS: Readonly<Record<Colour, string>> = {
  ink: '#000000',
  'ink-2': '#1f2422',
  'ink-3': '#2f3532',
  line: '#4a524e',
  edge: '#2f3532',
  ground: '#ffffff',
  card: '#ffffff',
  bone: '#b9c1bc',
  brand: '#00382a',
  'brand-weak': '#e9f4f0',
  'on-brand': '#ffffff',
  accent: '#7a1408',
  'accent-weak': '#fdf1ef',
  warn: '#4f2e00',
  'warn-weak': '#fff8ea',
  quiet: '#2b302d',
  'quiet-weak': '#f2f4f3',
};

/** Behind a sheet. */
export const VEIL = 'rgba(0, 0, 0, 0.45)';

/**
 * Which colour may stand as text or sign on which ground. The tests hold all of them to the contrast rules in both themes,
 * and the audit in a browser refuses a text whose colours are not a pair of this table.
 */
export const PAIRS: readonly (readonly [text: Colour, ground: Colour])[] = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'brand-weak'],
  ['ink-2', 'ground'],
  ['ink-2', 'card'],
  ['ink-2', 'brand-weak'],
  ['ink-3', 'card'],
  ['brand', 'ground'],
  ['brand', 'card'],
  ['brand', 'brand-weak'],
  ['on-brand', 'brand'],
  ['accent', 'ground'],
  ['accent', 'card'],
  ['accent', 'accent-weak'],
  ['warn', 'ground'],
  ['warn', 'card'],
  ['warn', 'warn-weak'],
  ['quiet', 'ground'],
  ['quiet', 'card'],
  ['quiet', 'quiet-weak'],
];
