import { SCHEMA_VERSION, type Manifest, type Shard } from '@/domain/release/manifest';
import type { Latest } from '@/domain/release/latest';
import { CatalogueError } from './errors';

/** Reads a file of one release by name; rejects when it is not there. The bundle and a synced slot both look like this. */
export type ReadFile = (name: string) => Promise<string>;

/** The few fields of latest.json that reading needs; whoever fetched it has checked the rest. */
interface LatestFile {
  readonly signed: Pick<Latest, 'schema' | 'epoch' | 'version' | 'created' | 'expires' | 'manifest'>;
}

async function readJson<T>(read: ReadFile, name: string): Promise<T> {
  let text: string;
  try {
    text = await read(name);
  } catch (error) {
    throw error instanceof CatalogueError ? error : new CatalogueError('missing', name, String(error));
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new CatalogueError('damaged', name, 'is not JSON');
  }
}

/** What latest.json says. Refuses a format newer than this app understands. */
export async function readLatest(read: ReadFile): Promise<LatestFile['signed']> {
  const { signed: latest } = await readJson<LatestFile>(read, 'latest.json');
  if (latest?.schema > SCHEMA_VERSION) throw new CatalogueError('newer', 'latest.json', `schema ${latest.schema}, this app reads ${SCHEMA_VERSION}`);
  if (typeof latest?.manifest?.name !== 'string') throw new CatalogueError('damaged', 'latest.json', 'names no manifest');
  return latest;
}

/** Opens a release: latest.json, then the manifest it names. */
export async function readManifest(read: ReadFile): Promise<Manifest> {
  const latest = await readLatest(read);
  const manifest = await readJson<Manifest>(read, latest.manifest.name);
  if (!Array.isArray(manifest.shards)) throw new CatalogueError('damaged', latest.manifest.name, 'lists no shards');
  return manifest;
}

/** The records of one shard. */
export async function readShard<T>(read: ReadFile, shard: Shard): Promise<readonly T[]> {
  const name = `${shard.sha256}.json`;
  const records = await readJson<readonly T[]>(read, name);
  if (!Array.isArray(records) || records.length !== shard.count) throw new CatalogueError('damaged', name, `does not hold the ${shard.count} records of ${shard.name}`);
  return records;
}
