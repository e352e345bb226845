import type { Edition } from '@/domain/release/latest';
import { heldReleases, openBundle, type HeldRelease } from './held';
import { pointerName } from './names';
import { changeNotes, editionText, readNotes, type Notes } from './notes';
import type { SyncReport } from './outcome';
import type { EndpointSettings } from './settings';
import { runSync, type RunOptions } from './sync';
import type { ReadFile } from '../release-reader';
import type { World } from './world';

export interface SyncClient {
  /** The releases that can be read, best first. Never rejects; empty when there is neither bundle nor download. */
  releases(): Promise<readonly HeldRelease[]>;
  /** Checks the endpoint. While one check runs, every other call gets its answer. Never rejects. */
  check(options?: RunOptions): Promise<SyncReport>;
  notes(): Promise<Notes>;
  /** This release did not work here: it is not used and not fetched again until another one comes. */
  markFailed(edition: Edition): Promise<void>;
  /** It was not the release's fault after all. */
  clearFailed(): Promise<void>;
  /** A file of this release is damaged: it is not used any more and may be fetched again. */
  discard(release: HeldRelease): Promise<void>;
}

/** The sync of one device. `readBundle` reads the release that came with the app, where there is one. */
export function createSyncClient(world: World, settings: EndpointSettings, readBundle?: ReadFile): SyncClient {
  let running: Promise<SyncReport> | undefined;
  let bundle: HeldRelease | undefined;
  /** Where even the pointer cannot be removed. */
  const discarded = new Set<number>();
  const alone = world.alone ?? (<T>(work: () => Promise<T>) => work());
  const openedBundle = async (): Promise<HeldRelease | undefined> => {
    if (readBundle) bundle ??= await openBundle(readBundle).catch(() => undefined);
    return bundle;
  };
  return {
    async releases() {
      const [notes, held] = await Promise.all([readNotes(world.notebook), openedBundle()]);
      return (await heldReleases(world.files, notes, held)).filter(({ slot }) => !slot || !discarded.has(slot.sequence));
    },
    check(options) {
      running ??= openedBundle()
        .then((held) => alone(() => runSync(world, settings, held, options)))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
    notes: () => readNotes(world.notebook),
    markFailed: (edition) => changeNotes(world.notebook, (notes) => ({ ...notes, failed: [...new Set([...notes.failed, editionText(edition)])].slice(-5) })),
    clearFailed: () => changeNotes(world.notebook, (notes) => ({ ...notes, failed: [] })),
    async discard({ slot }) {
      if (!slot) return;
      await world.files.remove(pointerName(slot.sequence)).catch(() => discarded.add(slot.sequence));
    },
  };
}
