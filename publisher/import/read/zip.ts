import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { open, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal';
import { LIMITS } from './limits';

export interface Archive {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The text of a small part. */
  readonly text: (name: string) => Promise<string>;
  /** The text of a part, piece by piece. */
  readonly pieces: (name: string) => AsyncGenerator<string>;
  readonly close: () => void;
}

const DAMAGED = '请对方重新发送，或用 Excel、WPS 打开后另存一次';

/** Opens a zip and judges its list of parts before anything is unpacked. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    open(file, { lazyEntries: true, autoClose: false }, (error, opened) => (error === null ? resolve(opened) : reject(new Refusal(file, `压缩包损坏或不完整（${error.message}）`, DAMAGED))));
  });
  try {
    const entries = await listEntries(file, zip);
    const entryOf = (name: string): Entry => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw new Refusal(file, `表格文件里缺少 ${name}`, DAMAGED);
      return entry;
    };
    const pieces = (name: string): AsyncGenerator<string> => decoded(file, zip, entryOf(name));
    return {
      has: (name) => entries.has(name.toLowerCase()),
      names: [...entries.values()].map((entry) => entry.fileName),
      pieces,
      text: async (name) => {
        if (entryOf(name).uncompressedSize > LIMITS.smallPartBytes) throw new Refusal(file, `${name} 展开后过大`, DAMAGED);
        let all = '';
        for await (const piece of pieces(name)) all += piece;
        return all;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function listEntries(file: string, zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    zip.on('error', (error: Error) => reject(new Refusal(file, `压缩包损坏（${error.message}）`, DAMAGED)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      if (entries.size >= LIMITS.zipEntries) return reject(new Refusal(file, '文件里的部件多得不正常', DAMAGED));
      if (unpacked > LIMITS.unpackedBytes) return reject(new Refusal(file, `展开后会超过 ${LIMITS.unpackedBytes / 1024 / 1024} MB，不像正常的表格`, '不要打开它；请对方核实来源后重新导出'));
      if (entry.isEncrypted()) return reject(new Refusal(file, '压缩包有密码', '请对方去掉密码后另存为 .xlsx'));
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* decoded(file: string, zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(new Refusal(file, `${entry.fileName} 读不出来（${error.message}）`, DAMAGED))));
  });
  const decoder = new StringDecoder('utf8');
  try {
    for await (const chunk of stream) yield decoder.write(chunk as Buffer);
    yield decoder.end();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(file, `${entry.fileName} 损坏或不完整（${error instanceof Error ? error.message : String(error)}）`, DAMAGED);
  } finally {
    stream.destroy();
  }
}

