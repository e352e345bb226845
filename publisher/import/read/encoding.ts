import { createReadStream } from 'node:fs';

export interface Encoding {
  /** As TextDecoder names it. */
  readonly name: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** As people name it. */
  readonly label: string;
}

const UTF8: Encoding = { name: 'utf-8', label: 'UTF-8' };
const GBK: Encoding = { name: 'gb18030', label: 'GBK（GB18030）' };

/**
 * The encoding of a text file. A mark at the beginning decides; then NUL bytes (UTF-16); then UTF-8, if the file is
 * UTF-8 throughout or but for a few damaged bytes; else GBK, which Chinese Excel writes.
 */
export async function encodingOf(file: string): Promise<Encoding> {
  const state = { at: 0, zeros: [0, 0] as [number, number], long: 0, bad: 0, pending: 0 };
  let head = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer;
    if (head.length < 4) head = Buffer.concat([head, bytes.subarray(0, 4)]);
    tally(bytes, state);
  }
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { ...UTF8, label: 'UTF-8（有 BOM）' };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', label: 'UTF-16' };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', label: 'UTF-16（大端）' };
  const [even, odd] = state.zeros;
  if (odd > state.at / 20 && odd > even * 4) return { name: 'utf-16le', label: 'UTF-16（无 BOM）' };
  if (even > state.at / 20 && even > odd * 4) return { name: 'utf-16be', label: 'UTF-16（大端，无 BOM）' };
  return state.bad === 0 || state.bad * 20 < state.long ? UTF8 : GBK;
}

/** Counts characters of several bytes that are whole UTF-8, and bytes that are none. */
function tally(bytes: Buffer, state: { at: number; zeros: [number, number]; long: number; bad: number; pending: number }): void {
  for (const byte of bytes) {
    if (byte === 0) state.zeros[state.at % 2 === 0 ? 0 : 1] += 1;
    state.at += 1;
    if (state.pending > 0) {
      if ((byte & 0xc0) === 0x80) {
        state.pending -= 1;
        if (state.pending === 0) state.long += 1;
        continue;
      }
      state.bad += 1;
      state.pending = 0;
    }
    if (byte < 0x80) continue;
    if (byte >= 0xc2 && byte <= 0xf4) state.pending = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    else state.bad += 1;
  }
}

/** The text of a file, piece by piece; a byte that fits no character becomes U+FFFD, which no cell may hold. */
export async function* decodedText(file: string, { name }: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(name);
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}
