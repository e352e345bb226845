import Taro from '@tarojs/taro';
import type { PackPart } from '@/domain/release/packs';
import { decodeUtf8 } from './utf8';

/** The phone cannot read what the package holds: its base library is older than 2.21.1 (no readCompressedFile). */
export class UnsupportedPlatformError extends Error {}

/** Text of a file of the bundled release, kept in the package as brotli. Rejects when the file is missing or damaged. */
export async function readBundledFile(name: string): Promise<string> {
  return decodeUtf8(await decompress(name));
}

/** The pack read last: one content's shards are asked for one after the other. */
let last: { readonly pack: string; readonly bytes: Promise<ArrayBuffer> } | undefined;

/** Text of one shard of the bundled release, cut out of its pack. Rejects as `readBundledFile` does. */
export async function readBundledShard(_name: string, { pack, start, bytes }: PackPart): Promise<string> {
  if (last?.pack !== pack) last = { pack, bytes: decompress(pack) };
  const reading = last;
  try {
    return decodeUtf8((await reading.bytes).slice(start, start + bytes));
  } catch (error) {
    if (last === reading) last = undefined;
    throw error;
  }
}

function decompress(name: string): Promise<ArrayBuffer> {
  const files = Taro.getFileSystemManager();
  if (typeof files.readCompressedFile !== 'function') {
    return Promise.reject(new UnsupportedPlatformError('readCompressedFile is missing: ask the person to update WeChat'));
  }
  return new Promise((resolve, reject) => {
    void files.readCompressedFile({
      filePath: `release/${name}.br`,
      compressionAlgorithm: 'br',
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(`release/${name}.br: ${errMsg}`)),
    });
  });
}
