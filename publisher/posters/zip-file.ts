import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { Zip, ZipPassThrough } from 'fflate';

export interface ZipFile {
  add(name: string, bytes: Uint8Array): Promise<void>;
  /** Only now the file stands under its name. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  drop(): void;
}

/** Writes a zip piece by piece: a thousand posters need no more memory than one. `date`: what every file in it is dated. */
export function openZip(file: string, date: Date): ZipFile {
  const unfinished = `${file}.new`;
  const stream: WriteStream = createWriteStream(unfinished);
  let failure: Error | undefined;
  stream.on('error', (error) => (failure = error));
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else stream.write(chunk);
  });
  const check = (): void => {
    if (failure) throw failure;
  };
  return {
    async add(name, bytes) {
      check();
      // PNG is compressed already.
      const entry = new ZipPassThrough(name);
      entry.mtime = date;
      zip.add(entry);
      entry.push(bytes, true);
      if (stream.writableNeedDrain) await once(stream, 'drain');
      check();
    },
    async finish() {
      zip.end();
      stream.end();
      if (!stream.closed) await once(stream, 'close');
      check();
      renameSync(unfinished, file);
    },
    drop() {
      stream.destroy();
      rmSync(unfinished, { force: true });
    },
  };
}
