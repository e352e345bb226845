import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeocodeAnswer } from './provider';

export interface KeptAnswer {
  readonly address: string;
  /** Day on which it was asked, YYYY-MM-DD. */
  readonly asked: string;
  readonly answer: GeocodeAnswer;
}

export interface AnswerCache {
  readonly file: string;
  get(address: string): KeptAnswer | undefined;
  /** On the disk before this returns: whatever happens next, it is not asked again. */
  keep(kept: KeptAnswer): void;
}

/** One JSON object a line, only ever added to. A line cut short by a crash is passed over, and costs one request. */
export function openCache(folder: string, providerId: string): AnswerCache {
  const file = join(folder, `${providerId}.jsonl`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const answers = new Map<string, KeptAnswer>();
  for (const line of text.split('\n')) {
    const kept = readLine(line);
    if (kept !== undefined) answers.set(kept.address, kept);
  }
  let torn = text !== '' && !text.endsWith('\n');
  return {
    file,
    get: (address) => answers.get(address),
    keep(kept) {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${torn ? '\n' : ''}${JSON.stringify(kept)}\n`);
      torn = false;
      answers.set(kept.address, kept);
    },
  };
}

function readLine(line: string): KeptAnswer | undefined {
  try {
    const kept = JSON.parse(line) as KeptAnswer;
    return typeof kept.address === 'string' && typeof kept.asked === 'string' && typeof kept.answer.found === 'boolean' ? kept : undefined;
  } catch {
    return undefined;
  }
}
