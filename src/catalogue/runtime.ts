import { createCatalogue, type Catalogue } from './catalogue';
import { CatalogueError } from './errors';
import type { ReadFile } from './release-reader';
import type { SyncClient } from './sync/client';
import type { HeldRelease } from './sync/held';
import type { SyncReport } from './sync/outcome';
import type { RunOptions } from './sync/sync';

interface Current {
  readonly catalogue: Catalogue;
  /** Undefined when not even the bundle could be opened: reading tells why. */
  readonly release: HeldRelease | undefined;
}

/** The release in use while the app runs. */
export interface Runtime {
  /**
   * Runs a load over one release. Should a downloaded release prove damaged, the whole load is run again over the next best:
   * never a mix of two.
   */
  fromOneRelease<T>(load: (catalogue: Catalogue) => Promise<T>): Promise<T>;
  inUse(): Promise<HeldRelease | undefined>;
  /** To be called when a page shows: takes a verified newer release into use. Its number changes when what is in use does. */
  adoptReady(): number;
  generation(): number;
  /** A verified release waits for the next page. */
  isReady(): boolean;
  check(options?: RunOptions): Promise<SyncReport>;
  /** A page broke down. A downloaded release is suspected first; if pages break without it too, it was not to blame. */
  pageBroke(): Promise<void>;
}

export function createRuntime(client: SyncClient, readBundle: ReadFile, pause: () => Promise<void>): Runtime {
  let current: Promise<Current> | undefined;
  let generation = 0;
  let ready = false;
  let suspected = false;

  const inUse = (): Promise<Current> =>
    (current ??= client.releases().then(([release]) => ({ release, catalogue: createCatalogue(release?.read ?? readBundle, pause) })));

  const renew = (): void => {
    current = undefined;
    ready = false;
    generation += 1;
  };

  return {
    async fromOneRelease(load) {
      const started = inUse();
      const { catalogue, release } = await started;
      try {
        return await load(catalogue);
      } catch (error) {
        if (release?.origin !== 'synced' || !(error instanceof CatalogueError)) throw error;
        await client.discard(release);
        if (current === started) renew();
        return load((await inUse()).catalogue);
      }
    },
    inUse: async () => (await inUse()).release,
    adoptReady() {
      if (ready) renew();
      return generation;
    },
    generation: () => generation,
    isReady: () => ready,
    async check(options) {
      const report = await client.check(options);
      if (report.outcome === 'updated') ready = true;
      return report;
    },
    async pageBroke() {
      const { release } = await inUse();
      if (release?.origin === 'synced') {
        suspected = true;
        await client.markFailed(release);
        renew();
      } else if (suspected) {
        suspected = false;
        await client.clearFailed();
      }
    },
  };
}
