import { districtOf, subdistrictOf, type Community, type MetroStation, type Subdistrict } from '../area/area';
import { DISTRICTS } from '../area/districts';
import type { WgsPoint } from '../geo/point';
import type { Guide } from '../guide/guide';
import type { Hotline } from '../hotline/hotline';
import { positionOf } from '../place/order';
import type { Place } from '../place/place';

export type DocumentType = 'place' | 'community' | 'metro_station' | 'guide' | 'hotline';

/** One thing that can be found. */
export interface SearchDocument {
  readonly id: string;
  readonly type: DocumentType;
  /** Id of the kind of place; for the other types the type itself. */
  readonly kind: string;
  readonly name: string;
  /** Other words for the whole thing. */
  readonly aliases: readonly string[];
  /** Words about it, each with how much a match there is worth (a match in the name is worth 1). */
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
  /** Kinds of place where a guide's matter is settled. */
  readonly settledAt?: readonly string[];
  readonly district?: string;
  readonly subdistrict?: string;
  readonly subdistrictName?: string;
  readonly point?: WgsPoint;
  readonly precision?: 'exact' | 'subdistrict';
}

export interface SearchRecords {
  readonly places: readonly Place[];
  readonly communities: readonly Community[];
  readonly subdistricts: readonly Subdistrict[];
  readonly metro_stations: readonly MetroStation[];
  readonly guides: readonly Guide[];
  readonly hotlines: readonly Hotline[];
}

/** Worth of a match, by where it is. */
const COMMUNITY = 0.65;
const ADDRESS = 0.7;
const NUMBER = 0.9;
const DOCUMENT_NUMBER = 0.85;
const LEGAL_TITLE = 0.55;
const SCOPE = 0.5;
const LINE = 0.4;
const PROSE = 0.3;

type Field = SearchDocument['fields'][number];

export function documentsOf(records: SearchRecords): SearchDocument[] {
  const subdistricts = new Map(records.subdistricts.map((subdistrict) => [subdistrict.code, subdistrict]));
  return [
    ...records.places.map((place) => placeDocument(place, subdistricts)),
    ...records.guides.map(guideDocument),
    ...records.metro_stations.map(stationDocument),
    ...records.hotlines.map(hotlineDocument),
    ...records.communities.map((community) => communityDocument(community, subdistricts)),
  ];
}

function placeDocument(place: Place, subdistricts: ReadonlyMap<string, Subdistrict>): SearchDocument {
  return {
    id: place.id,
    type: 'place',
    kind: place.kind,
    name: place.name,
    aliases: [...(place.alternate_name ?? []), ...partsAround(place.name)],
    fields: [...some(place.community, COMMUNITY), ...some(place.address, ADDRESS), ...(place.phones ?? []).flatMap((phone) => some(phone.number, NUMBER)), ...prose(place.description)],
    district: place.district,
    subdistrict: place.subdistrict,
    subdistrictName: place.subdistrict === undefined ? undefined : subdistricts.get(place.subdistrict)?.name,
    ...positionOf(place, subdistricts),
  };
}

function communityDocument(community: Community, subdistricts: ReadonlyMap<string, Subdistrict>): SearchDocument {
  const subdistrict = subdistricts.get(subdistrictOf(community.code));
  return {
    id: community.code,
    type: 'community',
    kind: 'community',
    name: community.name,
    aliases: [],
    fields: [...some(community.address, ADDRESS), ...(community.phones ?? []).flatMap((phone) => some(phone.number, NUMBER))],
    district: districtOf(community.code),
    subdistrict: subdistrictOf(community.code),
    subdistrictName: subdistrict?.name,
    ...(subdistrict?.centre && { point: subdistrict.centre, precision: 'subdistrict' as const }),
  };
}

function stationDocument(station: MetroStation): SearchDocument {
  return {
    id: station.id,
    type: 'metro_station',
    kind: 'metro_station',
    name: station.name,
    aliases: partsAround(station.name),
    fields: station.lines.map((line) => ({ text: line, weight: LINE })),
    point: station.position,
    precision: 'exact',
  };
}

function guideDocument(guide: Guide): SearchDocument {
  return {
    id: guide.id,
    type: 'guide',
    kind: 'guide',
    name: guide.title,
    aliases: [guide.short_title, ...guide.synonyms, ...partsAround(guide.title)],
    fields: [
      ...guide.legal_basis.flatMap((law) => [...some(law.title, LEGAL_TITLE), ...some(law.document_number, DOCUMENT_NUMBER)]),
      ...guide.benefits.flatMap((benefit) => some(benefit.name, SCOPE)),
      ...guide.required_documents.flatMap((paper) => prose(paper.name)),
      ...guide.faq.flatMap((entry) => prose(entry.q)),
      ...prose(guide.summary),
    ],
    settledAt: guide.related_place_kinds,
  };
}

function hotlineDocument(hotline: Hotline): SearchDocument {
  return {
    id: hotline.id,
    type: 'hotline',
    kind: 'hotline',
    name: hotline.name,
    aliases: partsAround(hotline.name),
    fields: [{ text: hotline.number, weight: NUMBER }, ...clauses(hotline.scope).map((text) => ({ text, weight: SCOPE }))],
    district: DISTRICTS.find((district) => hotline.name.startsWith(district.name) || hotline.name.startsWith(`广州市${district.name}`))?.code,
  };
}

const some = (text: string | undefined, weight: number): Field[] => (text ? [{ text, weight }] : []);
const prose = (text: string | undefined): Field[] => clauses(text ?? '').map((clause) => ({ text: clause, weight: PROSE }));

/** "珠江街社区食堂（棠泰茶餐厅）" is also known by either part, "亲人过世怎么办：身后事流程" too. */
function partsAround(name: string): string[] {
  const sides = name.split(/[：:]/);
  const parts = sides.flatMap((side) => side.match(/^([^（(]+)[（(]([^）)]+)/)?.slice(1) ?? (sides.length > 1 ? [side] : []));
  return parts.flatMap((part) => part.split(/[，、]/)).filter((part) => part.length > 1);
}

const clauses = (text: string): string[] => text.split(/[，。；、：？！,.;:?!\s（）()]+/).filter((clause) => clause.length > 1);
