import { readLatest, type ReadFile } from '../../src/catalogue/release-reader';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import type { Latest } from '../../src/domain/release/latest';
import { judgeStep } from '../endpoint/judge-step';
import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import type { Bucket } from './bucket';

/** Why phones that have what is in the bucket would refuse the release in `dir`; nothing when the bucket is empty. */
export async function judgeAgainstOnline(dir: string, bucket: Bucket): Promise<readonly string[]> {
  if ((await bucket.read(LATEST_FILE_NAME)) === undefined) return [];
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
  return judgeStep(online, await readRecords(read), allowed).refusals;
}
