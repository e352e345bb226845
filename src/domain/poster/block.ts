import { type Command, type Measure, type Weight } from './drawing';
import { wrap, wrapEvenly } from './wrap';

/** Commands around a corner at 0, 0, and how much height they take. */
export interface Block {
  readonly height: number;
  readonly commands: readonly Command[];
}

export interface Type {
  readonly size: number;
  readonly weight?: Weight;
  readonly color: string;
  /** Lines about equally long. */
  readonly even?: true;
}

/** Room of a line, in sizes of its text. */
const LEADING = 1.36;
/** From the middle of a line down to where Chinese characters stand. */
const MIDDLE_TO_BASELINE = 0.37;

export const gap = (height: number): Block => ({ height, commands: [] });

/** A text in as many lines as it needs. */
export function textBlock(text: string, width: number, { size, weight = 'normal', color, even }: Type, measure: Measure): Block {
  const widthOf = (part: string): number => measure(part, size, weight);
  const lines = (even ? wrapEvenly : wrap)(text, width, widthOf);
  const height = Math.round(size * LEADING);
  return {
    height: height * lines.length,
    commands: lines.map((line, index) => ({
      draw: 'text', text: line, x: 0, y: index * height, width: widthOf(line), height, baseline: Math.round((index + 0.5) * height + size * MIDDLE_TO_BASELINE), size, weight, color,
    })),
  };
}

/** One below the other. */
export function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const commands: Command[] = [];
  for (const block of blocks) {
    commands.push(...moved(block, 0, height).commands);
    height += block.height;
  }
  return { height, commands };
}

/** Beside each other, each at its own left edge, all at one top. */
export function beside(blocks: readonly { readonly x: number; readonly block: Block }[]): Block {
  return { height: Math.max(0, ...blocks.map(({ block }) => block.height)), commands: blocks.flatMap(({ x, block }) => moved(block, x, 0).commands) };
}

export const moved = ({ height, commands }: Block, x: number, y: number): Block => ({ height, commands: commands.map((command) => movedCommand(command, x, y)) });

function movedCommand(command: Command, x: number, y: number): Command {
  switch (command.draw) {
    case 'line':
      return { ...command, points: command.points.map(([left, top]) => [left + x, top + y] as const) };
    case 'text':
      return { ...command, x: command.x + x, y: command.y + y, baseline: command.baseline + y };
    case 'rect':
    case 'qr':
    case 'picture':
      return { ...command, x: command.x + x, y: command.y + y };
  }
}
