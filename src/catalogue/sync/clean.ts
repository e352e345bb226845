import type { HeldRelease } from './held';
import { isShard, isTemporary, pointerName, sequenceOf, shardName, slotFileName } from './names';
import { usableShards } from './slots';
import type { Files } from './world';

/** Removes what a killed or failed run left half done. */
export async function removeTemporary(files: Files): Promise<void> {
  for (const name of await files.list()) if (isTemporary(name)) await removeIfPossible(files, name);
}

/** Removes everything but these releases: first the pointers, then the slots, then shards. */
export async function keepOnly(files: Files, releases: readonly HeldRelease[]): Promise<void> {
  const slots = releases.flatMap(({ slot }) => slot ?? []);
  const keep = new Set([
    ...slots.map(({ sequence }) => pointerName(sequence)),
    ...slots.map(({ slot }) => slotFileName(slot)),
    ...slots.flatMap(({ manifest }) => usableShards(manifest).map(({ sha256 }) => shardName(sha256))),
  ]);
  const rest = (await files.list()).filter((name) => !keep.has(name));
  const order = (name: string): number => (sequenceOf(name) !== undefined ? 0 : isShard(name) ? 2 : 1);
  for (const name of rest.sort((a, b) => order(a) - order(b))) await removeIfPossible(files, name);
}

/** One file that resists, such as a folder somebody made, keeps nobody from removing the others. */
const removeIfPossible = (files: Files, name: string): Promise<void> => files.remove(name).catch(() => undefined);
