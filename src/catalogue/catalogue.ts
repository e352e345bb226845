import type { Content, RecordOf } from '@/domain/release/contents';
import type { Manifest, Shard } from '@/domain/release/manifest';
import { readManifest, readShard, type ReadFile } from './release-reader';

export interface Catalogue {
  /** The release's manifest. */
  manifest(): Promise<Manifest>;
  /** All records of a content; `districts` narrows it to the shards of those districts. Read once, then kept. */
  records<C extends Content>(content: C, districts?: readonly string[]): Promise<readonly RecordOf<C>[]>;
}

/**
 * A release seen through a file reader. Every shard is read and parsed at most once; a failed read may be tried again.
 * `pause` is awaited between shards, so that parsing never holds the screen for long.
 */
export function createCatalogue(read: ReadFile, pause: () => Promise<void>): Catalogue {
  let opened: Promise<Manifest> | undefined;
  const shards = new Map<string, Promise<readonly unknown[]>>();
  const whole = new Map<Content, Promise<readonly unknown[]>>();

  const manifest = (): Promise<Manifest> => {
    opened ??= readManifest(read).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  const shardRecords = (shard: Shard): Promise<readonly unknown[]> => {
    const known = shards.get(shard.sha256);
    if (known) return known;
    const reading = readShard(read, shard).catch((error: unknown) => {
      shards.delete(shard.sha256);
      throw error;
    });
    shards.set(shard.sha256, reading);
    return reading;
  };

  const collect = async (content: Content, districts?: readonly string[]): Promise<readonly unknown[]> => {
    const { shards: all } = await manifest();
    const wanted = all.filter((shard) => shard.content === content && (!districts || !shard.district || districts.includes(shard.district)));
    const records: unknown[] = [];
    for (const shard of wanted) {
      records.push(...(await shardRecords(shard)));
      await pause();
    }
    return records;
  };

  return {
    manifest,
    records<C extends Content>(content: C, districts?: readonly string[]) {
      type Records = Promise<readonly RecordOf<C>[]>;
      if (districts) return collect(content, districts) as Records;
      const known = whole.get(content);
      if (known) return known as Records;
      const reading = collect(content).catch((error: unknown) => {
        whole.delete(content);
        throw error;
      });
      whole.set(content, reading);
      return reading as Records;
    },
  };
}
