import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseEnvelope } from '../../src/domain/release/envelope';
import { LatestSchema } from '../../src/domain/release/latest';
import { ManifestSchema } from '../../src/domain/release/manifest';
import { manifestFileName, LATEST_FILE_NAME, shardFileName } from '../../src/domain/release/assemble';

/** What is online, and since when: decides what may be taken down. Kept beside the release. */
export const HISTORY_FILE = 'history.json';
const HistorySchema = v.array(v.object({ epoch: v.number(), version: v.number(), published: v.string(), files: v.array(v.string()) }));
export type History = v.InferOutput<typeof HistorySchema>;

export interface UploadPlan {
  readonly epoch: number;
  readonly version: number;
  /** Never change once uploaded: shards first, the manifest last. */
  readonly lasting: readonly string[];
}

export function planUpload(dir: string): UploadPlan {
  const latest = v.parse(LatestSchema, parseEnvelope(readFileSync(join(dir, LATEST_FILE_NAME), 'utf8'))?.signed);
  const manifest = v.parse(ManifestSchema, JSON.parse(readFileSync(join(dir, manifestFileName(latest.manifest.sha256)), 'utf8')));
  const shards = [...new Set(manifest.shards.map(({ sha256 }) => shardFileName(sha256)))];
  const there = new Set(readdirSync(dir));
  const missing = shards.find((name) => !there.has(name));
  if (missing !== undefined) throw new Error(`${join(dir, missing)}: a shard is missing. Build the release again.`);
  return { epoch: latest.epoch, version: latest.version, lasting: [...shards, latest.manifest.name] };
}

/** Garbage reads as no history: then nothing is taken down. */
export function parseHistory(text: string | undefined): History {
  try {
    return v.parse(HistorySchema, JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

export function withPublished(history: History, { epoch, version, lasting }: UploadPlan, published: string): History {
  const others = history.filter((entry) => entry.epoch !== epoch || entry.version !== version);
  return [...others, { epoch, version, published, files: [...lasting] }];
}

/**
 * Files that no release needs which was current within the last `keepDays`: phones may hold an old latest.json or manifest for a while.
 * A release stops being current when the next one is published.
 */
export function outdated(history: History, now: number, keepDays: number): readonly string[] {
  const horizon = now - keepDays * 86_400_000;
  const ordered = [...history].sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  const replacedOn = (at: number): number => Date.parse(ordered[at + 1]?.published ?? '') || Infinity;
  const needed = new Set(ordered.filter((_, at) => replacedOn(at) > horizon).flatMap(({ files }) => files));
  return [...new Set(ordered.flatMap(({ files }) => files))].filter((name) => !needed.has(name));
}
