import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content, RecordOf } from '@/domain/release/contents';
import type { Manifest } from '@/domain/release/manifest';

const folder = path.resolve(__dirname, '../../build/release');

function read<T>(file: string): T {
  const absolute = path.join(folder, file);
  if (!existsSync(absolute)) throw new Error(`${absolute} is missing. Run "npm run data:build" first.`);
  return JSON.parse(readFileSync(absolute, 'utf8')) as T;
}

/** The release the builds carry, read without the app's own code. */
export function releaseRecords<C extends Content>(content: C): readonly RecordOf<C>[] {
  const { manifest } = read<{ signed: { manifest: { name: string } } }>('latest.json').signed;
  const { shards } = read<Manifest>(manifest.name);
  return shards.filter((shard) => shard.content === content).flatMap((shard) => read<RecordOf<C>[]>(`${shard.sha256}.json`));
}
