import * as v from 'valibot';
import { DistrictCodeSchema, SubdistrictCodeSchema } from '../area/area';
import { WgsPointSchema } from '../geo/point';
import { ScheduleSchema } from '../hours/schedule';
import { CostOptionSchema } from './cost';
import { KIND_IDS } from './kinds';
import { PhoneSchema } from './phone';
import { FreshnessSchema, SourceSchema } from './source';

const text = v.pipe(v.string(), v.minLength(1));

/**
 * One place, as a release holds it. A missing field means: no source gives it.
 * Field names follow Open Referral HSDS 3.0 where it has a word.
 */
export const PlaceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}-\d{3,6}$/, 'must be two letters, a hyphen and a number, such as ec-021')),
  kind: v.picklist(KIND_IDS, 'is not a kind of src/domain/place/kinds.ts'),
  name: text,
  alternate_name: v.optional(v.array(text)),
  district: DistrictCodeSchema,
  subdistrict: v.optional(SubdistrictCodeSchema),
  /** Community or village as the source prints it. */
  community: v.optional(text),
  address: v.optional(text),
  /** Exact position only; an approximate one is derived from the sub-district's centre. */
  position: v.optional(WgsPointSchema),
  phones: v.optional(v.array(PhoneSchema)),
  schedule: v.optional(ScheduleSchema),
  /** Opening hours in the source's words. */
  hours_text: v.optional(text),
  cost_options: v.optional(v.array(CostOptionSchema)),
  /** Price in the source's words. */
  cost_text: v.optional(text),
  /** What a resident gains from knowing, in plain words. */
  description: v.optional(text),
  /** What to beware of before going, in plain words. */
  alert: v.optional(text),
  source: SourceSchema,
  freshness: FreshnessSchema,
});
export type Place = Readonly<v.InferOutput<typeof PlaceSchema>>;
