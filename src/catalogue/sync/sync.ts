import { LATEST_FILE_NAME } from '@/domain/release/assemble';
import { LATEST_MAX_BYTES } from '@/domain/release/envelope';
import type { Latest } from '@/domain/release/latest';
import type { ReleaseDiff } from '@/domain/release/diff';
import type { Parcel } from '@/domain/release/parcel';
import type { ReadFile } from '../release-reader';
import { checkContent } from './check-content';
import { keepOnly, removeTemporary } from './clean';
import { fetchFile } from './fetch-file';
import { fetchShards, type Progress } from './fetch-shards';
import { heldReleases, manifestOf, type HeldRelease } from './held';
import { judgeLatest, keysText } from './judge-latest';
import { parseManifest } from './parse-manifest';
import { shardName } from './names';
import { changeNotes, editionText, readNotes, type Notes } from './notes';
import { SyncStop, type Change, type SyncReport } from './outcome';
import { readParcel, withParcel } from './parcel';
import { afterFailure, afterSuccess, CLOCK_TOLERANCE, isDue } from './schedule';
import { addressOf, type EndpointSettings } from './settings';
import { usableShards, writeSlot } from './slots';
import { isOutOfSpace, type Get, type World } from './world';

export interface RunOptions {
  /** A person asks: do not wait for the next time. */
  readonly asked?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Files that came by another way, as WeChat's periodic update; as untrusted as the network's. */
  readonly parcel?: string | undefined;
}

/** One check of the endpoint, from the first request to the switch. Never rejects; never throws away what can be read. */
export async function runSync(world: World, settings: EndpointSettings, bundle: HeldRelease | undefined, options: RunOptions = {}): Promise<SyncReport> {
  const now = world.now();
  const tally = { requests: 0, bytes: 0 };
  const online: Get = async (url, maxBytes) => {
    tally.requests += 1;
    const reply = await world.get(url, maxBytes);
    tally.bytes += reply.bytes;
    return reply;
  };
  const notes = await readNotes(world.notebook);
  const before = (await heldReleases(world.files, notes, bundle))[0];
  const report = (outcome: SyncReport['outcome'], reason: string, held: HeldRelease | undefined, changes?: readonly Change[]): SyncReport => ({
    outcome,
    reason,
    ...(held ? { version: held.version, epoch: held.epoch } : {}),
    ...tally,
    ...(changes ? { changes } : {}),
  });
  if (settings.endpoint === undefined || settings.keys.length === 0) return report('not_configured', 'no endpoint or no key is compiled in', before);
  if (!options.asked && !isDue(notes, now)) return report('not_due', `not before ${notes.nextAttempt}`, before);

  const parcel = options.parcel === undefined ? undefined : readParcel(options.parcel);
  const run = { world: { ...world, get: online }, settings, endpoint: settings.endpoint, bundle, notes, now, options };
  try {
    const { latest, latestText, changes, date } = await (parcel ? attemptWith(parcel, run, before) : attempt(run, before));
    const after = (await heldReleases(world.files, notes, bundle))[0];
    // A device that lives in 1970 is told the time by the server: "last checked" is for people.
    const moment = date !== undefined && date - now > CLOCK_TOLERANCE ? date : now;
    await changeNotes(world.notebook, (latestNotes) => ({
      ...latestNotes,
      lastSuccess: moment,
      lastAttempt: now,
      nextAttempt: afterSuccess(now, world.random()),
      failures: 0,
      lastOutcome: changes ? 'updated' : 'up_to_date',
      seen: { epoch: latest.epoch, version: latest.version, manifest: latest.manifest.sha256 },
      expires: latest.expires,
      genuine: { text: latestText, keys: keysText(settings) },
      ...(changes ? { changes, failed: [] } : {}),
    }));
    return report(changes ? 'updated' : 'up_to_date', changes ? `version ${before?.version ?? 'none'} to ${latest.version}` : `version ${latest.version} is the newest`, after, changes);
  } catch (error) {
    const stop = asStop(error);
    const failures = notes.failures + 1;
    await removeTemporary(world.files).catch(() => undefined);
    const nextAttempt = afterFailure(now, failures, world.random());
    await changeNotes(world.notebook, (latestNotes) => ({ ...latestNotes, lastAttempt: now, failures, nextAttempt, lastOutcome: stop.outcome }));
    return report(stop.outcome, stop.reason, (await heldReleases(world.files, notes, bundle))[0]);
  }
}

