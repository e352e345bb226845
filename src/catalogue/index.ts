import { alone } from '@/platform/alone';
import { buildSettings } from '@/platform/build-settings';
import { now, pause } from '@/platform/clock';
import { files } from '@/platform/files';
import { fetchText } from '@/platform/network';
import { readBundledFile, readBundledShard, UnsupportedPlatformError } from '@/platform/release-files';
import { syncNotes } from '@/platform/sync-notes';
import { bundleReader } from './bundle';
import type { Catalogue } from './catalogue';
import { CatalogueError } from './errors';
import type { ReadFile } from './release-reader';
import { createRuntime } from './runtime';
import { createSyncClient } from './sync/client';

/** Makes a base library that cannot read packages a trouble with words of its own. */
const named = async (name: string, reading: Promise<string>): Promise<string> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnsupportedPlatformError) throw new CatalogueError('unsupported', name, error.message);
    throw error;
  }
};

const readBundle: ReadFile = bundleReader(
  (name) => named(name, readBundledFile(name)),
  (name, part) => named(name, readBundledShard(name, part)),
);

const world = { files, notebook: syncNotes, get: fetchText, now, random: Math.random, pause, alone };

/** This device's sync with the static endpoint. */
export const client = createSyncClient(world, buildSettings, readBundle);

/** The release in use: the bundle that came with the app, or a newer one that was downloaded and verified. */
export const runtime = createRuntime(client, readBundle, pause);

/** The one door to released data. What belongs together is read through `runtime.fromOneRelease`. */
export const catalogue: Catalogue = {
  manifest: () => runtime.fromOneRelease((release) => release.manifest()),
  records: (content, districts) => runtime.fromOneRelease((release) => release.records(content, districts)),
};

export { CatalogueError, type CatalogueTrouble } from './errors';
