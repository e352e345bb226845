import { KINDS } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import { CRITERIA, marksOf, type Criterion, type Marks } from './criteria';

/** One record's score: the mean of the criteria that apply, 0 to 1. */
export interface RecordScore {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly district: string;
  readonly score: number;
  readonly marks: Marks;
}

/** Mean over records; a criterion that applies to none of them is undefined. */
export interface GroupScore {
  readonly kind: string;
  readonly label: string;
  readonly records: number;
  readonly score: number;
  readonly criteria: Readonly<Record<Criterion, number | undefined>>;
}

export interface ReleaseScore {
  /** The day on which ages were counted, YYYY-MM-DD. */
  readonly as_of: string;
  /** Of all places together. */
  readonly total: GroupScore;
  /** Kinds that have records, in the order of the table of kinds. */
  readonly kinds: readonly GroupScore[];
  /** In the order of their ids. */
  readonly records: readonly RecordScore[];
}

/** Scores the places of a release. `asOf` is usually the day of its data; to compare two releases give both the same day. */
export function scorePlaces(places: readonly Place[], asOf: string): ReleaseScore {
  const records = places.map((place) => recordScore(place, asOf)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const kinds = KINDS.map(({ id, label }) => groupScore(id, label, records.filter((record) => record.kind === id))).filter((kind) => kind.records > 0);
  return { as_of: asOf, total: groupScore('all', '全部', records), kinds, records };
}

function recordScore(place: Place, asOf: string): RecordScore {
  const marks = marksOf(place, asOf);
  return { id: place.id, name: place.name, kind: place.kind, district: place.district, score: mean(CRITERIA.map((criterion) => marks[criterion])) ?? 0, marks };
}

function groupScore(kind: string, label: string, records: readonly RecordScore[]): GroupScore {
  const criteria = Object.fromEntries(CRITERIA.map((criterion) => [criterion, mean(records.map((record) => record.marks[criterion]))])) as GroupScore['criteria'];
  return { kind, label, records: records.length, score: mean(records.map((record) => record.score)) ?? 0, criteria };
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** As people read it: 0 to 100 with one decimal. */
export const points = (score: number): string => (score * 100).toFixed(1);
