import { beside, gap, moved, stack, textBlock, type Block } from './block';
import { COLORS, type Command, type Measure } from './drawing';
import type { Check, Entry, Fact, Poster } from './poster';
import { signBlock } from './sign';
import { INNER, MARGIN, WIDTH, type Sizes } from './sizes';

/** Draws the parts of a poster; each is a block over the whole width. */
export interface Pen {
  readonly sizes: Sizes;
  readonly measure: Measure;
}

const inMargins = (block: Block): Block => moved(block, MARGIN, 0);

/** White on the brand colour: what it is about. `page`: "第 1 张，共 2 张". */
export function head({ sign, kicker, title, subtitle }: Pick<Poster, 'sign' | 'kicker' | 'title' | 'subtitle'>, page: string | undefined, { sizes, measure }: Pen): Block {
  const badge = Math.round(sizes.kicker * 1.7);
  const under = [subtitle, page].filter(Boolean).join(' · ');
  const text = stack([
    gap(Math.round(MARGIN * 0.8)),
    beside([
      { x: 0, block: signBlock(sign, badge, measure) },
      { x: badge + 20, block: middled(textBlock(kicker, INNER - badge - 20, { size: sizes.kicker, weight: 'bold', color: COLORS.onBrand }, measure), badge) },
    ]),
    gap(Math.round(sizes.gap * 0.6)),
    textBlock(title, INNER, { size: sizes.title, weight: 'bold', color: COLORS.white, even: true }, measure),
    ...(under === '' ? [] : [gap(8), textBlock(under, INNER, { size: sizes.subtitle, color: COLORS.onBrand }, measure)]),
    gap(Math.round(MARGIN * 0.7)),
  ]);
  return { height: text.height, commands: [{ draw: 'rect', x: 0, y: 0, width: WIDTH, height: text.height, fill: COLORS.brand }, ...inMargins(text).commands] };
}

const middled = (block: Block, height: number): Block => (block.height >= height ? block : { height, commands: moved(block, 0, (height - block.height) / 2).commands });

/** The sender's own words, marked as such. */
export function senderNote(note: string, label: string, { sizes, measure }: Pen): Block {
  const pad = 32;
  const text = stack([
    gap(pad - 8),
    textBlock(label, INNER - 2 * pad, { size: sizes.foot, color: COLORS.brand, weight: 'bold' }, measure),
    textBlock(note, INNER - 2 * pad, { size: sizes.body, color: COLORS.ink }, measure),
    gap(pad - 8),
  ]);
  const box: Command = { draw: 'rect', x: 0, y: 0, width: INNER, height: text.height, radius: 24, fill: COLORS.weak };
  return inMargins({ height: text.height, commands: [box, ...moved(text, pad, 0).commands] });
}

/** The sender's words on one entry, apart from the facts. */
function markedNote(note: string, label: string, width: number, { sizes, measure }: Pen): Block {
  const pad = 20;
  const text = stack([gap(pad - 8), textBlock(`${label}：${note}`, width - 2 * pad, { size: sizes.body, color: COLORS.ink }, measure), gap(pad - 8)]);
  return { height: text.height, commands: [{ draw: 'rect', x: 0, y: 0, width, height: text.height, radius: 16, fill: COLORS.weak }, ...moved(text, pad, 0).commands] };
}

/** A place or guide with what is known of it. */
export function entryBlock(entry: Entry, number: number | undefined, noteLabel: string, pen: Pen): Block {
  const { sizes, measure } = pen;
  const disc = Math.round(sizes.name * 1.25);
  const left = number === undefined ? 0 : disc + 24;
  const width = INNER - left;
  const name = textBlock(entry.name, width, { size: sizes.name, weight: 'bold', color: COLORS.ink }, measure);
  const body = stack([
    ...(entry.name === '' ? [] : [name, gap(10)]),
    ...factBlocks(entry.facts, width, pen),
    ...(entry.caution === undefined ? [] : [gap(6), textBlock(entry.caution, width, { size: Math.max(sizes.foot, sizes.body - 4), color: COLORS.warn }, measure)]),
    ...(entry.note === undefined ? [] : [gap(10), markedNote(entry.note, noteLabel, width, pen)]),
  ]);
  const columns = number === undefined ? [{ x: 0, block: body }] : [{ x: 0, block: moved(numberBlock(number, disc, pen), 0, Math.max(0, (sizes.name * 1.36 - disc) / 2)) }, { x: left, block: body }];
  return inMargins(beside(columns));
}

