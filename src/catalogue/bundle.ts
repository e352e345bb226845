import { packParts, type PackPart } from '@/domain/release/packs';
import { readManifest, type ReadFile } from './release-reader';

type ReadShard = (name: string, part: PackPart) => Promise<string>;

/** The release that came with the app, seen as single files though its shards may lie in packs. */
export function bundleReader(readFile: ReadFile, readShard: ReadShard): ReadFile {
  const heads = new Map<string, Promise<string>>();
  let parts: Promise<ReadonlyMap<string, PackPart>> | undefined;

  /** latest.json and the manifest are wanted twice at launch: by the catalogue, and here. */
  const head: ReadFile = (name) => {
    const known = heads.get(name);
    if (known) return known;
    const reading = readFile(name).catch((error: unknown) => {
      heads.delete(name);
      throw error;
    });
    heads.set(name, reading);
    return reading;
  };
  const partOf = async (name: string): Promise<PackPart | undefined> => {
    parts ??= readManifest(head).then(packParts);
    try {
      return (await parts).get(name);
    } catch (error) {
      parts = undefined;
      throw error;
    }
  };

  return async (name) => {
    if (!/^[0-9a-f]{64}\.json$/.test(name)) return head(name);
    const part = await partOf(name);
    if (!part) throw new Error('is no shard of the release that came with the app');
    return readShard(name, part);
  };
}
