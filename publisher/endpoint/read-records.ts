import { readLatest, readManifest, readShard, type ReadFile } from '../../src/catalogue/release-reader';
import { CONTENTS, type Content } from '../../src/domain/release/contents';
import type { SomeRecords } from '../../src/domain/release/diff';

export interface WholeRelease {
  readonly version: number;
  readonly epoch: number;
  readonly created: string;
  readonly records: SomeRecords;
}

/** Every record of a release. */
export async function readRecords(read: ReadFile): Promise<WholeRelease> {
  const [{ epoch, version, created }, { shards }] = [await readLatest(read), await readManifest(read)];
  const records = new Map<Content, unknown[]>((Object.keys(CONTENTS) as Content[]).map((content) => [content, []]));
  for (const shard of shards) records.get(shard.content as Content)?.push(...(await readShard(read, shard)));
  return { epoch, version, created, records };
}