function numberBlock(number: number, side: number, { measure }: Pen): Block {
  const text = textBlock(String(number), side, { size: Math.round(side * 0.56), weight: 'bold', color: COLORS.white }, measure);
  const [run] = text.commands;
  const left = run?.draw === 'text' ? (side - run.width) / 2 : 0;
  return { height: side, commands: [{ draw: 'rect', x: 0, y: 0, width: side, height: side, radius: side / 2, fill: COLORS.brand }, ...moved(text, left, (side - text.height) / 2).commands] };
}

function factBlocks(facts: readonly Fact[], width: number, { sizes, measure }: Pen): readonly Block[] {
  const column = Math.max(0, ...facts.map(({ label }) => measure(label, sizes.body, 'normal'))) + Math.round(sizes.body * 0.7);
  return facts.map(({ label, text, strong }) => {
    const size = strong ? sizes.strong : sizes.body;
    const words = textBlock(text, width - column, { size, weight: strong ? 'bold' : 'normal', color: strong ? COLORS.brand : COLORS.ink }, measure);
    const first = textBlock(label, column, { size: sizes.body, color: COLORS.quiet }, measure);
    return beside([
      { x: 0, block: moved(first, 0, Math.max(0, (size - sizes.body) * 0.68)) },
      { x: column, block: words },
    ]);
  });
}

export const heading = (text: string, { sizes, measure }: Pen): Block => inMargins(textBlock(text, INNER, { size: sizes.name, weight: 'bold', color: COLORS.brand }, measure));

/** A box to tick on paper, ticked where the sender ticked. */
export function checkBlock({ title, detail, done }: Check, { sizes, measure }: Pen): Block {
  const side = Math.round(sizes.body * 1.05);
  const top = Math.round((sizes.body * 1.36 - side) / 2);
  const left = side + 24;
  const words = stack([
    textBlock(title, INNER - left, { size: sizes.body, weight: 'bold', color: COLORS.ink }, measure),
    ...(detail === undefined ? [] : [textBlock(detail, INNER - left, { size: sizes.body - 4, color: COLORS.quiet }, measure)]),
  ]);
  const box: Command = { draw: 'rect', x: 2, y: top, width: side, height: side, radius: 8, stroke: COLORS.brand, lineWidth: 4, ...(done && { fill: COLORS.brand }) };
  const tick: Command = { draw: 'line', points: [[2 + side * 0.24, top + side * 0.52], [2 + side * 0.43, top + side * 0.72], [2 + side * 0.78, top + side * 0.3]], color: COLORS.white, lineWidth: 5 };
  return inMargins(beside([{ x: 0, block: { height: top + side, commands: done ? [box, tick] : [box] } }, { x: left, block: words }]));
}

export const rule: Block = { height: 2, commands: [{ draw: 'line', points: [[MARGIN, 1], [WIDTH - MARGIN, 1]], color: COLORS.line, lineWidth: 2 }] };

export const foot = (lines: readonly string[], { sizes, measure }: Pen): Block => inMargins(stack(lines.map((line) => textBlock(line, INNER, { size: sizes.foot, color: COLORS.quiet }, measure))));

export const sentence = (text: string, { sizes, measure }: Pen): Block => inMargins(textBlock(text, INNER, { size: sizes.body, weight: 'bold', color: COLORS.brand }, measure));
