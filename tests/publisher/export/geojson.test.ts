import { geojsonOf } from '../../../publisher/export/geojson';
import { PLACE, releaseWith } from './support';

interface Collection {
  readonly type: string;
  readonly licence: string;
  readonly attribution: string;
  readonly release: object;
  readonly features: readonly { readonly type: string; readonly id: string; readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null; readonly properties: Record<string, unknown> }[];
}
const read = (text: string): Collection => JSON.parse(text) as Collection;

test('positions are longitude first, and a place without one has none', () => {
  const { type, features, release, licence, attribution } = read(geojsonOf(releaseWith([{ ...PLACE, position: { latitude: 23.12, longitude: 113.4 } }, { ...PLACE, id: 'ec-002' }])));
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [113.4, 23.12] }, null]);
  expect(features.every((feature) => feature.type === 'Feature' && 'geometry' in feature)).toBe(true);
  expect(release).toEqual({ version: 7, epoch: 2, created: '2026-11-21' });
  expect([licence, attribution].every((words) => words.length > 0)).toBe(true);
});

test('what is not known is not there', () => {
  const properties = read(geojsonOf(releaseWith([{ ...PLACE, address: undefined }]))).features[0]?.properties ?? {};
  expect(Object.keys(properties)).toEqual(['id', 'kind', 'kind_label', 'name', 'district', 'district_name', 'subdistrict', 'subdistrict_name', 'source', 'freshness']);
  expect(JSON.stringify(properties)).not.toContain('null');
});

test('no places make an empty collection, and the system of coordinates is never named: RFC 7946 has one', () => {
  expect(read(geojsonOf(releaseWith([]))).features).toEqual([]);
  expect(geojsonOf(releaseWith([PLACE]))).not.toContain('"crs"');
});
