import type { KindId } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { Source } from '../../src/domain/place/source';
import { ageInMonths } from './age';

/**
 * The ten criteria of data·inclusion's quality score (github.com/gip-inclusion/data-inclusion), adapted to what a resident of Guangzhou
 * needs. Each gives 0 to 1, or undefined where it does not apply: then it is left out, it does not count as zero. Only facts of the
 * record count; a longer record is no better one by itself.
 *
 * | data·inclusion | here |
 * |---|---|
 * | address well formed | `address`: 1 with a number or a building, 0.5 without, 0 none |
 * | mode of mobilisation | `hours`: one goes there, so when: 1 parsed with times, 0.5 only in the source's words or without times, 0 none |
 * | at least one audience | `area`: the sub-district whose people it serves is known |
 * | at least one theme | `source`: the kind is the theme and always known; who says so is not: official 1 … unknown 0 |
 * | at least one contact | `contact`: a telephone, or an official page that residents may open |
 * | e-mail | `position`: services here publish none; an exact position is what a phone can act on |
 * | recent date | `recency`: 1 up to six months, falling evenly to 0 at two years; 0 without a date |
 * | fee stated | `fee`: a price in any words; left out for public offices, which sell nothing |
 * | length of the description | `description`: 20 to 300 characters are 1 (200 to 2,000 there: Chinese needs a fraction of French, a phone less still) |
 * | telephone | `phone` |
 */
export const CRITERIA = ['address', 'hours', 'area', 'source', 'contact', 'position', 'recency', 'fee', 'description', 'phone'] as const;
export type Criterion = (typeof CRITERIA)[number];

export type Marks = Readonly<Record<Criterion, number | undefined>>;

/** Names for people, in the order of CRITERIA. */
export const CRITERION_LABELS: Readonly<Record<Criterion, string>> = {
  address: '地址',
  hours: '时间',
  area: '街镇',
  source: '来源',
  contact: '联系',
  position: '位置',
  recency: '新旧',
  fee: '收费',
  description: '说明',
  phone: '电话',
};

/** Offices of the state that residents do not pay: asking for their price would only lower every one of them alike. */
const WITHOUT_FEE: ReadonlySet<KindId> = new Set<KindId>(['consultation_hall', 'service_center', 'social_work_station', 'civil_affairs_bureau', 'rescue_station', 'child_protection']);

const SOURCE_MARKS: Readonly<Record<Source['kind'], number>> = { official: 1, transcript: 0.8, media: 0.6, secondary: 0.4, mirror: 0.4, unknown: 0 };

/** Marks of one place as of a day (YYYY-MM-DD). */
export function marksOf(place: Place, asOf: string): Marks {
  return {
    address: addressMark(place.address),
    hours: hoursMark(place),
    area: mark(place.subdistrict !== undefined),
    source: SOURCE_MARKS[place.source.kind],
    contact: mark((place.phones?.length ?? 0) > 0 || place.source.url !== undefined),
    position: mark(place.position !== undefined),
    recency: recencyMark(place.source.date, asOf),
    fee: WITHOUT_FEE.has(place.kind) ? undefined : mark(place.cost_text !== undefined || place.cost_options !== undefined),
    description: descriptionMark(place.description),
    phone: mark((place.phones?.length ?? 0) > 0),
  };
}

const mark = (known: boolean): number => (known ? 1 : 0);

/** A number of a house, lane or building, or the name of one: enough to stand in front of it. */
const FINDABLE = /[0-9０-９一二三四五六七八九十]+(?:号|栋|座|幢|巷|楼|层|室|队|社)|(?:大厦|大楼|广场|中心|花园|小区|公园|祠堂|祠)/;

function addressMark(address: string | undefined): number {
  if (address === undefined) return 0;
  return FINDABLE.test(address) ? 1 : 0.5;
}

function hoursMark({ schedule, hours_text: words }: Place): number {
  const slots = [...(schedule?.weekly ?? []), ...(schedule?.monthly ?? [])].flatMap((rule) => rule.slots);
  if (slots.some((slot) => slot.opens_at !== undefined && slot.closes_at !== undefined)) return 1;
  return schedule !== undefined || words !== undefined ? 0.5 : 0;
}

const FRESH_MONTHS = 6;
const STALE_MONTHS = 24;

function recencyMark(date: string | undefined, asOf: string): number {
  if (date === undefined) return 0;
  const age = ageInMonths(date, asOf);
  return Math.min(1, Math.max(0, (STALE_MONTHS - age) / (STALE_MONTHS - FRESH_MONTHS)));
}

const SHORTEST = 20;
const LONGEST = 300;

function descriptionMark(description: string | undefined): number {
  const length = [...(description ?? '')].length;
  if (length < SHORTEST) return length / SHORTEST;
  return length > LONGEST ? LONGEST / length : 1;
}
