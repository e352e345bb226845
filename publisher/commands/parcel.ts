import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readManifest } from '../../src/catalogue/release-reader';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import { parseEnvelope } from '../../src/domain/release/envelope';
import { LatestSchema } from '../../src/domain/release/latest';
import { ManifestSchema } from '../../src/domain/release/manifest';
import { PARCEL_FORMAT, PARCEL_MAX_BYTES, type Parcel } from '../../src/domain/release/parcel';
import * as v from 'valibot';
import { readerAt } from '../endpoint/source';

interface Options {
  readonly out?: string;
}

export const PARCEL_FILE = 'parcel.json';

export function register(program: Command): void {
  program
    .command('parcel')
    .summary("pack what a release changes for WeChat's periodic update")
    .description(
      "Packs a signed release's latest.json, manifest and the shards that OLD does not have into one text of at most 256 KB, the most WeChat's periodic update carries.\n" +
        'Phones verify it like a download; what does not fit they fetch. Give its address as 数据周期性更新 in the console of WeChat.',
    )
    .argument('<old>', 'folder or address of the release that phones have')
    .argument('[new]', 'folder of the next one', 'build/release')
    .option('--out <file>', `where to write it (default: ${PARCEL_FILE} in the folder of the release)`)
    .action(parcel);
}

async function parcel(oldPlace: string, newFolder: string, { out = join(newFolder, PARCEL_FILE) }: Options): Promise<void> {
  const read = (name: string): string => readFileSync(join(newFolder, name), 'utf8');
  if (!existsSync(join(newFolder, LATEST_FILE_NAME))) throw new Error(`${newFolder}: there is no release. Build it with "npm run jiefang -- build".`);
  const envelope = parseEnvelope(read(LATEST_FILE_NAME));
  if (!envelope || envelope.signatures.length === 0) throw new Error(`${join(newFolder, LATEST_FILE_NAME)}: is not signed. Sign it with "npm run jiefang -- sign ${newFolder}".`);
  const { manifest } = v.parse(LatestSchema, envelope.signed);
  const { shards } = v.parse(ManifestSchema, JSON.parse(read(manifest.name)));
  const known = new Set((await readManifest(readerAt(oldPlace))).shards.map(({ sha256 }) => sha256));
  const files: Record<string, string> = { [LATEST_FILE_NAME]: read(LATEST_FILE_NAME), [manifest.name]: read(manifest.name) };
  const textOf = (): string => JSON.stringify({ format: PARCEL_FORMAT, files } satisfies Parcel);
  const changed = shards.filter(({ sha256 }) => !known.has(sha256)).sort((a, b) => a.bytes - b.bytes);
  let left = 0;
  for (const { sha256 } of changed) {
    const name = `${sha256}.json`;
    files[name] = read(name);
    if (Buffer.byteLength(textOf()) <= PARCEL_MAX_BYTES) continue;
    delete files[name];
    left += 1;
  }
  writeFileSync(`${out}.new`, textOf());
  renameSync(`${out}.new`, out);
  console.log(`${out}: ${Buffer.byteLength(textOf())} bytes, ${changed.length - left} of ${changed.length} changed shards${left > 0 ? '; phones fetch the others themselves' : ''}`);
}
