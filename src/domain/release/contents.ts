import * as v from 'valibot';
import { CommunitySchema, MetroStationSchema, SubdistrictSchema } from '../area/area';
import { GuideSchema } from '../guide/guide';
import { HotlineSchema } from '../hotline/hotline';
import { CalendarYearSchema } from '../hours/calendar';
import { PlaceSchema } from '../place/place';
import { AnnouncedTotalSchema } from '../place/total';
import { TraditionalSchema } from '../traditional/convert';

/** What stands behind a record that is gone: shown to people who kept or received its id. */
export const TombstoneSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.string(),
  removed_on: v.pipe(v.string(), v.isoDate()),
  reason: v.optional(v.string()),
});
export type Tombstone = Readonly<v.InferOutput<typeof TombstoneSchema>>;

/** Readings of one character, standard first, then those of Guangdong place names: { char: '涌', readings: ['chong', 'yong'] }. */
export const ReadingSchema = v.object({
  char: v.string(),
  readings: v.array(v.string()),
  /** Traditional and variant forms of the character, so that they find it too. */
  traditional: v.optional(v.array(v.string())),
  /** Common characters of the same sound that the release does not use: typed in error, they find it too. */
  homophones: v.optional(v.string()),
});
export type Reading = Readonly<v.InferOutput<typeof ReadingSchema>>;

/** A term and the everyday, Cantonese and traditional words people use for it. */
export const SynonymSchema = v.object({ term: v.string(), words: v.array(v.string()) });
export type Synonym = Readonly<v.InferOutput<typeof SynonymSchema>>;

/** The kinds of record a release holds: the record's schema for each. A shard is a JSON array of one of them. */
export const CONTENTS = {
  places: PlaceSchema,
  communities: CommunitySchema,
  subdistricts: SubdistrictSchema,
  metro_stations: MetroStationSchema,
  guides: GuideSchema,
  hotlines: HotlineSchema,
  totals: AnnouncedTotalSchema,
  calendar: CalendarYearSchema,
  readings: ReadingSchema,
  synonyms: SynonymSchema,
  tombstones: TombstoneSchema,
  traditional: TraditionalSchema,
} as const;

export type Content = keyof typeof CONTENTS;

/** False for what a later publisher may add, and for names every object inherits. */
export const isContent = (name: string): name is Content => Object.prototype.hasOwnProperty.call(CONTENTS, name);

export type RecordOf<C extends Content> = Readonly<v.InferOutput<(typeof CONTENTS)[C]>>;
