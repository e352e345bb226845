import { CommunitySchema, MetroStationSchema, SubdistrictSchema, type Community, type MetroStation } from '../../src/domain/area/area';
import { gcj02ToWgs84 } from '../../src/domain/geo/gcj02';
import { WgsPointSchema, type WgsPoint } from '../../src/domain/geo/point';
import { parsePhones } from '../../src/domain/place/parse-phones';
import * as v from 'valibot';
import { quote, type Problem } from '../input/problem';
import type { Row } from '../input/read-table';
import { PHONE_HINT, unclearPhones } from './places';
import { releasedSource, SOURCE_COLUMNS, SOURCE_HINTS } from './source';
import { numeric, optional, validateRow, type Validated } from './validate';

export const SUBDISTRICT_COLUMNS = ['code', 'district', 'name'] as const;
export const CENTRE_COLUMNS = ['code', 'district', 'name', 'latitude', 'longitude', 'crs', 'source'] as const;
export const COMMUNITY_COLUMNS = ['code', 'district', 'subdistrict', 'name', 'kind', 'address', 'phones', ...SOURCE_COLUMNS] as const;
export const STATION_COLUMNS = ['id', 'name', 'lines', 'latitude', 'longitude', 'crs'] as const;

const HINTS = {
  code: 'take the code from the National Bureau of Statistics: 9 digits for a sub-district, 12 for a community or village',
  name: 'write the official name',
  kind: 'write community, village or other',
  id: 'write ms- and the next free number of three digits; an id is never changed or used again',
  latitude: 'write degrees inside Guangzhou, such as 23.12911',
  longitude: 'write degrees inside Guangzhou, such as 113.26436',
  crs: 'write WGS-84 or GCJ-02',
  source: 'name who published the position and under which licence',
  phones: PHONE_HINT,
  ...SOURCE_HINTS,
};

function columnOf([first, second]: readonly (string | number)[]): string {
  if (first === 'source') return `source_${second ?? 'kind'}`;
  return String((first === 'position' || first === 'centre' ? second : first) ?? 'source_kind');
}

export function readSubdistrict(row: Row<(typeof SUBDISTRICT_COLUMNS)[number]>): Validated<v.InferOutput<typeof SubdistrictSchema>> {
  return validateRow(SubdistrictSchema, { code: row.cells.code, name: row.cells.name }, row, columnOf, HINTS);
}

const CentreSchema = v.object({
  code: SubdistrictSchema.entries.code,
  centre: WgsPointSchema,
  crs: v.picklist(['WGS-84', 'GCJ-02']),
  source: v.pipe(v.string(), v.minLength(1)),
});
export type Centre = v.InferOutput<typeof CentreSchema>;

/** Four decimals are about ten metres, far finer than a sub-district's centre is known. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

export function readCentre(row: Row<(typeof CENTRE_COLUMNS)[number]>): Validated<Centre> {
  const { code, latitude, longitude, crs, source } = row.cells;
  const printed = { latitude: numeric(latitude), longitude: numeric(longitude) };
  return validateRow(CentreSchema, { code, centre: toWgs84(printed, crs), crs, source }, row, columnOf, HINTS);
}

function toWgs84(printed: { latitude: unknown; longitude: unknown }, crs: string): unknown {
  const { latitude, longitude } = printed;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return printed;
  const point: WgsPoint = crs === 'GCJ-02' ? gcj02ToWgs84({ latitude, longitude }) : { latitude, longitude };
  return { latitude: round(point.latitude), longitude: round(point.longitude) };
}

export function readCommunity(row: Row<(typeof COMMUNITY_COLUMNS)[number]>): Validated<Community> & { readonly also: readonly Problem[] } {
  const { code, name, kind, address, phones: cell } = row.cells;
  const { phones, unclear } = parsePhones(cell);
  const source = row.cells.source_kind === '' ? undefined : releasedSource(row.cells);
  const candidate = { code, name, kind, address: optional(address), phones: phones.length > 0 ? phones : undefined, source };
  return { ...validateRow(CommunitySchema, candidate, row, columnOf, HINTS), also: unclearPhones(row, unclear) };
}

export function readStation(row: Row<(typeof STATION_COLUMNS)[number]>): Validated<MetroStation> & { readonly also: readonly Problem[] } {
  const { id, name, lines, latitude, longitude, crs } = row.cells;
  const candidate = {
    id,
    name,
    lines: lines.split(/[;；]/).map((line) => line.trim()).filter((line) => line !== ''),
    position: { latitude: numeric(latitude), longitude: numeric(longitude) },
  };
  const also = crs === 'WGS-84' ? [] : [{ file: row.file, line: row.line, field: 'crs', message: `${quote(crs)} must be WGS-84 — convert the position, or take it from OpenStreetMap` }];
  return { ...validateRow(MetroStationSchema, candidate, row, columnOf, HINTS), also };
}
