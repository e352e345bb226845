import type { Manifest } from './manifest';

/**
 * Where a shard lies in the copy of the release that comes with the WeChat package: all shards of a content follow one another in
 * one file, in the manifest's order, because Brotli makes them a fifth smaller together.
 */
export interface PackPart {
  /** Name of the file, without `.br`. */
  readonly pack: string;
  /** First byte and number of bytes, before compression. */
  readonly start: number;
  readonly bytes: number;
}

/** Every shard's part, by the shard's file name `<sha256>.json`. Both who writes packs and who reads them go by this. */
export function packParts({ shards }: Manifest): ReadonlyMap<string, PackPart> {
  const parts = new Map<string, PackPart>();
  const ends = new Map<string, number>();
  for (const { content, bytes, sha256 } of shards) {
    const name = `${sha256}.json`;
    if (parts.has(name)) continue;
    const start = ends.get(content) ?? 0;
    ends.set(content, start + bytes);
    parts.set(name, { pack: content, start, bytes });
  }
  return parts;
}
