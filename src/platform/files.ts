import Taro from '@tarojs/taro';

/** Files of the phone's user directory, for downloaded data: flat names, text in UTF-8. */

const folder = (): string => `${Taro.env.USER_DATA_PATH}/release`;
const at = (name: string): string => `${folder()}/${name}`;

interface Failure {
  readonly errMsg?: string;
  readonly errno?: number;
}

const FULL = 1300202;
const isFull = ({ errMsg = '', errno }: Failure): boolean => errno === FULL || /maximum size|no space/i.test(errMsg);
const isMissing = ({ errMsg = '', errno }: Failure): boolean => errno === 1300002 || /no such file/i.test(errMsg);

function asError(failure: Failure, name: string): Error {
  const error = new Error(`${name}: ${failure.errMsg ?? String(failure)}`);
  if (isFull(failure)) error.name = 'OutOfSpaceError';
  return error;
}

type FileSystem = ReturnType<typeof Taro.getFileSystemManager>;

/** WeChat's callbacks as a promise; a call that throws at once rejects as well. */
function ask<T>(name: string, call: (files: FileSystem, callbacks: { success: (result: T) => void; fail: (failure: Failure) => void }) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      call(Taro.getFileSystemManager(), { success: resolve, fail: (failure) => reject(asError(failure, name)) });
    } catch (error) {
      reject(asError(error as Failure, name));
    }
  });
}

async function ensureFolder(): Promise<void> {
  const there = await ask('folder', (files, callbacks) => files.access({ path: folder(), ...callbacks })).then(() => true, () => false);
  if (!there) await ask('folder', (files, callbacks) => files.mkdir({ dirPath: folder(), recursive: true, ...callbacks }));
}

export const files = {
  async list(): Promise<readonly string[]> {
    await ensureFolder();
    const { files: names } = await ask<{ files: string[] }>('folder', (system, callbacks) => system.readdir({ dirPath: folder(), ...callbacks }));
    return names;
  },
  async read(name: string): Promise<string> {
    const { data } = await ask<{ data: string | ArrayBuffer }>(name, (system, callbacks) => system.readFile({ filePath: at(name), encoding: 'utf8', ...callbacks }));
    return data as string;
  },
  async write(name: string, text: string): Promise<void> {
    await ask(name, (system, callbacks) => system.writeFile({ filePath: at(name), data: text, encoding: 'utf8', ...callbacks }));
  },
  async rename(from: string, to: string): Promise<void> {
    await ask(`${from} to ${to}`, (system, callbacks) => system.rename({ oldPath: at(from), newPath: at(to), ...callbacks }));
  },
  remove: (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      Taro.getFileSystemManager().unlink({ filePath: at(name), success: () => resolve(), fail: (failure: Failure) => (isMissing(failure) ? resolve() : reject(asError(failure, name))) });
    }),
  /** Computed by WeChat itself; without the algorithm's name it would be MD5. */
  async sha256(name: string): Promise<string> {
    const { digest } = await ask<{ digest?: string }>(name, (system, callbacks) => system.getFileInfo({ filePath: at(name), digestAlgorithm: 'sha256', ...callbacks } as unknown as Parameters<FileSystem['getFileInfo']>[0]));
    return (digest ?? '').toLowerCase();
  },
};
