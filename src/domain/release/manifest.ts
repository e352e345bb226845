import * as v from 'valibot';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Format of manifest and shards; a reader refuses a higher one. */
export const SCHEMA_VERSION = 1;

/** One immutable file `<sha256>.json`: a canonical JSON array of records of one content. */
export const ShardSchema = v.object({
  /** Readable name, unique in the release: places-440106, guides-elderly, hotlines. */
  name: v.string(),
  content: v.string(),
  district: v.optional(v.string()),
  bytes: count,
  sha256,
  count,
});
export type Shard = Readonly<v.InferOutput<typeof ShardSchema>>;

/** `created` is the day of the data, not of the build: the same data gives the same bytes. */
export const ManifestSchema = v.object({
  schema: v.pipe(v.number(), v.integer()),
  version: v.pipe(v.number(), v.integer()),
  created: v.pipe(v.string(), v.isoDate()),
  shards: v.array(ShardSchema),
});
export type Manifest = Readonly<v.InferOutput<typeof ManifestSchema>>;
