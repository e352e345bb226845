import Taro from '@tarojs/taro';
import { decodeUtf8 } from './utf8';

/** The phone cannot read what the package holds: its base library is older than 2.21.1 (no readCompressedFile). */
export class UnsupportedPlatformError extends Error {}

/** Text of a file of the bundled release, kept in the package as brotli. Rejects when the file is missing or damaged. */
export function readBundledFile(name: string): Promise<string> {
  const files = Taro.getFileSystemManager();
  if (typeof files.readCompressedFile !== 'function') {
    return Promise.reject(new UnsupportedPlatformError('readCompressedFile is missing: ask the person to update WeChat'));
  }
  return new Promise((resolve, reject) => {
    void files.readCompressedFile({
      filePath: `release/${name}.br`,
      compressionAlgorithm: 'br',
      success: ({ data }) => resolve(typeof data === 'string' ? data : decodeUtf8(data)),
      fail: ({ errMsg }) => reject(new Error(`release/${name}.br: ${errMsg}`)),
    });
  });
}
