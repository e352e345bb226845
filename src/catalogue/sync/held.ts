import { compareEditions, type Edition, type Latest } from '@/domain/release/latest';
import type { Manifest } from '@/domain/release/manifest';
import { readLatest, readManifest, type ReadFile } from '../release-reader';
import { shardName } from './names';
import { editionText, type Notes } from './notes';
import { patient } from './patient';
import { readSlots, type Slot } from './slots';
import type { Files } from './world';

/** A release that can be read: the one that came with the app, or a synced one. */
export interface HeldRelease extends Edition {
  readonly origin: 'bundle' | 'synced';
  readonly created: string;
  readonly expires: string;
  readonly manifestSha256: string;
  readonly read: ReadFile;
  readonly slot?: Slot;
}

/** The bundle, or undefined where none can be read. */
export async function openBundle(read: ReadFile): Promise<HeldRelease> {
  const { epoch, version, created, expires, manifest } = await readLatest(read);
  return { origin: 'bundle', epoch, version, created, expires, manifestSha256: manifest.sha256, read };
}

/** A slot through the same eyes as the bundle. A shard is checked against its hash whenever it is read. */
export function openSlot(device: Files, slot: Slot): HeldRelease {
  const files = patient(device);
  const { latest, latestText, manifestText } = slot;
  const read: ReadFile = async (name) => {
    if (name === 'latest.json') return latestText;
    if (name === latest.manifest.name) return manifestText;
    const sha256 = name.replace(/\.json$/, '');
    if ((await files.sha256(shardName(sha256))) !== sha256) throw new Error('is not what was downloaded');
    return files.read(shardName(sha256));
  };
  return { origin: 'synced', ...editionAndDates(latest), manifestSha256: latest.manifest.sha256, read, slot };
}

const editionAndDates = ({ epoch, version, created, expires }: Latest) => ({ epoch, version, created, expires });

/**
 * What may be read, best first: slots that are newer than the bundle and did not fail, then the bundle. Slots that are not
 * newer are left aside: the app was updated with newer data.
 */
export async function heldReleases(files: Files, notes: Notes, bundle: HeldRelease | undefined): Promise<readonly HeldRelease[]> {
  const slots = (await readSlots(files))
    .map((slot) => openSlot(files, slot))
    .filter((slot) => (bundle === undefined || compareEditions(slot, bundle) > 0) && !notes.failed.includes(editionText(slot)));
  return bundle ? [...slots, bundle] : slots;
}

export const manifestOf = (release: HeldRelease): Promise<Manifest> => readManifest(release.read);
