import * as v from 'valibot';
import { isCalendarDay } from '../time/calendar-day';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay, 'is no day of the calendar'));

/** The one file with a fixed name: which manifest is current, and until when it may be called current. */
export const LatestSchema = v.object({
  schema: count,
  /** Raised only to leave a line of versions behind, after a lost key or a bad release. */
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  created: date,
  expires: date,
  min_app: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  manifest: v.object({
    name: v.pipe(v.string(), v.regex(/^manifest-[0-9a-f]{64}\.json$/)),
    bytes: count,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  /** Kinds that may lose more than a fifth of their records in this release: the publisher meant it. */
  allow_loss: v.optional(v.array(v.string())),
});
export type Latest = Readonly<v.InferOutput<typeof LatestSchema>>;

/** Place of a release in time: versions rise within an epoch, a higher epoch leaves all versions of the lower behind. */
export type Edition = Pick<Latest, 'epoch' | 'version'>;

/** Negative when `a` is older than `b`. */
export const compareEditions = (a: Edition, b: Edition): number => a.epoch - b.epoch || a.version - b.version;

/** Negative when version `a` of the app is lower than `b`: 0.9.0 < 0.10.0. */
export function compareAppVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The instant (ms) from which a release may no longer be called current: the end of its last day in Guangzhou. */
export const expiryOf = ({ expires }: Pick<Latest, 'expires'>): number => Date.parse(`${expires}T00:00:00+08:00`) + 86_400_000;

/** Days after its creation on which a release is no longer called current without a newer check. */
export const VALID_DAYS = 180;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
