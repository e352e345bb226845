import type { Subdistrict } from '../area/area';
import { districtName } from '../area/districts';

export type Subdistricts = ReadonlyMap<string, Subdistrict>;

/** "天河区 天河南街道": as far as it is known. */
export function areaOf({ district, subdistrict }: { readonly district: string; readonly subdistrict?: string }, subdistricts: Subdistricts): string {
  return [districtName(district), subdistrict && subdistricts.get(subdistrict)?.name].filter(Boolean).join(' ');
}
