import { copy } from './index';

export interface Nearness {
  readonly distance_m?: number;
  readonly precision?: 'exact' | 'subdistrict';
  readonly relation?: 'same_community' | 'same_subdistrict' | 'same_district';
}

const RELATIONS = {
  same_community: 'sameCommunity',
  same_subdistrict: 'sameSubdistrict',
  same_district: 'sameDistrict',
} as const;

/** "420 米", "约 1.2 公里", "同街道": how far, and how sure that is. Empty when nothing is known. */
export function distanceWords({ distance_m, precision, relation }: Nearness): string {
  if (relation && (relation !== 'same_district' || distance_m === undefined)) return copy.distance[RELATIONS[relation]];
  if (distance_m === undefined || distance_m === 0) return '';
  const words = distance_m < 950 ? copy.distance.metres(rounded(distance_m)) : copy.distance.kilometres(kilometres(distance_m));
  return precision === 'exact' ? words : copy.distance.about(words);
}

/** To ten metres: more would pretend to know the door. */
const rounded = (metres: number): number => Math.max(10, Math.round(metres / 10) * 10);

const kilometres = (metres: number): string => (metres < 9_950 ? (metres / 1000).toFixed(1) : String(Math.round(metres / 1000)));
