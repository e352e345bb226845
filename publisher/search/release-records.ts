import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, readShard, type ReadFile } from '../../src/catalogue/release-reader';
import type { Content, RecordOf } from '../../src/domain/release/contents';

export interface OpenRelease {
  /** Day of the data, YYYY-MM-DD. */
  readonly created: string;
  readonly recordsOf: <C extends Content>(content: C) => Promise<readonly RecordOf<C>[]>;
}

/** Opens a built release as a phone does. */
export async function openRelease(dir: string): Promise<OpenRelease> {
  const read: ReadFile = (name) => readFile(join(dir, name), 'utf8');
  const manifest = await readManifest(read).catch((error: unknown) => {
    throw new Error(`${dir}: ${String(error)}. Build the release first, or name its folder with --release.`);
  });
  return {
    created: manifest.created,
    recordsOf: async <C extends Content>(content: C) => {
      const shards = manifest.shards.filter((shard) => shard.content === content);
      return (await Promise.all(shards.map((shard) => readShard<RecordOf<C>>(read, shard)))).flat();
    },
  };
}
