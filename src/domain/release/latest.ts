import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate());

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
});
export type Latest = Readonly<v.InferOutput<typeof LatestSchema>>;

/** Days after its creation on which a release is no longer called current without a newer check. */
export const VALID_DAYS = 180;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
