import * as v from 'valibot';

/** Degrees, WGS-84, inside Guangzhou's bounding box (112.9-114.1 E, 22.5-24.0 N). GCJ-02 exists only at the map. */
export const WgsPointSchema = v.object({
  latitude: v.pipe(v.number(), v.minValue(22.5, 'lies south of Guangzhou'), v.maxValue(24.0, 'lies north of Guangzhou')),
  longitude: v.pipe(v.number(), v.minValue(112.9, 'lies west of Guangzhou'), v.maxValue(114.1, 'lies east of Guangzhou')),
});
export type WgsPoint = Readonly<v.InferOutput<typeof WgsPointSchema>>;

/** Whether a device's position can be used to sort this city's places. */
export const isInGuangzhou = (point: WgsPoint): boolean => v.safeParse(WgsPointSchema, point).success;
