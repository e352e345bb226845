import { subdistrictOf, type Community, type MetroStation, type Subdistrict } from '../../src/domain/area/area';
import { DISTRICTS } from '../../src/domain/area/districts';
import { communitySpot, districtSpot, metroStationSpot, subdistrictSpot, type Spot } from '../../src/domain/area/spot';

export interface AreaRecords {
  readonly subdistricts: readonly Subdistrict[];
  readonly communities: readonly Community[];
  readonly metro_stations: readonly MetroStation[];
}

/** The spot of an area code, a station's id, or a name: station before sub-district, district and community. */
export function spotByName(records: AreaRecords, text: string): Spot | undefined {
  const name = text.trim();
  const station = records.metro_stations.find((known) => known.id === name || known.name === name || `${known.name}站` === name);
  if (station) return metroStationSpot(station);
  const subdistrict = records.subdistricts.find((known) => known.code === name || known.name === name || `${stem(known.name)}街` === name);
  if (subdistrict) return subdistrictSpot(subdistrict);
  const district = DISTRICTS.find((known) => known.code === name || known.name === name || known.name === `${name}区`);
  if (district) return districtSpot(district.code);
  const short = records.subdistricts.find((known) => stem(known.name) === name);
  if (short) return subdistrictSpot(short);
  const community = records.communities.find((known) => known.code === name || known.name === name || stem(known.name) === name);
  return community && communitySpot(community, records.subdistricts.find((known) => known.code === subdistrictOf(community.code)));
}

/** Names that share the most neighbouring characters with what was written, for "did you mean". */
export function spotsLike(records: AreaRecords, text: string, limit = 5): string[] {
  const pairs = (word: string): Set<string> => new Set([...word].map((char, at) => char + ([...word][at + 1] ?? '')).concat([...word]));
  const wanted = pairs(text);
  const names = [...records.metro_stations, ...records.subdistricts, ...DISTRICTS, ...records.communities].map(({ name }) => name);
  return [...new Set(names)]
    .map((name) => ({ name, shared: [...pairs(name)].filter((pair) => wanted.has(pair)).length / (name.length + text.length) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ name }) => name);
}

const stem = (name: string): string => name.replace(/(街道|镇|社区|村)$/, '');
