import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ReleaseFile } from '../../src/domain/release/assemble';
import type { Manifest } from '../../src/domain/release/manifest';
import { packParts } from '../../src/domain/release/packs';

/** Names a release gives its files: nothing else is ever removed from an output folder. */
export const RELEASE_NAME = /^(?:[0-9a-f]{64}\.json|manifest-[0-9a-f]{64}\.json|latest\.json)(?:\.br|\.gz)?$/;

/** Names of the WeChat package's copy: the release's own, of earlier versions too, and its packs. */
const PACKED_NAME = /^(?:(?:[0-9a-f]{64}|manifest-[0-9a-f]{64}|latest)\.json|[a-z_]+)\.br$/;

export interface WrittenSizes {
  readonly raw: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Writes the release to `outDir`, its Brotli packs for the WeChat package to `<outDir>-br`, and removes what earlier builds left there. */
export function writeRelease(outDir: string, files: readonly ReleaseFile[], manifest: Manifest): WrittenSizes {
  const plain = files.map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'utf8') }));
  const compressed = packed(plain, manifest).map(({ name, bytes }) => ({ name: `${name}.br`, bytes: brotli(bytes) }));
  writeFolder(outDir, plain, RELEASE_NAME);
  writeFolder(`${outDir.replace(/[\\/]+$/, '')}-br`, compressed, PACKED_NAME);
  return { raw: total(plain), brotli: total(compressed), gzip: total(plain.map(({ bytes }) => ({ bytes: gzipSync(bytes, { level: 9 }) }))) };
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Shards put together by `packParts`; manifest and latest.json stay files of their own. */
function packed(files: readonly NamedBytes[], manifest: Manifest): readonly NamedBytes[] {
  const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const packs = new Map<string, Buffer[]>();
  for (const [name, { pack }] of packParts(manifest)) {
    const bytes = bytesOf.get(name);
    if (!bytes) throw new Error(`${name}: the manifest lists it, but the release has no such file`);
    packs.set(pack, [...(packs.get(pack) ?? []), bytes]);
    bytesOf.delete(name);
  }
  return [...[...packs].map(([name, parts]) => ({ name, bytes: Buffer.concat(parts) })), ...[...bytesOf].map(([name, bytes]) => ({ name, bytes }))];
}

function writeFolder(dir: string, files: readonly NamedBytes[], ours: RegExp): void {
  mkdirSync(dir, { recursive: true });
  // latest.json comes last in the list: until it is written, readers still see the earlier release whole.
  for (const { name, bytes } of files) writeFileSync(join(dir, name), bytes);
  const current = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(dir)) {
    if (ours.test(name) && !current.has(name)) rmSync(join(dir, name));
  }
}

export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

const total = (files: readonly { readonly bytes: Buffer }[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
