/** Standard, and 长辈版 in three steps. */
export const TEXT_SIZES = ['standard', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** px at a root size of 16 px, and at 30 px: beyond WeChat's largest font setting. Between them it grows evenly with the setting. */
export type Growing = readonly [at16: number, at30: number];

export const ROOT = { least: 16, most: 30 } as const;

/**
 * `target`: least height and width of what a finger presses; MIIT's rules ask 44, and 60 in an elder interface.
 * `badge`: the square around a kind's icon.
 */
type TypeScale = Readonly<Record<'text-small' | 'text' | 'text-title' | 'text-heading' | 'target' | 'icon' | 'badge', Growing>>;

/** 长辈版's text begins at 18 px or more and can be enlarged to 30 (MIIT's rules 1.1). */
export const TYPE: Readonly<Record<TextSize, TypeScale>> = {
  standard: { 'text-small': [14, 26], text: [16, 30], 'text-title': [17, 31], 'text-heading': [21, 34], target: [44, 52], icon: [20, 30], badge: [40, 52] },
  large: { 'text-small': [19, 27], text: [21, 30], 'text-title': [24, 32], 'text-heading': [28, 34], target: [60, 64], icon: [26, 32], badge: [52, 60] },
  larger: { 'text-small': [22, 28], text: [25, 30], 'text-title': [28, 33], 'text-heading': [31, 35], target: [60, 64], icon: [29, 33], badge: [54, 60] },
  largest: { 'text-small': [27, 28], text: [30, 31], 'text-title': [32, 34], 'text-heading': [35, 36], target: [64, 64], icon: [32, 34], badge: [58, 60] },
};

/** Share of the font size. Lines stand `leading` apart, paragraphs another `paragraph`. */
export const LINES = { leading: 1.5, 'leading-tight': 1.4, paragraph: '0.5em' } as const;

/** px at a root size. */
export const sizeAt = ([at16, at30]: Growing, root: number): number => at16 + ((at30 - at16) / (ROOT.most - ROOT.least)) * (root - ROOT.least);
