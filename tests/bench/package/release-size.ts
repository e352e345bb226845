import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '@/domain/release/manifest';
import { ROOT } from '../../../scripts/build/steps';

export interface ReleaseSize {
  readonly whole: number;
  readonly places: number;
  readonly perPlace: number;
}

/** The release as the package carries it: brotli. */
export function releaseSize(): ReleaseSize {
  const compressed = path.join(ROOT, 'build/release-br');
  const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(ROOT, 'build/release', file), 'utf8')) as T;
  const { manifest } = read<{ signed: { manifest: { name: string } } }>('latest.json').signed;
  const shards = read<Manifest>(manifest.name).shards.filter(({ content }) => content === 'places');
  const bytes = statSync(path.join(compressed, 'places.br')).size;
  const places = shards.reduce((sum, { count }) => sum + count, 0);
  return { whole: readdirSync(compressed).reduce((sum, file) => sum + statSync(path.join(compressed, file)).size, 0), places, perPlace: bytes / places };
}
