import { utf8Length } from '@/domain/release/canonical';
import { looksLikeAPage, REDIRECTS } from './judge-latest';
import { temporaryName } from './names';
import { SyncStop } from './outcome';
import type { Files, Get } from './world';

/** What the signed manifest (or latest.json, of the manifest) says about a file. */
export interface Expected {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Downloads a file, checks it and leaves it under a temporary name, which it gives. There is one path for every file and
 * every attempt: nothing reaches a lasting name unchecked.
 */
export async function fetchFile(files: Files, get: Get, url: string, expected: Expected): Promise<string> {
  const { name, bytes } = expected;
  const reply = await get(url, bytes).catch((error: unknown) => {
    throw new SyncStop('incomplete', `${name}: ${String(error)}`);
  });
  if (REDIRECTS.includes(reply.status)) throw new SyncStop('captive_portal', `${name}: HTTP ${reply.status}`);
  if (reply.status !== 200) throw new SyncStop('incomplete', `${name}: HTTP ${reply.status}`);
  if (looksLikeAPage(reply.text)) throw new SyncStop('captive_portal', `${name}: a web page came instead`);
  const length = utf8Length(reply.text);
  if (reply.tooLong || length > bytes) throw new SyncStop('damaged', `${name}: longer than its ${bytes} bytes`);
  if (length < bytes) throw new SyncStop('incomplete', `${name}: ${length} of ${bytes} bytes`);
  return keepChecked(files, expected, reply.text);
}

/** Writes a text that claims to be the file, checks it and gives its temporary name. */
export async function keepChecked(files: Files, { name, sha256 }: Expected, text: string): Promise<string> {
  const temporary = temporaryName(sha256);
  await files.remove(temporary);
  await files.write(temporary, text);
  if ((await files.sha256(temporary)) === sha256) return temporary;
  await files.remove(temporary);
  throw new SyncStop('damaged', `${name}: its hash is not the signed one`);
}
