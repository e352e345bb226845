import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildRelease } from '../../../publisher/build-release';
import { keyPath, KEY_FOLDER, readKey } from '../../../publisher/keys/key-file';
import { signLatest } from '../../../publisher/keys/signing-key';
import { loadData, type LoadedData } from '../../../publisher/load';
import { writeRelease } from '../../../publisher/output/write-release';
import { serveEndpoint } from '../../../publisher/serve/server';

/** The address that `npm start` builds in; the keys are those of this folder. */
export const COMPILED = 'http://127.0.0.1:8080/endpoint';

export interface NewerRelease {
  /** Where its files lie. */
  readonly folder: string;
  /** For a phone that reaches it. */
  readonly network: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

type Records = LoadedData['records'];

/** Serves the data of this folder, changed, as a newer release on a real endpoint. */
export async function serveNewerRelease(change: (records: Records) => Partial<Records>): Promise<NewerRelease> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'jiefang-')), 'release');
  const data = loadData('data');
  const head = { ...(data.head ?? { created: '2026-11-21', epoch: 1 }), version: 1_000_000 };
  const release = buildRelease({ ...data, head, records: { ...data.records, ...change(data.records) } });
  writeRelease(folder, release.files, release.manifest);
  writeFileSync(path.join(folder, 'latest.json'), signLatest(release.latest, [readKey(keyPath(KEY_FOLDER, 'active'))]));
  const server = await serveEndpoint(folder, 0, '127.0.0.1');
  return {
    folder,
    network: { [COMPILED]: server.url },
    close: async () => {
      await server.close();
      rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** Waits in real time for what a real endpoint answers. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 400; tries++) await new Promise((done) => setTimeout(done, 25));
  expect(condition()).toBe(true);
}
