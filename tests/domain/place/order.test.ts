import fc from 'fast-check';
import type { Subdistrict } from '@/domain/area/area';
import { communitySpot, deviceSpot, districtSpot, metroStationSpot, subdistrictSpot } from '@/domain/area/spot';
import { distanceMetres } from '@/domain/geo/distance';
import { orderByNearness, positionOf } from '@/domain/place/order';
import type { Place } from '@/domain/place/place';

const SUBDISTRICTS: readonly Subdistrict[] = [
  { code: '440106006', name: '石牌街道', centre: { latitude: 23.13, longitude: 113.34 } },
  { code: '440106009', name: '林和街道', centre: { latitude: 23.15, longitude: 113.32 } },
  { code: '440106010', name: '无点街道' },
  { code: '440115103', name: '东涌镇', centre: { latitude: 22.9, longitude: 113.45 } },
];
const byCode = new Map(SUBDISTRICTS.map((subdistrict) => [subdistrict.code, subdistrict]));

function place(id: string, fields: Partial<Place>): Place {
  return { id, kind: 'elder_canteen', name: `饭堂${id}`, district: '440106', source: { title: '表', kind: 'official' }, freshness: 'current', ...fields };
}

const exact = place('ec-001', { position: { latitude: 23.131, longitude: 113.341 }, subdistrict: '440106006' });
const shipai = place('ec-002', { subdistrict: '440106006', community: '朝阳社区' });
const linhe = place('ec-003', { subdistrict: '440106009' });
const tianhe = place('ec-004', {});
const dongchong = place('ec-005', { district: '440115', subdistrict: '440115103' });
const nansha = place('ec-006', { district: '440115' });
const PLACES = [nansha, dongchong, tianhe, linhe, shipai, exact];
const ids = (spot: Parameters<typeof orderByNearness>[1]): string[] => orderByNearness(PLACES, spot, byCode).map((near) => near.place.id);

describe('positionOf', () => {
  it('is exact, the middle of the sub-district, or unknown', () => {
    expect(positionOf(exact, byCode)).toEqual({ point: exact.position, precision: 'exact' });
    expect(positionOf(shipai, byCode)).toEqual({ point: SUBDISTRICTS[0]!.centre, precision: 'subdistrict' });
    expect(positionOf(tianhe, byCode)).toBeUndefined();
    expect(positionOf(place('ec-009', { subdistrict: '440106010' }), byCode)).toBeUndefined();
  });
});

describe('orderByNearness', () => {
  it('puts the own sub-district first, without a distance that would mean nothing', () => {
    const near = orderByNearness(PLACES, subdistrictSpot(SUBDISTRICTS[0]!), byCode);
    expect(near.map(({ place: { id } }) => id)).toEqual(['ec-001', 'ec-002', 'ec-003', 'ec-004', 'ec-005', 'ec-006']);
    expect(near.slice(0, 2).map(({ relation, distance_m }) => [relation, distance_m])).toEqual([['same_subdistrict', undefined], ['same_subdistrict', undefined]]);
    expect(near[2]).toMatchObject({ relation: 'same_district', precision: 'subdistrict' });
    // Somewhere in the own district comes before a known place 29 km away.
    expect(near[3]).toMatchObject({ relation: 'same_district' });
    expect(near[4]?.distance_m).toBeGreaterThan(8_000);
  });

  it('puts the own community before the rest of the sub-district', () => {
    const spot = communitySpot({ code: '440106006029', name: '朝阳社区', kind: 'community' }, SUBDISTRICTS[0]);
    const near = orderByNearness(PLACES, spot, byCode);
    expect(near[0]).toMatchObject({ place: { id: 'ec-002' }, relation: 'same_community' });
  });

  it('gives an exact distance only between exact positions', () => {
    const spot = metroStationSpot({ id: 'ms-066', name: '石牌桥', lines: [], position: { latitude: 23.132, longitude: 113.331 } });
    const near = orderByNearness(PLACES, spot, byCode);
    expect(near.find(({ place: { id } }) => id === 'ec-001')).toMatchObject({ precision: 'exact', distance_m: Math.round(distanceMetres(spot.point!, exact.position!)) });
    expect(near.find(({ place: { id } }) => id === 'ec-002')).toMatchObject({ precision: 'subdistrict' });
  });

  it('guesses the district of a station to put places in order, but does not tell it', () => {
    const near = orderByNearness([nansha, tianhe], deviceSpot({ latitude: 23.132, longitude: 113.331 }, '当前位置'), byCode);
    expect(near.map(({ place: { id } }) => id)).toEqual(['ec-004', 'ec-006']);
    expect(near[0]!.relation).toBeUndefined();
  });

  it('goes by district, sub-district and name when nothing is known of where one is', () => {
    expect(ids(undefined)).toEqual(['ec-001', 'ec-002', 'ec-003', 'ec-004', 'ec-005', 'ec-006']);
    expect(ids(districtSpot('440115'))).toEqual(['ec-005', 'ec-006', 'ec-001', 'ec-002', 'ec-003', 'ec-004']);
    expect(districtSpot('440199')).toBeUndefined();
  });

  it('does not depend on the order given, and keeps every place', () => {
    const spots = [undefined, districtSpot('440106'), ...SUBDISTRICTS.map(subdistrictSpot), deviceSpot({ latitude: 23, longitude: 113.4 }, '当前位置')];
    fc.assert(
      fc.property(fc.shuffledSubarray(PLACES, { minLength: PLACES.length }), fc.constantFrom(...spots), (shuffled, spot) => {
        expect(orderByNearness(shuffled, spot, byCode)).toEqual(orderByNearness(PLACES, spot, byCode));
      }),
    );
  });
});
