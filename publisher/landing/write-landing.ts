import { readRecords } from '../endpoint/read-records';
import { readerAt } from '../endpoint/source';
import { landingAssets } from './assets';
import type { LandingSettings } from './settings';
import { landingSite, type LandingRecords } from './site';
import { writeSite, type Written } from './write-site';

export interface WrittenLanding extends Written {
  readonly files: number;
  readonly version: number;
  readonly created: string;
}

/** Writes the landing pages of a release (folder or address) into `out`. `wrote`: for progress. */
export async function writeLanding(where: string, out: string, settings: Omit<LandingSettings, 'created'>, wrote: (done: number, all: number) => void = () => undefined): Promise<WrittenLanding> {
  const { version, created, records } = await read(where);
  const files = [...landingAssets(), ...landingSite(Object.fromEntries(records) as unknown as LandingRecords, { ...settings, created })];
  return { ...writeSite(out, files, (done) => wrote(done, files.length)), files: files.length, version, created };
}

async function read(where: string): ReturnType<typeof readRecords> {
  try {
    return await readRecords(readerAt(where));
  } catch (error) {
    throw new Error(`--release ${where}: ${error instanceof Error ? error.message : String(error)}. Name the folder or address of a built release.`);
  }
}
