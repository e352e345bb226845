import type { Place } from '../../src/domain/place/place';
import { CRITERIA, CRITERION_LABELS, type Criterion } from './criteria';
import { scorePlaces, type GroupScore, type RecordScore, type ReleaseScore } from './score';

/** The records of a kind, or all places together (`all`), that stand in both releases and say less now than before. */
export interface ScoreFall {
  readonly kind: string;
  /** Means over the records of both releases. */
  readonly before: number;
  readonly after: number;
  /** Criteria that fell, worst first. */
  readonly criteria: readonly Criterion[];
  /** Records that score less now, worst first. */
  readonly worse: readonly { readonly id: string; readonly name: string; readonly before: number; readonly after: number; readonly criteria: readonly Criterion[] }[];
}

/** A kind whose mean is lower only because of what was added or taken away: worth knowing, and no fault. */
export interface ScoreThinning {
  readonly kind: string;
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
}

export interface ScoreChange {
  readonly falls: readonly ScoreFall[];
  readonly thinner: readonly ScoreThinning[];
}

/** Less than this is the rounding of floating numbers; in a large release one record's loss is small, and still a loss. */
const LEAST = 1e-9;

/**
 * What fell from one release to the next. Only records of both are weighed: a bare new record tells more than none, and what is gone
 * is judged by the gates of loss. Both are scored as of the newer one's day, so that time alone, which ages both, is no fall.
 */
export function scoreChange(before: readonly Place[], after: readonly Place[], asOf: string): ScoreChange {
  const kept = keptBoth(before, after);
  const [old, now] = [scorePlaces(before.filter(kept), asOf), scorePlaces(after.filter(kept), asOf)];
  const falls = pairsOf(old, now)
    .filter(([group, next]) => group.score - next.score > LEAST)
    .map(([group, next]) => {
      const ofKind = (record: RecordScore): boolean => group.kind === 'all' || record.kind === group.kind;
      return fallOf(group, next, old.records.filter(ofKind), now.records.filter(ofKind));
    });
  const thinner = pairsOf(scorePlaces(before, asOf), scorePlaces(after, asOf))
    .filter(([group, next]) => group.kind !== 'all' && group.score - next.score > LEAST && !falls.some(({ kind }) => kind === group.kind))
    .map(([group, next]) => {
      const strange = (places: readonly Place[]): number => places.filter((place) => place.kind === group.kind && !kept(place)).length;
      return { kind: group.kind, before: group.score, after: next.score, added: strange(after), removed: strange(before) };
    });
  return { falls, thinner };
}

/** Whether a place stands in both releases, as the same kind. */
function keptBoth(before: readonly Place[], after: readonly Place[]): (place: Place) => boolean {
  const keyOf = ({ id, kind }: Place): string => `${kind} ${id}`;
  const [olds, news] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return (place) => olds.has(keyOf(place)) && news.has(keyOf(place));
}

function pairsOf(old: ReleaseScore, now: ReleaseScore): [GroupScore, GroupScore][] {
  return [old.total, ...old.kinds].flatMap((group): [GroupScore, GroupScore][] => {
    const next = group.kind === 'all' ? now.total : now.kinds.find(({ kind }) => kind === group.kind);
    return next === undefined || next.records === 0 || group.records === 0 ? [] : [[group, next]];
  });
}

function fallOf(group: GroupScore, next: GroupScore, olds: readonly RecordScore[], news: readonly RecordScore[]): ScoreFall {
  const oldById = new Map(olds.map((record) => [record.id, record]));
  const worse = news
    .flatMap((record) => {
      const old = oldById.get(record.id);
      return old === undefined || old.score - record.score <= LEAST ? [] : [{ id: record.id, name: record.name, before: old.score, after: record.score, criteria: fallen(old.marks, record.marks) }];
    })
    .sort((a, b) => b.before - b.after - (a.before - a.after) || (a.id < b.id ? -1 : 1));
  return { kind: group.kind, before: group.score, after: next.score, criteria: fallen(group.criteria, next.criteria), worse };
}

type Values = Readonly<Record<Criterion, number | undefined>>;

function fallen(before: Values, after: Values): Criterion[] {
  const loss = (criterion: Criterion): number => (before[criterion] ?? 0) - (after[criterion] ?? 0);
  return CRITERIA.filter((criterion) => before[criterion] !== undefined && after[criterion] !== undefined && loss(criterion) > LEAST).sort((a, b) => loss(b) - loss(a));
}

const SHOWN = 5;

/** With as many decimals as it takes to see the difference. */
function change(before: number, after: number): string {
  const decimals = [1, 2, 3, 4].find((count) => (before * 100).toFixed(count) !== (after * 100).toFixed(count)) ?? 6;
  return `${(before * 100).toFixed(decimals)} → ${(after * 100).toFixed(decimals)}`;
}

/** One line for the fall and one for each of the records that lost most. */
export function fallText({ kind, before, after, criteria, worse }: ScoreFall): string {
  const names = (list: readonly Criterion[]): string => list.map((criterion) => CRITERION_LABELS[criterion]).join('、');
  const lines = worse.slice(0, SHOWN).map((record) => `    ${record.id} ${record.name}: ${change(record.before, record.after)} (${names(record.criteria)})`);
  const rest = worse.length > SHOWN ? [`    and ${worse.length - SHOWN} more: npm run jiefang -- score --against <old release> --json`] : [];
  const count = `${worse.length} ${worse.length === 1 ? 'record says' : 'records say'} less than before`;
  return [`score: ${kind === 'all' ? 'all places' : kind}: ${change(before, after)}${criteria.length > 0 ? ` (${names(criteria)})` : ''}: ${count}`, ...lines, ...rest].join('\n');
}

export const thinnerText = ({ kind, before, after, added, removed }: ScoreThinning): string =>
  `note: the mean of ${kind} is lower, ${change(before, after)}, because of ${[added > 0 ? `${added} new` : '', removed > 0 ? `${removed} removed` : ''].filter((word) => word !== '').join(' and ')} ${added + removed === 1 ? 'record' : 'records'}; no other says less`;
