import * as v from 'valibot';
import { DISTRICT_CODES } from './districts';
import { PhoneSchema } from '../place/phone';
import { SourceSchema } from '../place/source';
import { WgsPointSchema } from '../geo/point';

/** Area codes of the National Bureau of Statistics: district 6 digits, sub-district 9, community or village 12. */
export const DistrictCodeSchema = v.picklist(DISTRICT_CODES, 'is not the code of one of the eleven districts');
export const SubdistrictCodeSchema = v.pipe(v.string(), v.regex(/^4401\d{5}$/, 'must be a 9-digit code starting with 4401'));
export const CommunityCodeSchema = v.pipe(v.string(), v.regex(/^4401\d{8}$/, 'must be a 12-digit code starting with 4401'));

/** `centre` is the middle of the sub-district: good for "约" distances only. */
export const SubdistrictSchema = v.object({
  code: SubdistrictCodeSchema,
  name: v.pipe(v.string(), v.minLength(2)),
  centre: v.optional(WgsPointSchema),
});
export type Subdistrict = v.InferOutput<typeof SubdistrictSchema>;

/** A community (居委会), a village (村委会) or another living area: the entry to its consultation hall. */
export const CommunitySchema = v.pipe(
  v.object({
  code: CommunityCodeSchema,
  name: v.pipe(v.string(), v.minLength(2)),
  kind: v.picklist(['community', 'village', 'other']),
  address: v.optional(v.string()),
  phones: v.optional(v.array(PhoneSchema)),
  /** Of the address and phones; the name and code are the Bureau of Statistics'. */
  source: v.optional(SourceSchema),
  }),
  v.check(({ address, phones, source }) => source !== undefined || (address === undefined && phones === undefined), 'an address or phone needs its source'),
);
export type Community = v.InferOutput<typeof CommunitySchema>;

/** `id` is `ms-` and the station's number in data/metro_stations.csv: permanent, never reused. */
export const MetroStationSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^ms-\d{3}$/)),
  name: v.pipe(v.string(), v.minLength(2)),
  lines: v.array(v.string()),
  position: WgsPointSchema,
});
export type MetroStation = v.InferOutput<typeof MetroStationSchema>;

export const districtOf = (areaCode: string): string => areaCode.slice(0, 6);
export const subdistrictOf = (communityCode: string): string => communityCode.slice(0, 9);
