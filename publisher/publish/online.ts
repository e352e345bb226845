import { readLatest, type ReadFile } from '../../src/catalogue/release-reader';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import type { Latest } from '../../src/domain/release/latest';
import { judgeStep } from '../endpoint/judge-step';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import type { ScoreFall } from '../score/falls';
import { scoreBetween } from '../score/gate';
import type { Bucket } from './bucket';

export interface Judgement {
  /** Why phones that have what is online would refuse the next release. */
  readonly refusals: readonly string[];
  /** What it says less about. */
  readonly falls: readonly ScoreFall[];
}

/** Judges the step from what is in the bucket to the release in `dir`; nothing is against the first release. */
export async function judgeAgainstOnline(dir: string, bucket: Bucket): Promise<Judgement> {
  if ((await bucket.read(LATEST_FILE_NAME)) === undefined) return { refusals: [], falls: [] };
  const readOnline: ReadFile = async (name) => {
    const text = await bucket.read(name);
    if (text === undefined) throw new Error('is missing');
    return text;
  };
  const online = await readRecords(readOnline).catch((error: unknown) => {
    throw new Error(`what is online cannot be read: ${error instanceof Error ? error.message : String(error)}. Look at it; to replace it all the same, add --over-broken.`);
  });
  const read = readerAt(dir);
  const { allow_loss: allowed = [] } = (await readLatest(read)) as Latest;
  const next = await readRecords(read);
  return { refusals: judgeStep(online, next, allowed).refusals, falls: scoreBetween(online, next).falls };
}
