import { CODE_PATTERN } from './bits';
import { checksum } from './checksum';

/** The format that this version writes. Later ones count on: 2 … 9, then letters. */
export const VERSION = '1';
const CHECK = 4;

/** A link can be no longer than this and be ours: work on forged ones is bounded by it. */
const LONGEST_READ = 2048;

export type Frame = { readonly body: string; readonly newer: boolean };

/** Version, body, checksum: the one thing that no later version changes. */
export function framed(body: string): string {
  const text = VERSION + body;
  return text + checksum(text);
}

/** undefined: not whole, or none of ours. */
export function unframed(code: string): Frame | undefined {
  if (code.length <= 1 + CHECK || code.length > LONGEST_READ || !CODE_PATTERN.test(code)) return undefined;
  const text = code.slice(0, -CHECK);
  if (checksum(text) !== code.slice(-CHECK)) return undefined;
  return { body: text.slice(1), newer: text.charAt(0) !== VERSION };
}
