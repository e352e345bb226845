import { isContent, type Content } from '@/domain/release/contents';
import { diffSteps, type ReleaseDiff, type SomeRecords } from '@/domain/release/diff';
import { emptyViolations, lossViolations, recordViolation, repeatedViolations, violationText, type Violation } from '@/domain/release/gates';
import type { Latest } from '@/domain/release/latest';
import type { Manifest, Shard } from '@/domain/release/manifest';
import { readShard, type ReadFile } from '../release-reader';
import { SyncStop } from './outcome';
import { usableShards } from './slots';

/** Records judged between two pauses. */
const SLICE = 40;

interface Side {
  readonly manifest: Manifest;
  readonly read: ReadFile;
}

/**
 * Judges what a new release holds, against the one in force: every new record by its schema, and what was lost. The hashes
 * were right, so a failure here is a mistake of the publisher. Throws SyncStop('refused').
 */
export async function checkContent(latest: Latest, next: Side, held: Side & { readonly epoch: number } | undefined, pause: () => Promise<void>): Promise<ReleaseDiff> {
  refuse(emptyViolations((content) => next.manifest.shards.reduce((sum, shard) => sum + (shard.content === content ? shard.count : 0), 0)));
  const known = new Set(held?.manifest.shards.map(descriptionOf));
  const fresh = new Set(next.manifest.shards.map(descriptionOf));
  const changed = new Set<Content>();
  for (const shard of usableShards(next.manifest)) if (!known.has(descriptionOf(shard))) changed.add(shard.content as Content);
  for (const shard of held ? usableShards(held.manifest) : []) if (!fresh.has(descriptionOf(shard))) changed.add(shard.content as Content);

  const after = await readContents(next, changed, pause, (shard) => !known.has(descriptionOf(shard)));
  for (const [content, records] of after) {
    refuse(repeatedViolations(content, records));
    await pause();
  }
  if (!held) return runSteps(diffSteps(new Map(), after), pause);
  const before = await readContents(held, changed, pause, () => false);
  const diff = await runSteps(diffSteps(before, after), pause);
  // A new epoch is the publisher's word that what went before does not count.
  if (latest.epoch > held.epoch) return diff;
  const tombstones = after.get('tombstones') ?? (await readContents(next, new Set(['tombstones']), pause, () => false)).get('tombstones') ?? [];
  const ids = new Set(tombstones.map((stone) => (stone as { readonly id: string }).id));
  refuse(lossViolations(diff, ids, latest.allow_loss));
  return diff;
}

async function readContents({ manifest, read }: Side, contents: ReadonlySet<string>, pause: () => Promise<void>, mustCheck: (shard: Shard) => boolean): Promise<SomeRecords> {
  const found = new Map<Content, unknown[]>();
  for (const shard of manifest.shards.filter(({ content }) => contents.has(content) && isContent(content))) {
    const content = shard.content as Content;
    const records = await readShard<unknown>(read, shard).catch((error: unknown) => {
      throw refused(String(error), 1);
    });
    const list = found.get(content) ?? [];
    found.set(content, list);
    let at = 0;
    for (const record of records) {
      const violation = mustCheck(shard) ? recordViolation(content, record) : undefined;
      if (violation) throw refused(violationText(violation), 1);
      list.push(record);
      if (++at % SLICE === 0) await pause();
    }
    await pause();
  }
  return found;
}

async function runSteps<T>(steps: Generator<void, T, void>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** What a manifest says of a shard: the same bytes under another count are not the same. */
const descriptionOf = ({ content, sha256, bytes, count }: Shard): string => `${content} ${sha256} ${bytes} ${count}`;

function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw refused(violations.slice(0, 3).map(violationText).join('; '), violations.length);
}

const refused = (reason: string, count: number): SyncStop => new SyncStop('refused', count > 3 ? `${reason}; ${count} in all` : reason);
