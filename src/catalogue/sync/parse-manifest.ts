import * as v from 'valibot';
import type { Latest } from '@/domain/release/latest';
import { ManifestSchema, type Manifest, type Shard } from '@/domain/release/manifest';
import { SyncStop } from './outcome';

/** A release may not ask for more room than this. */
const MOST_BYTES = 80 << 20;
const MOST_SHARDS = 5000;

/** A manifest whose hash was right, held against latest.json and common sense. Throws SyncStop('damaged'). */
export function parseManifest(text: string, latest: Latest): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SyncStop('damaged', 'manifest: not JSON');
  }
  const result = v.safeParse(ManifestSchema, value);
  if (!result.success) throw new SyncStop('damaged', `manifest: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
  const manifest = result.output;
  if (manifest.version !== latest.version || manifest.schema !== latest.schema || manifest.created !== latest.created) {
    throw new SyncStop('damaged', 'manifest: is of another release than latest.json');
  }
  const total = manifest.shards.reduce((sum: number, { bytes }: Shard) => sum + bytes, 0);
  if (total > MOST_BYTES || manifest.shards.length > MOST_SHARDS) throw new SyncStop('damaged', `manifest: ${manifest.shards.length} shards of ${total} bytes are too much`);
  const seen = new Set<string>();
  for (const { name, content, sha256 } of manifest.shards) {
    if (seen.has(name) || seen.has(`${content} ${sha256}`)) throw new SyncStop('damaged', `manifest: ${name} is listed twice`);
    seen.add(name).add(`${content} ${sha256}`);
  }
  return manifest;
}
