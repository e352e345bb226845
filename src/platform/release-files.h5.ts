import type { PackPart } from '@/domain/release/packs';

/** The browser always can; kept so that both platforms offer the same names. */
export class UnsupportedPlatformError extends Error {}

/** Text of a file of the release that is served beside the app. */
export async function readBundledFile(name: string): Promise<string> {
  const response = await fetch(`release/${name}`);
  if (!response.ok) throw new Error(`release/${name}: HTTP ${response.status}`);
  return response.text();
}

/** A browser fetches only what it reads: shards are files of their own there. */
export const readBundledShard = (name: string, _part: PackPart): Promise<string> => readBundledFile(name);
