import type { WgsPoint } from '../geo/point';
import { districtOf, subdistrictOf, type Community, type MetroStation, type Subdistrict } from './area';
import { DISTRICTS } from './districts';

export type SpotType = 'district' | 'subdistrict' | 'community' | 'metro_station' | 'device';

/**
 * Where a person says they are. `precision` says what `point` is: the spot itself, or the middle of its sub-district.
 * A district has no point: its middle says nothing about nearness.
 */
export interface Spot {
  readonly type: SpotType;
  /** Area code, metro station id, or 'device'. */
  readonly id: string;
  readonly name: string;
  readonly district?: string;
  readonly subdistrict?: string;
  readonly point?: WgsPoint;
  readonly precision?: 'exact' | 'subdistrict';
}

export function districtSpot(code: string): Spot | undefined {
  const district = DISTRICTS.find((known) => known.code === code);
  return district && { type: 'district', id: code, name: district.name, district: code };
}

export function subdistrictSpot(subdistrict: Subdistrict): Spot {
  return {
    type: 'subdistrict',
    id: subdistrict.code,
    name: subdistrict.name,
    district: districtOf(subdistrict.code),
    subdistrict: subdistrict.code,
    ...centrePoint(subdistrict),
  };
}

/** A community's own position is in no source: the middle of its sub-district stands for it. */
export function communitySpot(community: Community, subdistrict: Subdistrict | undefined): Spot {
  return {
    type: 'community',
    id: community.code,
    name: community.name,
    district: districtOf(community.code),
    subdistrict: subdistrictOf(community.code),
    ...centrePoint(subdistrict),
  };
}

export function metroStationSpot(station: MetroStation): Spot {
  return { type: 'metro_station', id: station.id, name: station.name, point: station.position, precision: 'exact' };
}

export function deviceSpot(point: WgsPoint, name: string): Spot {
  return { type: 'device', id: 'device', name, point, precision: 'exact' };
}

function centrePoint(subdistrict: Subdistrict | undefined): Pick<Spot, 'point' | 'precision'> {
  return subdistrict?.centre === undefined ? {} : { point: subdistrict.centre, precision: 'subdistrict' };
}
