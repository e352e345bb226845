import * as v from 'valibot';
import { parseEnvelope, LATEST_MAX_BYTES } from '@/domain/release/envelope';
import { compareAppVersions, compareEditions, expiryOf, LatestSchema, type Edition, type Latest } from '@/domain/release/latest';
import { SCHEMA_VERSION } from '@/domain/release/manifest';
import type { Notes } from './notes';
import { SyncStop } from './outcome';
import { CLOCK_TOLERANCE } from './schedule';
import type { EndpointSettings } from './settings';
import { isGenuine, type VerifySignature } from './signature';
import type { Reply } from './world';

/** What we hold, for comparison. */
export interface Held extends Edition {
  readonly manifestSha256: string;
}

export interface Judged {
  readonly latest: Latest;
  /** It is what we hold already. */
  readonly same: boolean;
}

interface Against {
  readonly settings: EndpointSettings;
  /** The release in force. */
  readonly held?: Held;
  /** The newest release ever verified here. */
  readonly seen?: Edition & { readonly manifest?: string | undefined };
  readonly now: number;
  readonly verify?: VerifySignature;
  /** What was found genuine before. Verifying takes a phone without a compiling engine a tenth of a second and more. */
  readonly genuine?: Notes['genuine'];
}

/** An app with other keys looks again. */
export const keysText = ({ keys }: EndpointSettings): string => keys.join(' ');

export const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308, 401, 511];

/** Judges an answer for latest.json, in the order in which less and less suspicion is left. Throws SyncStop. */
export function judgeLatest(reply: Reply, { settings, held, seen, now, verify, genuine }: Against): Judged {
  if (REDIRECTS.includes(reply.status)) throw new SyncStop('captive_portal', `latest.json: HTTP ${reply.status}`);
  if (reply.status !== 200) throw new SyncStop('server_error', `latest.json: HTTP ${reply.status}`);
  if (looksLikeAPage(reply.text)) throw new SyncStop('captive_portal', 'latest.json: a web page came instead');
  if (reply.tooLong) throw new SyncStop('damaged', `latest.json: longer than ${LATEST_MAX_BYTES} bytes`);
  if (reply.text.trim() === '') throw new SyncStop('incomplete', 'latest.json: empty');
  const envelope = parseEnvelope(reply.text);
  if (!envelope) throw new SyncStop(isJson(reply.text) ? 'damaged' : 'incomplete', 'latest.json: not a signed release head');
  if (!(genuine?.text === reply.text && genuine.keys === keysText(settings)) && !isGenuine(envelope, settings.keys, verify)) {
    throw new SyncStop('bad_signature', `latest.json: ${envelope.signatures.length === 0 ? 'not signed' : `no trusted key signed it (keys of the file: ${envelope.signatures.map(({ keyid }) => keyid).join(', ')})`}`);
  }
  const { signed } = envelope;
  if (signed.schema > SCHEMA_VERSION) throw new SyncStop('newer_schema', `schema ${signed.schema}, this app reads ${SCHEMA_VERSION}`);
  if (compareAppVersions(signed.min_app, settings.appVersion) > 0) throw new SyncStop('app_too_old', `needs app ${signed.min_app}, this is ${settings.appVersion}`);
  const parsed = v.safeParse(LatestSchema, signed);
  if (!parsed.success) throw new SyncStop('damaged', `latest.json: ${v.getDotPath(parsed.issues[0]) ?? ''} ${parsed.issues[0].message}`);
  const latest = parsed.output;
  for (const known of [held, seen]) {
    if (known && compareEditions(latest, known) < 0) throw new SyncStop('rollback', `${latest.epoch}.${latest.version} is older than ${known.epoch}.${known.version}`);
  }
  const sameEdition = held !== undefined && compareEditions(latest, held) === 0;
  // The files may have been lost while the memory of them was kept.
  const known = [sameEdition ? held.manifestSha256 : undefined, seen && compareEditions(latest, seen) === 0 ? seen.manifest : undefined];
  if (known.some((sha256) => sha256 !== undefined && sha256 !== latest.manifest.sha256)) throw new SyncStop('conflict', `version ${latest.version} has other content than before: raise the version`);
  judgeAge(latest, reply.date, now);
  return { latest, same: sameEdition };
}

/** Of the device's and the server's clock the later one counts: a mirror cannot make a release fresh by telling an early date. */
function judgeAge(latest: Latest, serverDate: number | undefined, now: number): void {
  const time = Math.max(now, serverDate ?? 0);
  if (time < expiryOf(latest)) return;
  const deviceAhead = serverDate !== undefined && now - serverDate > CLOCK_TOLERANCE;
  throw new SyncStop('expired', `version ${latest.version} was valid until ${latest.expires}${deviceAhead ? "; the device's clock is ahead of the server's" : ''}`);
}

export const looksLikeAPage = (text: string): boolean => /^\s*</.test(text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
