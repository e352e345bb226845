import { gap, moved, stack, type Block } from './block';
import { codeBlock } from './code-part';
import { COLORS, type Drawing, type Measure } from './drawing';
import { checkBlock, entryBlock, foot, head, heading, rule, senderNote, sentence, type Pen } from './parts';
import type { Poster } from './poster';
import { LIST_SIZES, MARGIN, WIDTH } from './sizes';
import { posterWords } from './words';

export const MOST_ENTRIES = 8;
/** Printed on one A4 page, body text of a longer poster would fall below 10 points. It also stays under WeChat's 4,096 px. */
export const LONGEST_POSTER = 3000;

interface Row {
  readonly block: Block;
  readonly entry: boolean;
}

/**
 * One or more long pictures, 1080 px wide, as high as their text: at most MOST_ENTRIES entries each and, unless a single one is longer,
 * LONGEST_POSTER px. Each can stand alone: title, code and foot are on every one.
 */
export function layoutPosters(poster: Poster, measure: Measure): readonly Drawing[] {
  const pen: Pen = { sizes: LIST_SIZES, measure };
  const opening = poster.note === undefined ? [] : [senderNote(poster.note, posterWords.sender, pen), gap(pen.sizes.gap)];
  const pages = evenGroups(rowsOf(poster, pen), LONGEST_POSTER - frame(poster, [...opening, ...moreOf(poster, pen)], posterWords.page(99, 99), pen).height);
  return pages.map((rows, index) => {
    const page = pages.length > 1 ? posterWords.page(index + 1, pages.length) : undefined;
    const more = index === pages.length - 1 ? moreOf(poster, pen) : [];
    return onPaper(frame(poster, [...(index === 0 ? opening : []), ...withRules(rows, pen), ...more], page, pen));
  });
}

function moreOf({ more = 0, code }: Poster, pen: Pen): readonly Block[] {
  return more === 0 ? [] : [gap(pen.sizes.gap), rule, gap(pen.sizes.gap), sentence(code === undefined ? posterWords.moreWithoutCode(more) : posterWords.more(more), pen)];
}

function rowsOf({ entries, checks }: Poster, pen: Pen): readonly Row[] {
  const rows = entries.map((entry, index): Row => ({ block: entryBlock(entry, entries.length > 1 ? index + 1 : undefined, posterWords.note, pen), entry: true }));
  const items = checks?.items ?? [];
  const list = items.map((check, index): Row => {
    const block = checkBlock(check, pen);
    return { block: index === 0 && checks ? stack([heading(checks.title, pen), gap(12), block]) : block, entry: false };
  });
  return [...rows, ...list];
}

/** As few pages as there have to be, and none of them nearly empty: the least room that needs no further page. */
function evenGroups(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const fewest = groups(rows, room).length;
  let [tooLittle, enough] = [0, room];
  while (fewest > 1 && enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (groups(rows, middle).length > fewest) tooLittle = middle;
    else enough = middle;
  }
  return groups(rows, enough);
}

function groups(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let [left, entries] = [room, 0];
  for (const row of rows) {
    const height = row.block.height + 2 * LIST_SIZES.gap;
    const page = pages[pages.length - 1] ?? [];
    if (page.length > 0 && (height > left || (row.entry && entries === MOST_ENTRIES))) {
      pages.push([row]);
      [left, entries] = [room - height, Number(row.entry)];
      continue;
    }
    page.push(row);
    left -= height;
    entries += Number(row.entry);
  }
  return pages;
}

/** Lines between places, only air between ticks. */
function withRules(rows: readonly Row[], { sizes }: Pen): readonly Block[] {
  return rows.flatMap(({ block, entry }, index) => {
    if (index === 0) return [block];
    const before = rows[index - 1]?.entry ?? false;
    return entry || before ? [gap(sizes.gap), rule, gap(sizes.gap), block] : [gap(Math.round(sizes.gap / 2)), block];
  });
}

function frame(poster: Poster, rows: readonly Block[], page: string | undefined, pen: Pen): Block {
  const { gap: space } = pen.sizes;
  return stack([
    head(poster, page, pen),
    gap(space),
    ...rows,
    gap(space),
    rule,
    gap(space),
    ...(poster.code === undefined ? [] : [codeBlock(poster.code, poster.scan, pen), gap(space)]),
    foot(poster.foot, pen),
    gap(Math.round(MARGIN * 0.7)),
  ]);
}

/** White ground under everything. */
export function onPaper(block: Block, height: number = block.height): Drawing {
  return { width: WIDTH, height: Math.ceil(height), commands: [{ draw: 'rect', x: 0, y: 0, width: WIDTH, height: Math.ceil(height), fill: COLORS.white }, ...moved(block, 0, 0).commands] };
}
