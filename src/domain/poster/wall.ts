import { gap, stack, type Block } from './block';
import { codeBlock } from './code-part';
import type { Drawing, Measure } from './drawing';
import { onPaper } from './layout';
import { entryBlock, foot, head, rule, senderNote, type Pen } from './parts';
import type { Poster } from './poster';
import { MARGIN, scaled, WALL_SIZES, WIDTH } from './sizes';
import { posterWords } from './words';

/** ISO 216: a page is the square root of two as high as wide. */
export const A4_HEIGHT = Math.round(WIDTH * Math.SQRT2);
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** One place on one A4 page, large enough for a wall; text shrinks to fit, never below 32 px, and what still does not fit makes the page higher. */
export function layoutWall(poster: Poster, measure: Measure): Drawing {
  const tries = SCALES.map((scale) => () => parts(poster, { sizes: scaled(WALL_SIZES, scale), measure }));
  let last: Parts | undefined;
  for (const attempt of tries) {
    last = attempt();
    if (last.upper.height + last.lower.height <= A4_HEIGHT) break;
  }
  const { upper, lower, code } = last ?? parts(poster, { sizes: WALL_SIZES, measure });
  const left = Math.max(0, A4_HEIGHT - upper.height - lower.height);
  // The room that is left stands around the code.
  const above = code ? Math.round(left / 2) : left;
  return onPaper(stack([upper, gap(above), ...(code ? [code, gap(left - above)] : []), ...lower.rest]), upper.height + lower.height + left);
}

interface Parts {
  readonly upper: Block;
  readonly code: Block | undefined;
  readonly lower: { readonly height: number; readonly rest: readonly Block[] };
}

function parts(poster: Poster, pen: Pen): Parts {
  const { gap: space } = pen.sizes;
  const upper = stack([
    head(poster, undefined, pen),
    gap(space),
    ...poster.entries.flatMap((entry) => [entryBlock(entry, undefined, posterWords.note, pen), gap(space)]),
    ...(poster.note === undefined ? [] : [senderNote(poster.note, posterWords.sender, pen), gap(space)]),
  ]);
  const code = poster.code && codeBlock(poster.code, poster.scan, pen);
  const rest = [gap(space), rule, gap(Math.round(space / 2)), foot(poster.foot, pen), gap(Math.round(MARGIN * 0.8))];
  return { upper, code, lower: { height: stack(rest).height + (code?.height ?? 0), rest } };
}
