import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRelease } from '../../../publisher/build-release';
import { loadData } from '../../../publisher/load';
import { writeCompressed } from '../../../publisher/output/write-compressed';
import { writeRelease } from '../../../publisher/output/write-release';
import { ACTIVE, signLatest } from '../../catalogue/sync/support/releases';
import type { DataFolder } from './data-folder';

export { ACTIVE } from '../../catalogue/sync/support/releases';

/** A phone believes the day that a real server tells rather than its own clock. */
const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Builds a data folder into `out` and signs it; valid whenever the test is run. */
export function releaseOf(data: DataFolder, out: string): void {
  const release = buildRelease(loadData(data.dir));
  const expires = release.latest.expires > IN_A_MONTH ? release.latest.expires : IN_A_MONTH;
  writeRelease(out, release.files, release.manifest);
  writeFileSync(join(out, 'latest.json'), signLatest({ ...release.latest, expires }, [ACTIVE]));
  writeCompressed(out);
}

/** The next version of the data, as the data desk would make it. */
export function nextVersion(data: DataFolder, version: number): void {
  data.write('release.json', `{ "version": ${version}, "created": "2026-11-21" }\n`);
}
