import { moved, textBlock, type Block } from './block';
import { COLORS, type Measure } from './drawing';

/** One character in a rounded square: the kind at a glance. */
export function signBlock(sign: string, side: number, measure: Measure): Block {
  const size = Math.round(side * 0.6);
  const text = textBlock(sign, side, { size, weight: 'bold', color: COLORS.brand }, measure);
  const [run] = text.commands;
  const left = run?.draw === 'text' ? (side - run.width) / 2 : 0;
  return { height: side, commands: [{ draw: 'rect', x: 0, y: 0, width: side, height: side, radius: side * 0.22, fill: COLORS.white }, ...moved(text, left, (side - text.height) / 2).commands] };
}
