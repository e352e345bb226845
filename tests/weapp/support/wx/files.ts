import type { World } from '../world';
import { asynchronous, Failure, text, type Options } from './api';
import { apiNames, isNewer } from './names';
import { fileFailure, fileOperations } from './file-operations';

/** Arguments of the synchronous forms, in order. */
const SYNC_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  access: ['path'],
  readFile: ['filePath', 'encoding', 'position', 'length'],
  writeFile: ['filePath', 'data', 'encoding'],
  appendFile: ['filePath', 'data', 'encoding'],
  copyFile: ['srcPath', 'destPath'],
  rename: ['oldPath', 'newPath'],
  unlink: ['filePath'],
  mkdir: ['dirPath', 'recursive'],
  rmdir: ['dirPath', 'recursive'],
  readdir: ['dirPath'],
  stat: ['path', 'recursive'],
};

const RESULT: Readonly<Record<string, string>> = { readFile: 'data', readCompressedFile: 'data', readdir: 'files', stat: 'stats' };

export function createFileSystem(world: World): object {
  const operations = fileOperations(world);
  const members: Record<string, unknown> = {};
  const names = apiNames('FileSystemManager');
  for (const [name, operation] of Object.entries(operations)) {
    const since = names.get(name);
    if (since !== undefined && isNewer(since, world.phone.sdkVersion)) continue;
    const guarded = (options: Options) => {
      const at = text(options.filePath ?? options.path ?? options.dirPath ?? options.oldPath ?? options.srcPath);
      const fault = world.phone.fileFault?.(name, at);
      if (fault !== undefined) throw fileFailure(fault, at);
      return operation(options);
    };
    members[name] = asynchronous(world, name, guarded, 'fs.');
    const order = SYNC_ARGUMENTS[name];
    if (!order && name !== 'readCompressedFile') continue;
    members[`${name}Sync`] = (...args: unknown[]) => {
      const options = order ? Object.fromEntries(order.map((key, i) => [key, args[i]])) : (args[0] as Options);
      world.calls.push({ name: `fs.${name}Sync`, options });
      try {
        const result = guarded(options) as Record<string, unknown> | undefined;
        return world.realm.adopt(result?.[RESULT[name] ?? '']);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const errMsg = `${name}Sync:fail ${error.message}`;
        throw world.realm.error(errMsg, { errMsg, ...error.fields });
      }
    };
  }
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) return target[name as string];
      const since = apiNames('FileSystemManager').get(name);
      if (since !== undefined && !isNewer(since, world.phone.sdkVersion)) {
        return () => {
          world.problems.add('not simulated', `FileSystemManager.${name}: add it to tests/weapp/support/wx/file-operations.ts`);
          throw world.realm.error(`FileSystemManager.${name} is not simulated`);
        };
      }
      if (since === undefined) world.problems.add('unknown API', `FileSystemManager.${name}`);
      return undefined;
    },
  });
}
