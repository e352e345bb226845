import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from './problem';

export interface TextFile {
  /** Path as shown in problems, from where the command was started: data/places/elder_canteen.csv. */
  readonly file: string;
  /** Undefined if the file is missing or not UTF-8. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

const NEWLINE = 0x0a;

/** `path` is relative to the data folder. A byte-order mark is dropped; CRLF stays for the CSV reader. */
export function readText(dataDir: string, path: string): TextFile {
  const file = join(dataDir, path).split(sep).join('/');
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dataDir, path));
  } catch {
    return { file, problems: [{ file, message: 'the file cannot be read — put it back, or restore it from the last commit' }] };
  }
  const bad = firstLineNotUtf8(bytes);
  if (bad !== undefined) {
    const message = 'the line holds bytes that are not UTF-8 — save the file again with the encoding "UTF-8" (in Excel: "CSV UTF-8")';
    return { file, problems: [{ file, line: bad, message }] };
  }
  return { file, text: new TextDecoder('utf-8').decode(bytes), problems: [] };
}

/** No byte of a longer UTF-8 sequence is a newline, so each line can be judged by itself. */
function firstLineNotUtf8(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return undefined;
}
