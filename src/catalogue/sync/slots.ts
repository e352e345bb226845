import * as v from 'valibot';
import { isContent } from '@/domain/release/contents';
import { parseEnvelope } from '@/domain/release/envelope';
import { LatestSchema, type Latest } from '@/domain/release/latest';
import { ManifestSchema, type Manifest, type Shard } from '@/domain/release/manifest';
import { pointerName, sequenceOf, shardName, slotFileName, temporaryName, type SlotName } from './names';
import { patient } from './patient';
import type { Files } from './world';

const PointerSchema = v.object({ slot: v.picklist(['a', 'b']), sha256: v.string() });
const SlotFileSchema = v.object({ latest: v.string(), manifest: v.string() });

/** A whole verified release in the store. */
export interface Slot {
  readonly slot: SlotName;
  readonly sequence: number;
  readonly latest: Latest;
  readonly latestText: string;
  readonly manifest: Manifest;
  readonly manifestText: string;
}

/** Shards this app knows what to do with; a later publisher may add contents. */
export const usableShards = (manifest: Manifest): readonly Shard[] => manifest.shards.filter(({ content }) => isContent(content));

/** The slots that are whole, the one in force first. Never rejects: what cannot be read is not there. */
export async function readSlots(device: Files): Promise<readonly Slot[]> {
  const files = patient(device);
  const names = await files.list().catch((): readonly string[] => []);
  const present = new Set(names);
  const sequences = names.flatMap((name) => sequenceOf(name) ?? []).sort((a, b) => b - a);
  const slots: Slot[] = [];
  for (const sequence of sequences) {
    const slot = await readSlot(files, sequence, present).catch(() => undefined);
    if (slot && !slots.some((known) => known.slot === slot.slot)) slots.push(slot);
  }
  return slots;
}

async function readSlot(files: Pick<Files, 'read' | 'sha256'>, sequence: number, present: ReadonlySet<string>): Promise<Slot | undefined> {
  const pointer = v.parse(PointerSchema, JSON.parse(await files.read(pointerName(sequence))));
  const file = slotFileName(pointer.slot);
  if (!present.has(file) || (await files.sha256(file)) !== pointer.sha256) return undefined;
  const { latest: latestText, manifest: manifestText } = v.parse(SlotFileSchema, JSON.parse(await files.read(file)));
  const latest = v.parse(LatestSchema, parseEnvelope(latestText)?.signed);
  const manifest = v.parse(ManifestSchema, JSON.parse(manifestText));
  if (!usableShards(manifest).every(({ sha256 }) => present.has(shardName(sha256)))) return undefined;
  return { slot: pointer.slot, sequence, latest, latestText, manifest, manifestText };
}

/**
 * Puts a release, whose shards are in the store, into the slot that is not in force; the pointer comes last. `inForce` is
 * the newest readable slot. Until the last rename a restart finds the old release, after it the new one.
 */
export async function writeSlot(files: Files, inForce: Slot | undefined, latestText: string, manifestText: string): Promise<void> {
  const slot: SlotName = inForce?.slot === 'a' ? 'b' : 'a';
  const sequences = (await files.list()).flatMap((name) => sequenceOf(name) ?? []);
  // A pointer to the slot that is written now must not come back to life, nor one that was unreadable before.
  for (const sequence of sequences) if (sequence !== inForce?.sequence) await files.remove(pointerName(sequence));
  await files.remove(slotFileName(slot));
  const temporary = temporaryName(slotFileName(slot));
  await files.write(temporary, JSON.stringify({ latest: latestText, manifest: manifestText }));
  const sha256 = await files.sha256(temporary);
  await files.rename(temporary, slotFileName(slot));
  const pointer = pointerName((inForce?.sequence ?? Math.max(0, ...sequences)) + 1);
  await files.write(temporaryName(pointer), JSON.stringify({ slot, sha256 }));
  await files.rename(temporaryName(pointer), pointer);
}
