/** Everything on a poster is 1080 wide: printed on A4, 32 px are 18 points. */
export const WIDTH = 1080;
export const MARGIN = 56;
export const INNER = WIDTH - 2 * MARGIN;

export interface Sizes {
  readonly kicker: number;
  readonly title: number;
  readonly subtitle: number;
  readonly name: number;
  readonly body: number;
  readonly strong: number;
  readonly foot: number;
  /** Wished for the code with its quiet zone. */
  readonly code: number;
  readonly gap: number;
}

export const LIST_SIZES: Sizes = { kicker: 40, title: 76, subtitle: 40, name: 50, body: 39, strong: 46, foot: 32, code: 300, gap: 27 };

/** For a wall: read from two steps away. */
export const WALL_SIZES: Sizes = { kicker: 58, title: 112, subtitle: 54, name: 64, body: 54, strong: 80, foot: 32, code: 500, gap: 44 };

export function scaled(sizes: Sizes, scale: number): Sizes {
  const of = (size: number): number => Math.max(32, Math.round(size * scale));
  return { kicker: of(sizes.kicker), title: of(sizes.title), subtitle: of(sizes.subtitle), name: of(sizes.name), body: of(sizes.body), strong: of(sizes.strong), foot: sizes.foot, code: Math.round(sizes.code * Math.max(scale, 0.7)), gap: Math.round(sizes.gap * scale) };
}
