import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRelease } from '../../../publisher/build-release';
import { loadData } from '../../../publisher/load';
import { writeCompressed } from '../../../publisher/output/write-compressed';
import { writeRelease } from '../../../publisher/output/write-release';
import { ACTIVE, signLatest } from '../../catalogue/sync/support/releases';
import type { DataFolder } from './data-folder';

export { ACTIVE } from '../../catalogue/sync/support/releases';

/** Builds a data folder into `out` and signs it. */
export function releaseOf(data: DataFolder, out: string): void {
  const release = buildRelease(loadData(data.dir));
  writeRelease(out, release.files, release.manifest);
  writeFileSync(join(out, 'latest.json'), signLatest(release.latest, [ACTIVE]));
  writeCompressed(out);
}

/** The next version of the data, as the data desk would make it. */
export function nextVersion(data: DataFolder, version: number): void {
  data.write('release.json', `{ "version": ${version}, "created": "2026-11-21" }\n`);
}
