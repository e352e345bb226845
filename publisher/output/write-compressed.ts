import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotli } from './write-release';

const HASHED = /^(?:manifest-)?[0-9a-f]{64}\.json$/;

/** Puts <file>.br and <file>.gz beside every hashed file, for servers that send them as they are. latest.json is too small to gain. */
export function writeCompressed(dir: string): void {
  for (const name of readdirSync(dir).filter((each) => HASHED.test(each))) {
    const plain = readFileSync(join(dir, name));
    if (!existsSync(join(dir, `${name}.br`))) writeFileSync(join(dir, `${name}.br`), brotli(plain));
    if (!existsSync(join(dir, `${name}.gz`))) writeFileSync(join(dir, `${name}.gz`), gzipSync(plain, { level: 9 }));
  }
}
