import { expiryOf } from '@/domain/release/latest';
import { buildSettings } from '@/platform/build-settings';
import { client, runtime } from './index';
import type { Change } from './sync/outcome';

/** What the app knows about the age of its data: two clocks, "data of" and "last checked". */
export interface ReleaseStatus {
  readonly version: number;
  readonly created: string;
  readonly origin: 'bundle' | 'synced';
  /** The instant from which the data may not be called current. */
  readonly expiry: number;
  /** An endpoint is compiled in. */
  readonly canCheck: boolean;
  /** When the data was last confirmed or renewed. */
  readonly lastSuccess?: number;
  readonly lastOutcome?: string;
  /** A newer release is verified and waits for the next page. */
  readonly waiting: boolean;
  /** What the last update changed. */
  readonly changes?: readonly Change[];
}

export async function releaseStatus(): Promise<ReleaseStatus | undefined> {
  const [release, notes] = await Promise.all([runtime.inUse(), client.notes()]);
  if (!release) return undefined;
  const { version, epoch, created, expires, origin } = release;
  const prolonged = notes.seen?.epoch === epoch && notes.seen.version === version && notes.expires !== undefined && notes.expires > expires;
  return {
    version,
    created,
    origin,
    expiry: expiryOf({ expires: prolonged ? (notes.expires ?? expires) : expires }),
    canCheck: buildSettings.endpoint !== undefined && buildSettings.keys.length > 0,
    lastSuccess: notes.lastSuccess,
    lastOutcome: notes.lastOutcome,
    waiting: runtime.isReady(),
    changes: notes.changes,
  };
}
