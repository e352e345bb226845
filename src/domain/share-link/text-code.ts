import type { BitReader, BitWriter } from './bits';
import { codeOfUnit, LONGEST_UNIT, NO_TIER, takeUnit, TIER_BITS, type UnitCode } from './units';

/**
 * Texts as bits: words and characters of the table in 7, 9 or 11 bits, everything else 17. The 15 bits after NO_TIER are
 * a character of one of these blocks, what was written shortly before once more, or (OTHER) any UTF-16 unit in 16 more.
 */
const BLOCKS = [
  { first: 0x4e00, from: 0, count: 20992 },
  { first: 0x0000, from: 20992, count: 1280 },
  { first: 0x2000, from: 22272, count: 5120 },
  { first: 0xfe00, from: 27392, count: 512 },
] as const;
const AGAIN = 27904;
const SHORTEST = 2;
const LENGTHS = 9;
const REACH = 512;
const OTHER = AGAIN + LENGTHS * REACH;
const LITERAL_BITS = 15;
const LITERAL_SIZE = TIER_BITS + LITERAL_BITS;
const OTHER_BITS = 16;

/** Stands between two texts. No clean text holds one. */
const BETWEEN = '\n';

/** A longer pool is no share of ours; it bounds the work on forged links. */
const LONGEST_POOL = 8000;

/** Texts in order; empty ones at the end are left out. */
export function putTexts(out: BitWriter, texts: readonly string[]): void {
  const pool = texts.join(BETWEEN).replace(/\n+$/, '');
  for (const { value, bits, other } of cheapest(pool)) {
    out.put(value, bits);
    if (other !== undefined) out.put(other, OTHER_BITS);
  }
  const end = codeOfUnit('');
  if (end !== undefined) out.put(end.value, end.bits);
}

export function takeTexts(bits: BitReader): readonly string[] {
  let pool = '';
  while (pool.length < LONGEST_POOL) {
    const unit = takeUnit(bits.take) ?? takeLiteral(bits, pool);
    if (unit === '') break;
    pool += unit;
  }
  return pool.split(BETWEEN);
}

interface Piece extends UnitCode {
  /** The UTF-16 unit itself. */
  readonly other?: number;
}

interface Step {
  readonly cost: number;
  readonly length: number;
  readonly piece: Piece;
}

/** Of all ways to write a text the one with the fewest bits. */
function cheapest(text: string): readonly Piece[] {
  // The cheapest way to write what comes after a place, from the end backwards.
  const ways: Step[] = [];
  for (let at = text.length - 1; at >= 0; at--) {
    let best: Step | undefined;
    const offer = (length: number, piece: Piece): void => {
      const cost = piece.bits + (piece.other === undefined ? 0 : OTHER_BITS) + (ways[at + length]?.cost ?? 0);
      if (best === undefined || cost < best.cost) best = { cost, length, piece };
    };
    for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length--) {
      const code = codeOfUnit(text.slice(at, at + length));
      if (code !== undefined) offer(length, code);
    }
    offer(1, literal(text.charCodeAt(at)));
    for (let length = SHORTEST; length < SHORTEST + LENGTHS && at + length <= text.length; length++) {
      const before = text.slice(Math.max(0, at - length - REACH + 1), at);
      const start = before.lastIndexOf(text.slice(at, at + length));
      if (start < 0) break;
      const back = before.length - length - start;
      offer(length, { value: (NO_TIER << LITERAL_BITS) | (AGAIN + (length - SHORTEST) * REACH + back), bits: LITERAL_SIZE });
    }
    if (best !== undefined) ways[at] = best;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const step = ways[at];
    if (step === undefined) break;
    pieces.push(step.piece);
    at += step.length;
  }
  return pieces;
}

function literal(unit: number): Piece {
  for (const { first, from, count } of BLOCKS) {
    if (unit >= first && unit < first + count) return { value: (NO_TIER << LITERAL_BITS) | (from + unit - first), bits: LITERAL_SIZE };
  }
  return { value: (NO_TIER << LITERAL_BITS) | OTHER, bits: LITERAL_SIZE, other: unit };
}

function takeLiteral(bits: BitReader, pool: string): string {
  const value = bits.take(LITERAL_BITS);
  if (value >= AGAIN && value < OTHER) {
    const length = Math.floor((value - AGAIN) / REACH) + SHORTEST;
    const start = pool.length - length - ((value - AGAIN) % REACH);
    return start < 0 ? UNREADABLE : pool.slice(start, start + length);
  }
  if (value === OTHER) return String.fromCharCode(bits.take(OTHER_BITS));
  const block = BLOCKS.find(({ from, count }) => value >= from && value < from + count);
  return block === undefined ? UNREADABLE : String.fromCharCode(block.first + value - block.from);
}

/** Taken out again by cleaning. */
const UNREADABLE = '\ufffd';
