import { beside, gap, moved, stack, textBlock, type Block } from './block';
import { COLORS, type Drawing, type Measure } from './drawing';
import { signBlock } from './sign';

/** What a forwarded card shows: nothing that is true today only, for the card stays in chats for years. */
export interface SharePicture {
  readonly sign: string;
  readonly kicker: string;
  readonly title: string;
  /** Area, address, day: at most two are drawn. */
  readonly lines: readonly string[];
}

/** 5:4, as WeChat cuts cards; a card is about 210 px wide on a phone, so that 100 here are 21 there. */
export const PICTURE = { width: 1000, height: 800 } as const;
const MARGIN = 60;
const INNER = PICTURE.width - 2 * MARGIN;
const BAND = 190;
const BADGE = 120;
const TITLE_SIZES = [132, 118, 104, 92, 80];
const LINE_SIZE = 60;
const MOST_LINES = 2;
const KICKER_SIZES = [72, 60, 48, 40];

/** The title as large as it fits; what does not fit at the smallest size ends in "…". */
export function layoutSharePicture({ sign, kicker, title, lines }: SharePicture, measure: Measure): Drawing {
  const kickerSize = KICKER_SIZES.find((size) => measure(kicker, size, 'bold') <= INNER - BADGE - 28) ?? 40;
  const band = beside([
    { x: 0, block: signBlock(sign, BADGE, measure) },
    { x: BADGE + 28, block: inMiddle(oneLine(kicker, kickerSize, COLORS.white, 'bold', INNER - BADGE - 28, measure), BADGE) },
  ]);
  const under = stack(lines.slice(0, MOST_LINES).map((line) => oneLine(line, LINE_SIZE, COLORS.quiet, 'normal', INNER, measure)));
  const room = PICTURE.height - BAND - under.height - 40 - MARGIN;
  const name = titleBlock(title, room, measure);
  const body = stack([name, gap(14), under]);
  const top = BAND + Math.max(24, (PICTURE.height - BAND - body.height) / 2);
  return {
    ...PICTURE,
    commands: [
      { draw: 'rect', x: 0, y: 0, ...PICTURE, fill: COLORS.white },
      { draw: 'rect', x: 0, y: 0, width: PICTURE.width, height: BAND, fill: COLORS.brand },
      ...moved(band, MARGIN, (BAND - BADGE) / 2).commands,
      ...moved(body, MARGIN, top).commands,
    ],
  };
}

function titleBlock(title: string, room: number, measure: Measure): Block {
  const at = (text: string, size: number): Block => textBlock(text, INNER, { size, weight: 'bold', color: COLORS.ink, even: true }, measure);
  for (const size of TITLE_SIZES) {
    const block = at(title, size);
    if (block.height <= room) return block;
  }
  const least = TITLE_SIZES[TITLE_SIZES.length - 1] ?? 80;
  const characters = [...title];
  while (characters.length > 1 && at(`${characters.join('')}…`, least).height > room) characters.pop();
  return at(`${characters.join('')}…`, least);
}

function oneLine(text: string, size: number, color: string, weight: 'normal' | 'bold', width: number, measure: Measure): Block {
  if (measure(text, size, weight) <= width) return textBlock(text, width, { size, weight, color }, measure);
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('')}…`, size, weight) > width) characters.pop();
  return textBlock(`${characters.join('')}…`, width, { size, weight, color }, measure);
}

const inMiddle = (block: Block, height: number): Block => ({ height, commands: moved(block, 0, (height - block.height) / 2).commands });
