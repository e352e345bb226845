/** The files of the user directory of one phone: paths below wxfile://usr, kept over restarts. */
export interface FileStore {
  readonly files: Map<string, { readonly bytes: Buffer; readonly modified: number }>;
  readonly folders: Set<string>;
}

export const USER_DATA_PATH = 'wxfile://usr';

/** WeChat's room for one mini-program's files, and for one file. */
export const FILE_LIMITS = { total: 200 << 20, one: 100 << 20 };

export function createFileStore(): FileStore {
  return { files: new Map(), folders: new Set([USER_DATA_PATH]) };
}

export function usedBytes(store: FileStore): number {
  let sum = 0;
  for (const file of store.files.values()) sum += file.bytes.byteLength;
  return sum;
}

/** Documented numbers of FileSystemManager's errors, with their words. */
export const FILE_ERRORS: Readonly<Record<number, string>> = {
  1300002: 'no such file or directory',
  1300005: 'Input/output error',
  1300013: 'permission denied',
  1300014: 'Path permission denied',
  1300020: 'not a directory',
  1300021: 'Is a directory',
  1300022: 'Invalid argument',
  1300066: 'directory not empty',
  1300201: 'system error',
  1300202: 'the maximum size of the file storage limit is exceeded',
  1301000: 'permission denied, cannot access file path',
  1301002: 'data to write is empty',
  1301003: 'illegal operation on a directory',
  1301004: 'illegal operation on a package directory',
  1301005: 'file already exists',
  1301111: 'brotli decompress fail',
};
