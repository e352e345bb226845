import { parseHours } from '../../src/domain/hours/parse-hours';
import { findMobileNumbers } from '../../src/domain/place/mobile';
import { parseCost } from '../../src/domain/place/parse-cost';
import { parsePhones } from '../../src/domain/place/parse-phones';
import { PlaceSchema, type Place } from '../../src/domain/place/place';
import { quote, type Problem } from '../input/problem';
import type { Row } from '../input/read-table';
import { DISTRICT_HINT, districtCode } from './districts';
import { releasedSource, SOURCE_COLUMNS, SOURCE_HINTS } from './source';
import { numeric, optional, validateRow, type Validated } from './validate';

export const PLACE_COLUMNS = [
  'id', 'name', 'alternate_name', 'district', 'subdistrict_code', 'community', 'address', 'latitude', 'longitude', 'phones',
  'hours', 'price', 'description', 'alert', 'editor_notes', 'freshness', ...SOURCE_COLUMNS,
] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];
export type PlaceRow = Row<PlaceColumn>;

export const PHONE_HINT = 'write 020-87564410 or a public short number, several separated by ";"; no private mobile numbers';

const HINTS = {
  id: 'two letters of the kind, a hyphen and the next free number; an id is never changed or used again',
  name: 'write the name the source prints',
  district: DISTRICT_HINT,
  subdistrict_code: 'take the 9-digit code from data/areas/subdistricts.csv, or leave it empty',
  latitude: 'write WGS-84 degrees such as 23.12911, or leave latitude and longitude empty',
  longitude: 'write WGS-84 degrees such as 113.26436, or leave latitude and longitude empty',
  phones: PHONE_HINT,
  freshness: 'write current, aging, stale or undated',
  ...SOURCE_HINTS,
};

const COLUMN_OF: Readonly<Record<string, PlaceColumn>> = {
  subdistrict: 'subdistrict_code',
  schedule: 'hours',
  hours_text: 'hours',
  cost_options: 'price',
  cost_text: 'price',
};

function columnOf(path: readonly (string | number)[]): string {
  const [first = 'id', second] = path;
  if (first === 'position') return second === 'longitude' ? 'longitude' : 'latitude';
  if (first === 'source') return `source_${second ?? 'title'}`;
  return COLUMN_OF[first] ?? String(first);
}

/** Mobile numbers are reported with all other texts. */
export function unclearPhones(row: Row, unclear: readonly string[]): Problem[] {
  return unclear
    .filter((part) => findMobileNumbers(part).length === 0)
    .map((part) => ({ file: row.file, line: row.line, field: 'phones', message: `${quote(part)} is no clear service number — ${PHONE_HINT}` }));
}

/** A row of data/places/<kind>.csv as a release holds it. */
export function readPlace(kind: string, row: PlaceRow): Validated<Place> & { readonly also: readonly Problem[] } {
  const { cells } = row;
  const { phones, unclear } = parsePhones(cells.phones);
  const hasPosition = cells.latitude !== '' || cells.longitude !== '';
  const candidate = {
    id: cells.id,
    kind,
    name: cells.name,
    alternate_name: list(cells.alternate_name),
    district: districtCode(cells.district),
    subdistrict: optional(cells.subdistrict_code),
    community: optional(cells.community),
    address: optional(cells.address),
    position: hasPosition ? { latitude: numeric(cells.latitude), longitude: numeric(cells.longitude) } : undefined,
    phones: phones.length > 0 ? phones : undefined,
    schedule: cells.hours === '' ? undefined : parseHours(cells.hours),
    hours_text: optional(cells.hours),
    cost_options: cells.price === '' ? undefined : parseCost(cells.price),
    cost_text: optional(cells.price),
    description: optional(cells.description),
    alert: optional(cells.alert),
    source: releasedSource(cells),
    freshness: cells.freshness,
  };
  return { ...validateRow(PlaceSchema, candidate, row, columnOf, HINTS), also: unclearPhones(row, unclear) };
}

/** Several names in one cell are separated by ";". */
function list(cell: string): string[] | undefined {
  const parts = cell.split(/[;；]/).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length > 0 ? parts : undefined;
}
