import { createHash } from 'node:crypto';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { World } from '../world';
import { Failure, text, type Options } from './api';
import { FILE_ERRORS, FILE_LIMITS, USER_DATA_PATH, usedBytes } from './file-store';

export type FileOperation = (options: Options) => unknown;

export function fileFailure(errno: number, what: string): Failure {
  return new Failure(`${FILE_ERRORS[errno] ?? 'system error'}${what ? ` ${what}` : ''}`, { errno, errCode: errno });
}

/** FileSystemManager's operations by their asynchronous names; the synchronous forms are the same with other results. */
export function fileOperations(world: World): Readonly<Record<string, FileOperation>> {
  const { phone, pack } = world;
  const { files, folders } = phone.files;
  const normal = (given: unknown) => text(given).replace(/\/+$/, '');
  const inUser = (file: string) => file === USER_DATA_PATH || file.startsWith(`${USER_DATA_PATH}/`);
  const parent = (file: string) => file.slice(0, file.lastIndexOf('/'));
  const children = (folder: string) => [...files.keys(), ...folders].filter((each) => each !== folder && parent(each) === folder);

  const read = (given: unknown): Buffer => {
    const file = normal(given);
    if (folders.has(file)) throw fileFailure(1301003, `open "${file}"`);
    if (inUser(file)) {
      const found = files.get(file);
      if (!found) throw fileFailure(1300002, `open "${file}"`);
      return found.bytes;
    }
    // A package path is written from the root of the package, without "./"; WeChat finds nothing else.
    const bytes = /^\.|^[a-z]+:/i.test(file) ? undefined : pack.read(file.replace(/^\//, ''));
    if (!bytes) throw fileFailure(1300002, `open "${file}"`);
    return bytes;
  };
  const writable = (file: string) => {
    if (!inUser(file)) throw fileFailure(1300013, `open "${file}"`);
    if (folders.has(file)) throw fileFailure(1301003, `open "${file}"`);
    if (!folders.has(parent(file))) throw fileFailure(files.has(parent(file)) ? 1300020 : 1300002, `open "${file}"`);
  };
  const write = (file: string, bytes: Buffer) => {
    writable(file);
    const before = files.get(file)?.bytes.byteLength ?? 0;
    if (bytes.byteLength > FILE_LIMITS.one || usedBytes(phone.files) - before + bytes.byteLength > FILE_LIMITS.total) throw fileFailure(1300202, file);
    files.set(file, { bytes, modified: world.clock.now() });
  };
  const toBytes = (data: unknown, encoding: unknown): Buffer => {
    if (typeof data === 'string') return Buffer.from(data, (text(encoding) || 'utf8') as BufferEncoding);
    return Buffer.from(new Uint8Array(data as ArrayBuffer));
  };
  const decoded = (bytes: Buffer, encoding: unknown) => (encoding ? bytes.toString(text(encoding) as BufferEncoding) : bytes);

  return {
    access: ({ path: given }) => {
      const file = normal(given);
      if (!folders.has(file)) read(file);
    },
    readFile: ({ filePath, encoding, position, length }) => {
      const bytes = read(filePath);
      const from = Number(position ?? 0);
      return { data: decoded(bytes.subarray(from, length === undefined ? undefined : from + Number(length)), encoding) };
    },
    readCompressedFile: ({ filePath, compressionAlgorithm }) => {
      const bytes = read(filePath);
      if (compressionAlgorithm !== 'br') throw fileFailure(1300022, text(compressionAlgorithm));
      try {
        return { data: brotliDecompressSync(bytes) };
      } catch {
        throw fileFailure(1301111, text(filePath));
      }
    },
    writeFile: ({ filePath, data, encoding }) => {
      const bytes = toBytes(data, encoding);
      if (bytes.byteLength === 0) throw fileFailure(1301002, '');
      write(normal(filePath), bytes);
    },
    appendFile: ({ filePath, data, encoding }) => write(normal(filePath), Buffer.concat([read(filePath), toBytes(data, encoding)])),
    copyFile: ({ srcPath, destPath }) => write(normal(destPath), Buffer.from(read(srcPath))),
    rename: ({ oldPath, newPath }) => {
      const [from, to] = [normal(oldPath), normal(newPath)];
      if (!inUser(from) || !inUser(to)) throw fileFailure(1300013, `rename "${from}" -> "${to}"`);
      if (folders.has(from)) {
        if (folders.has(to) || files.has(to)) throw fileFailure(1301005, to);
        if (!folders.has(parent(to))) throw fileFailure(1300002, `rename "${from}" -> "${to}"`);
        const moved = (each: string) => each === from || each.startsWith(`${from}/`);
        for (const folder of [...folders].filter(moved)) {
          folders.delete(folder);
          folders.add(to + folder.slice(from.length));
        }
        for (const [file, content] of [...files].filter(([file]) => moved(file))) {
          files.delete(file);
          files.set(to + file.slice(from.length), content);
        }
        return;
      }
      const content = files.get(from);
      if (!content) throw fileFailure(1300002, `rename "${from}" -> "${to}"`);
      writable(to);
      files.delete(from);
      files.set(to, content);
    },
    unlink: ({ filePath }) => {
      const file = normal(filePath);
      if (!inUser(file)) throw fileFailure(1300013, `unlink "${file}"`);
      if (folders.has(file)) throw fileFailure(1300021, `unlink "${file}"`);
      if (!files.delete(file)) throw fileFailure(1300002, `unlink "${file}"`);
    },
    mkdir: ({ dirPath, recursive }) => {
      const folder = normal(dirPath);
      if (!inUser(folder)) throw fileFailure(1300013, `mkdir "${folder}"`);
      if (files.has(folder) || folders.has(folder)) throw fileFailure(1301005, folder);
      if (!folders.has(parent(folder)) && !recursive) throw fileFailure(1300002, `mkdir "${folder}"`);
      for (let at = folder; inUser(at) && !folders.has(at); at = parent(at)) folders.add(at);
    },
    rmdir: ({ dirPath, recursive }) => {
      const folder = normal(dirPath);
      if (!folders.has(folder)) throw fileFailure(files.has(folder) ? 1300020 : 1300002, `rmdir "${folder}"`);
      if (children(folder).length > 0 && !recursive) throw fileFailure(1300066, folder);
      const inside = (each: string) => each === folder || each.startsWith(`${folder}/`);
      [...files.keys()].filter(inside).forEach((file) => files.delete(file));
      [...folders].filter(inside).forEach((each) => folders.delete(each));
    },
    readdir: ({ dirPath }) => {
      const folder = normal(dirPath);
      if (!folders.has(folder)) throw fileFailure(files.has(folder) ? 1300020 : 1300002, `open "${folder}"`);
      return { files: children(folder).map((each) => path.posix.basename(each)).sort() };
    },
    stat: ({ path: given }) => {
      const file = normal(given);
      const folder = folders.has(file);
      const bytes = folder ? Buffer.alloc(0) : read(file);
      const modified = Math.floor((files.get(file)?.modified ?? 0) / 1000);
      return { stats: { mode: folder ? 16877 : 33188, size: bytes.byteLength, lastAccessedTime: modified, lastModifiedTime: modified, isFile: () => !folder, isDirectory: () => folder } };
    },
    getFileInfo: ({ filePath, digestAlgorithm }) => {
      const bytes = read(filePath);
      return { size: bytes.byteLength, digest: createHash(text(digestAlgorithm) || 'md5').update(bytes).digest('hex') };
    },
  };
}
