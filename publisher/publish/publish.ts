import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATEST_FILE_NAME } from '../../src/domain/release/assemble';
import { HASHED_CACHE, LATEST_CACHE } from '../serve/reply';
import { compressed, type Bucket } from './bucket';
import { HISTORY_FILE, outdated, parseHistory, planUpload, withPublished } from './plan';

export interface PublishOptions {
  readonly now: number;
  readonly keepDays: number;
  readonly say: (line: string) => void;
}

export interface Published {
  readonly uploaded: readonly string[];
  readonly skipped: number;
  readonly removed: readonly string[];
}

/**
 * Shards, then the manifest, then latest.json: at every moment what latest.json names is there. What was uploaded before is not
 * uploaded again, so a broken-off run goes on where it stopped.
 */
export async function publishRelease(dir: string, bucket: Bucket, { now, keepDays, say }: PublishOptions): Promise<Published> {
  const plan = planUpload(dir);
  const online = await bucket.list();
  const uploaded: string[] = [];
  for (const name of plan.lasting) {
    const body = compressed(readFileSync(join(dir, name)));
    if (online.get(name) === body.length) continue;
    await bucket.write(name, body, HASHED_CACHE, 'gzip');
    uploaded.push(name);
    say(`uploaded ${name}`);
  }
  const history = withPublished(parseHistory(await bucket.read(HISTORY_FILE)), plan, new Date(now).toISOString());
  // Before latest.json: should the run break off between the two, files are kept too long, never too short.
  await bucket.write(HISTORY_FILE, Buffer.from(JSON.stringify(history)), 'no-cache');
  await bucket.write(LATEST_FILE_NAME, readFileSync(join(dir, LATEST_FILE_NAME)), LATEST_CACHE);
  say(`uploaded ${LATEST_FILE_NAME}: ${plan.epoch}.${plan.version} is online`);
  const removed = outdated(history, now, keepDays).filter((name) => online.has(name));
  for (const name of removed) {
    await bucket.remove(name);
    say(`removed ${name}`);
  }
  return { uploaded, skipped: plan.lasting.length - uploaded.length, removed };
}
