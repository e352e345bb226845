import * as v from 'valibot';
import { DistrictCodeSchema } from '../area/area';
import { KIND_IDS } from './kinds';

/** An officially announced number of places of a kind, for the coverage line "已收录 n / 公布 N". */
export const AnnouncedTotalSchema = v.object({
  kind: v.picklist(KIND_IDS),
  district: v.optional(DistrictCodeSchema),
  total: v.pipe(v.number(), v.integer(), v.minValue(1)),
  as_of: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'must be YYYY-MM')),
  source_title: v.pipe(v.string(), v.minLength(1)),
});
export type AnnouncedTotal = Readonly<v.InferOutput<typeof AnnouncedTotalSchema>>;
