import type { Shard } from '@/domain/release/manifest';
import type { ReadFile } from '../release-reader';
import { fetchFile, keepChecked } from './fetch-file';
import { isShard, shardName } from './names';
import type { Files, Get } from './world';

/** WeChat allows ten requests at a time; the screen needs some. */
const AT_ONCE = 6;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

interface Sources {
  readonly files: Files;
  readonly get: Get;
  readonly address: (file: string) => string;
  /** Files that are on the device already: the release in force. */
  readonly local?: ReadFile;
  /** Hashes of the shards that `local` has. */
  readonly localShards: ReadonlySet<string>;
  readonly onProgress?: (progress: Progress) => void;
}

/** Brings every shard into the store: those that are there stay, those of the release in force are copied, the rest is downloaded. */
export async function fetchShards(shards: readonly Shard[], sources: Sources): Promise<void> {
  const { files, local, localShards, onProgress } = sources;
  const stored = new Set((await files.list()).filter(isShard));
  const wanted = [...new Map(shards.map((shard) => [shard.sha256, shard])).values()];
  const missing: Shard[] = [];
  for (const shard of wanted) {
    const name = shardName(shard.sha256);
    if (stored.has(name) && (await files.sha256(name)) === shard.sha256) continue;
    if (stored.has(name)) await files.remove(name);
    if (!(local && localShards.has(shard.sha256) && (await copy(files, local, shard)))) missing.push(shard);
  }
  let done = 0;
  onProgress?.({ done, total: missing.length });
  await inParallel(missing, AT_ONCE, async (shard) => {
    const temporary = await fetchFile(files, sources.get, sources.address(`${shard.sha256}.json`), shard);
    await files.rename(temporary, shardName(shard.sha256));
    onProgress?.({ done: ++done, total: missing.length });
  });
}

async function copy(files: Files, local: ReadFile, shard: Shard): Promise<boolean> {
  const text = await local(`${shard.sha256}.json`).catch(() => undefined);
  if (text === undefined) return false;
  await files.rename(await keepChecked(files, shard, text), shardName(shard.sha256));
  return true;
}

/** Runs at most `width` at a time. After the first failure nothing new begins, and what runs is waited for. */
async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  let failure: { readonly error: unknown } | undefined;
  const lane = async (): Promise<void> => {
    while (!failure && next < items.length) {
      const item = items[next++] as T;
      try {
        await work(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  if (failure) throw failure.error;
}
