import type { Drawing, Measure, TextRun } from '@/domain/poster/drawing';
import type { Poster } from '@/domain/poster/poster';

/** About as wide as the fonts of phones: Chinese characters one size, others a little over half. */
export const measure: Measure = (text, size, weight) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 255 ? 1 : weight === 'bold' ? 0.6 : 0.55), 0) * size;

export const EMPTY: Poster = { sign: '饭', kicker: '长者饭堂', title: '饭堂', entries: [], scan: ['扫一扫'], foot: ['资料截至 2026-11-22'] };

export const runsOf = ({ commands }: Drawing): readonly TextRun[] => commands.flatMap((command) => (command.draw === 'text' ? [command] : []));

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What must not lie upon each other: lines of text and codes. */
export function boxesOf({ commands }: Drawing): readonly (Box & { readonly what: string })[] {
  return commands.flatMap((command) => {
    if (command.draw === 'text') return [{ what: command.text, x: command.x, y: command.y, width: command.width, height: command.height }];
    if (command.draw === 'qr') return [{ what: 'qr', x: command.x - 4 * command.module, y: command.y - 4 * command.module, width: (command.modules.length + 8) * command.module, height: (command.modules.length + 8) * command.module }];
    return command.draw === 'picture' ? [{ what: 'picture', ...command }] : [];
  });
}

/** A rounding of half a pixel is no overlap. */
const over = (a: Box, b: Box): boolean => a.x + a.width > b.x + 1 && b.x + b.width > a.x + 1 && a.y + a.height > b.y + 1 && b.y + b.height > a.y + 1;

export function overlaps(drawing: Drawing): readonly string[] {
  const boxes = boxesOf(drawing);
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => over(box, other)).map((other) => `${box.what} / ${other.what}`));
}

export const outside = (drawing: Drawing, margin: number): readonly string[] =>
  boxesOf(drawing)
    .filter(({ x, y, width, height }) => x < margin - 1 || y < 0 || x + width > drawing.width - margin + 1 || y + height > drawing.height + 1)
    .map(({ what }) => what);
