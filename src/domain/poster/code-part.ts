import { beside, gap, moved, stack, textBlock, type Block } from './block';
import { COLORS, type Command } from './drawing';
import type { Pen } from './parts';
import type { Code } from './poster';
import { QUIET_MODULES } from './qr';
import { INNER, MARGIN } from './sizes';

/** Smaller modules are lost when chats compress the picture or a poster hangs behind glass. */
const LEAST_MODULE = 6;
/** Narrower than this, words stand below the code instead of beside it. */
const LEAST_WORDS = 400;
const PAD = 8;
const WORDS_SIZE = 40;

/** The code in a frame, quiet zone included, and beside it what to do: the first line is the main one. */
export function codeBlock(code: Code, lines: readonly string[], { sizes, measure }: Pen): Block {
  const drawn = drawnCode(code, sizes.code);
  const framed = drawn.height + 2 * PAD;
  const besideIt = INNER - framed - 40;
  const width = besideIt >= LEAST_WORDS ? besideIt : INNER;
  const [first = '', ...rest] = lines;
  const words = stack([
    textBlock(first, width, { size: sizes.name, weight: 'bold', color: COLORS.ink, even: true }, measure),
    gap(12),
    ...rest.map((line) => textBlock(line, width, { size: Math.min(sizes.body, WORDS_SIZE), color: COLORS.quiet, even: true }, measure)),
  ]);
  const frame: Command = { draw: 'rect', x: 2, y: 2, width: framed - 4, height: framed - 4, radius: 24, fill: COLORS.white, stroke: COLORS.line, lineWidth: 4 };
  const box: Block = { height: framed, commands: [frame, ...moved(drawn, PAD, PAD).commands] };
  if (width === INNER) return moved(stack([{ height: framed, commands: moved(box, (INNER - framed) / 2, 0).commands }, gap(20), words]), MARGIN, 0);
  const down = Math.max(0, (framed - words.height) / 2);
  return moved(beside([{ x: 0, block: box }, { x: framed + 40, block: { height: words.height + down, commands: moved(words, 0, down).commands } }]), MARGIN, 0);
}

/** A square; a QR code's modules are whole pixels. */
function drawnCode(code: Code, wished: number): Block {
  if (code.type === 'picture') return { height: wished, commands: [{ draw: 'picture', x: 0, y: 0, width: wished, height: wished }] };
  const count = code.modules.length + 2 * QUIET_MODULES;
  const module = Math.max(LEAST_MODULE, Math.floor(wished / count));
  return { height: module * count, commands: [{ draw: 'qr', x: QUIET_MODULES * module, y: QUIET_MODULES * module, module, modules: code.modules }] };
}
