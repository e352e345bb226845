import { districtName } from '../../src/domain/area/districts';
import { kindOf } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import { attributionOf, LICENCE, subdistrictName, type ReleaseToExport } from './release-to-export';

/**
 * A FeatureCollection after RFC 7946: positions are [longitude, latitude] in WGS-84; a place of which no exact position is known has
 * the geometry null, never the middle of an area. Fields that are not known are left out.
 */
export function geojsonOf(release: ReleaseToExport): string {
  const head = {
    type: 'FeatureCollection',
    licence: LICENCE,
    attribution: attributionOf(release),
    release: { version: release.version, epoch: release.epoch, created: release.created },
  };
  // One feature a line: a difference of two exports can be read.
  const features = release.places.map((place) => JSON.stringify(featureOf(place, release)));
  return `${JSON.stringify(head).slice(0, -1)},"features":[${features.length === 0 ? '' : `\n${features.join(',\n')}\n`}]}\n`;
}

function featureOf(place: Place, release: ReleaseToExport): object {
  const { id, position, ...rest } = place;
  return {
    type: 'Feature',
    id,
    geometry: position === undefined ? null : { type: 'Point', coordinates: [position.longitude, position.latitude] },
    properties: {
      id,
      kind: place.kind,
      kind_label: kindOf(place.kind)?.label,
      name: place.name,
      alternate_name: rest.alternate_name,
      district: place.district,
      district_name: districtName(place.district),
      subdistrict: rest.subdistrict,
      subdistrict_name: subdistrictName(release, place),
      community: rest.community,
      address: rest.address,
      phones: rest.phones,
      hours_text: rest.hours_text,
      schedule: rest.schedule,
      cost_text: rest.cost_text,
      cost_options: rest.cost_options,
      description: rest.description,
      alert: rest.alert,
      source: rest.source,
      freshness: rest.freshness,
    },
  };
}
