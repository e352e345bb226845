import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSyncClient } from '../../src/catalogue/sync/client';
import type { SyncReport } from '../../src/catalogue/sync/outcome';
import { addressOf } from '../../src/catalogue/sync/settings';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import { folderStore } from './folder-store';
import { sourceAt } from './source';

export interface PhoneOptions {
  readonly keys: readonly string[];
  readonly appVersion: string;
  /** The phone's clock, ms; it stands still. */
  readonly now: number;
  /** The phone's memory; none: a new phone that is thrown away afterwards. */
  readonly store?: string;
  /** A folder with the release in the phone's package. */
  readonly bundle?: string;
  /** Keeps to the waiting times instead of checking at once. */
  readonly scheduled?: boolean;
}

const MOST_OF_LATEST = 1 << 16;

/** Lets a phone check an endpoint, by the code that phones run. */
export async function checkAsPhone(where: string, { keys, appVersion, now, store, bundle, scheduled = false }: PhoneOptions): Promise<SyncReport> {
  const { endpoint, get } = sourceAt(where);
  const packaged = bundle === undefined ? undefined : sourceAt(bundle);
  if (bundle !== undefined && packaged && (await packaged.get(addressOf(packaged.endpoint, LATEST_FILE_NAME), MOST_OF_LATEST)).status !== 200) throw new Error(`${bundle}: holds no release (no ${LATEST_FILE_NAME}). Give a folder made by "npm run jiefang -- build".`);
  const folder = store ?? mkdtempSync(join(tmpdir(), 'jiefang-phone-'));
  try {
    const world = { ...folderStore(folder), get, now: () => now, random: Math.random, pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };
    const readBundle = packaged && (async (name: string) => {
      const { status, text } = await packaged.get(name, Number.MAX_SAFE_INTEGER);
      if (status !== 200) throw new Error('is missing');
      return text;
    });
    return await createSyncClient(world, { endpoint, keys, appVersion }, readBundle).check({ asked: !scheduled });
  } finally {
    if (store === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
