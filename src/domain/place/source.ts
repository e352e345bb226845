import * as v from 'valibot';

/** Where a fact was read. `url` is present only for official pages: no other link ever reaches a phone. */
export const SourceSchema = v.object({
  title: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['official', 'transcript', 'media', 'mirror', 'secondary', 'unknown']),
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'))),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});
export type Source = Readonly<v.InferOutput<typeof SourceSchema>>;

/** current: 2023 or later; aging: 2019-2022; stale: before 2019; undated: the source shows no date. */
export const FreshnessSchema = v.picklist(['current', 'aging', 'stale', 'undated']);
export type Freshness = v.InferOutput<typeof FreshnessSchema>;