interface Run {
  readonly world: World;
  readonly settings: EndpointSettings;
  readonly endpoint: string;
  readonly bundle: HeldRelease | undefined;
  readonly notes: Notes;
  readonly now: number;
  readonly options: RunOptions;
}

interface Attempt {
  readonly latest: Latest;
  readonly latestText: string;
  readonly date?: number;
  /** Present when something changed. */
  readonly changes?: readonly Change[];
}

/** A parcel helps or is forgotten: whatever is wrong with it, the endpoint is asked as if there were none. */
async function attemptWith(parcel: Parcel, run: Run, held: HeldRelease | undefined): Promise<Attempt> {
  try {
    return await attempt({ ...run, world: { ...run.world, get: withParcel(parcel, run.world.get, held) } }, held);
  } catch {
    return attempt(run, held);
  }
}

async function attempt(run: Run, held: HeldRelease | undefined): Promise<Attempt> {
  const { world, settings, endpoint, notes, now } = run;
  const { files, get } = world;
  const reply = await get(addressOf(endpoint, LATEST_FILE_NAME), LATEST_MAX_BYTES).catch((error: unknown) => {
    throw new SyncStop('offline', String(error));
  });
  const { latest, same } = judgeLatest(reply, { settings, held, seen: notes.seen, now, verify: world.verify, genuine: notes.genuine });
  const date = reply.date === undefined ? {} : { date: reply.date };
  if (same) {
    await tidy(run);
    return { latest, latestText: reply.text, ...date };
  }
  if (notes.failed.includes(editionText(latest))) throw new SyncStop('failed_before', `version ${latest.version} failed on this device; waiting for the next one`);
  await removeTemporary(files);
  const changes = await withRoom(run, held, () => download(run, held, latest, reply.text));
  await tidy(run);
  return { latest, latestText: reply.text, changes, ...date };
}

/** Removes what no release needs. What resists stays: it does not undo a good check. */
async function tidy({ world: { files }, notes, bundle }: Run): Promise<void> {
  await keepOnly(files, await heldReleases(files, notes, bundle)).catch(() => undefined);
}

/** A full store is emptied of all but the release in force, and the work is tried once more. */
async function withRoom<T>({ world: { files } }: Run, held: HeldRelease | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOutOfSpace(error)) throw error;
  }
  const inForce = held ? [held] : [];
  await keepOnly(files, inForce);
  try {
    return await work();
  } catch (error) {
    await keepOnly(files, inForce);
    throw error;
  }
}

async function download({ world, endpoint, options }: Run, held: HeldRelease | undefined, latest: Latest, latestText: string): Promise<readonly Change[]> {
  const { files, get, pause } = world;
  const address = (file: string): string => addressOf(endpoint, file);
  const temporary = await fetchFile(files, get, address(latest.manifest.name), latest.manifest);
  const manifestText = await files.read(temporary);
  await files.remove(temporary);
  const manifest = parseManifest(manifestText, latest);
  const heldManifest = held && (await manifestOf(held));
  const localShards = new Set(heldManifest?.shards.map(({ sha256 }) => sha256));
  await fetchShards(usableShards(manifest), { files, get, address, local: held?.read, localShards, onProgress: options.onProgress });

  const read: ReadFile = (name) => files.read(shardName(name.replace(/\.json$/, '')));
  const side = held && heldManifest && { manifest: heldManifest, read: held.read, epoch: held.epoch };
  const diff = await checkContent(latest, { manifest, read }, side, pause);
  await writeSlot(files, held?.slot, latestText, manifestText);
  return changesOf(diff);
}

const changesOf = ({ contents }: ReleaseDiff): readonly Change[] =>
  contents.map(({ content, added, removed, changed }) => ({ content, added: added.length, removed: removed.length, changed: changed.length }));

function asStop(error: unknown): SyncStop {
  if (error instanceof SyncStop) return error;
  if (isOutOfSpace(error)) return new SyncStop('quota', error.message);
  return new SyncStop('storage', String(error));
}

