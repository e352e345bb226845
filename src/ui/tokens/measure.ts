/** px. Space around things stays as it is while text grows: WeChat's guide for large text. */
export const SPACE = { side: 16, pad: 14, gap: 10 } as const;

/** px; `round` makes circles and pills of any height. */
export const RADIUS = { radius: 14, 'radius-control': 10, 'radius-badge': 12, 'radius-small': 6, 'radius-sheet': 18, 'radius-pill': 40 } as const;

/** ms; 1 for people who asked their device for less motion. */
export const MOTION = { motion: 160 } as const;

/** Widest column of text on tablets and desktops, px. */
export const COLUMN = 720;

/** px that stay free between the line being typed and the keyboard. */
export const KEYBOARD_GAP = 32;
