import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ReleaseFile } from '../../src/domain/release/assemble';

/** Names a release gives its files: nothing else is ever removed from an output folder. */
export const RELEASE_NAME = /^(?:[0-9a-f]{64}\.json|manifest-[0-9a-f]{64}\.json|latest\.json)(?:\.br|\.gz)?$/;

export interface WrittenSizes {
  readonly raw: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Writes the release to `outDir`, its Brotli twin to `<outDir>-br`, and removes what earlier builds left there. */
export function writeRelease(outDir: string, files: readonly ReleaseFile[]): WrittenSizes {
  const plain = files.map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'utf8') }));
  const compressed = plain.map(({ name, bytes }) => ({ name: `${name}.br`, bytes: brotli(bytes) }));
  writeFolder(outDir, plain);
  writeFolder(`${outDir.replace(/[\\/]+$/, '')}-br`, compressed);
  return { raw: total(plain), brotli: total(compressed), gzip: total(plain.map(({ bytes }) => ({ bytes: gzipSync(bytes, { level: 9 }) }))) };
}

function writeFolder(dir: string, files: readonly { readonly name: string; readonly bytes: Buffer }[]): void {
  mkdirSync(dir, { recursive: true });
  // latest.json comes last in the list: until it is written, readers still see the earlier release whole.
  for (const { name, bytes } of files) writeFileSync(join(dir, name), bytes);
  const current = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(dir)) {
    if (RELEASE_NAME.test(name) && !current.has(name)) rmSync(join(dir, name));
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
