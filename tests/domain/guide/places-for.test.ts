import { districtSpot, subdistrictSpot } from '@/domain/area/spot';
import type { Guide } from '@/domain/guide/guide';
import { guidesFor } from '@/domain/guide/guides-for';
import { placesFor } from '@/domain/guide/places-for';
import { releaseRecords } from '../../support/release';

const places = releaseRecords('places');
const guides = releaseRecords('guides');
const subdistricts = new Map(releaseRecords('subdistricts').map((subdistrict) => [subdistrict.code, subdistrict]));
const spotOf = (code: string) => subdistrictSpot(subdistricts.get(code)!);
const guideOf = (id: string): Guide => guides.find((guide) => guide.id === id)!;
const namesFor = (guide: Guide, code: string, kind: string) =>
  placesFor(guide, places, spotOf(code), subdistricts).find((group) => group.kind === kind)?.near.map(({ place }) => place.name);

test('低保 goes to the service centre of one\'s own sub-district', () => {
  expect(namesFor(guideOf('minimum-living-allowance'), '440106006', 'service_center')).toEqual(['石牌街便民服务中心']);
});

test('where that centre is not collected no other is offered: it could not take the application', () => {
  expect(namesFor(guideOf('minimum-living-allowance'), '440104001', 'service_center')).toEqual([]);
});

test('with only a district chosen, the office of a sub-district is not guessed', () => {
  const groups = placesFor(guideOf('minimum-living-allowance'), places, districtSpot('440106')!, subdistricts);
  expect(groups.flatMap(({ near }) => near)).toEqual([]);
});

test('every guide and sub-district: what is handled locally is shown only locally', () => {
  for (const guide of guides) {
    for (const code of ['440106006', '440104001', '440118104']) {
      for (const { near } of placesFor(guide, places, spotOf(code), subdistricts)) {
        for (const { place } of near) {
          if (guide.where_to_apply.level === 'subdistrict') expect(place.subdistrict).toBe(code);
          if (guide.where_to_apply.level === 'district') expect(place.district).toBe(code.slice(0, 6));
        }
      }
    }
  }
});

test('a service centre leads first to the guides it is the first address for', () => {
  const [first] = guidesFor('service_center', guides);
  expect(first?.id).toBe('minimum-living-allowance');
  expect(guidesFor('rescue_station', guides).map(({ id }) => id)).toContain('shelter-aid');
  expect(guidesFor('no_such_kind', guides)).toEqual([]);
});
