import type { Place } from '../../src/domain/place/place';
import { CRITERIA, CRITERION_LABELS, type Criterion } from './criteria';
import { scorePlaces, type GroupScore, type RecordScore } from './score';

/** Why a kind's score, or that of all places together (`all`), is lower than before. */
export interface ScoreFall {
  readonly kind: string;
  readonly before: number;
  readonly after: number;
  /** Criteria that fell, worst first. */
  readonly criteria: readonly Criterion[];
  /** Records of both releases that score less now, worst first. */
  readonly worse: readonly { readonly id: string; readonly name: string; readonly before: number; readonly after: number; readonly criteria: readonly Criterion[] }[];
  /** Records that are new and score less than the kind did before. */
  readonly added_below: number;
  /** Records that are gone and scored more than the kind did before. */
  readonly removed_above: number;
}

/** Less than this is the rounding of floating numbers; in a large release one record's loss is small, and still a loss. */
const LEAST = 1e-9;

/**
 * Kinds whose score falls from one release to the next, and the whole release. Both are scored as of the newer one's day, so that
 * time alone, which ages both, is no fall. A kind that is gone altogether is judged by the loss gate.
 */
export function scoreFalls(before: readonly Place[], after: readonly Place[], asOf: string): ScoreFall[] {
  const [old, now] = [scorePlaces(before, asOf), scorePlaces(after, asOf)];
  const pairs = [old.total, ...old.kinds].flatMap((group): [GroupScore, GroupScore][] => {
    const next = group.kind === 'all' ? now.total : now.kinds.find(({ kind }) => kind === group.kind);
    return next === undefined || next.records === 0 || group.records === 0 ? [] : [[group, next]];
  });
  return pairs
    .filter(([group, next]) => group.score - next.score > LEAST)
    .map(([group, next]) => {
      const ofKind = (record: RecordScore): boolean => group.kind === 'all' || record.kind === group.kind;
      return fallOf(group, next, old.records.filter(ofKind), now.records.filter(ofKind));
    });
}

function fallOf(group: GroupScore, next: GroupScore, olds: readonly RecordScore[], news: readonly RecordScore[]): ScoreFall {
  const oldById = new Map(olds.map((record) => [record.id, record]));
  const newIds = new Set(news.map(({ id }) => id));
  const worse = news
    .flatMap((record) => {
      const old = oldById.get(record.id);
      return old === undefined || old.score - record.score <= LEAST ? [] : [{ id: record.id, name: record.name, before: old.score, after: record.score, criteria: fallen(old.marks, record.marks) }];
    })
    .sort((a, b) => b.before - b.after - (a.before - a.after) || (a.id < b.id ? -1 : 1));
  return {
    kind: group.kind,
    before: group.score,
    after: next.score,
    criteria: fallen(group.criteria, next.criteria),
    worse,
    added_below: news.filter((record) => !oldById.has(record.id) && record.score < group.score).length,
    removed_above: olds.filter((record) => !newIds.has(record.id) && record.score > group.score).length,
  };
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
export function fallText({ kind, before, after, criteria, worse, added_below: added, removed_above: removed }: ScoreFall): string {
  const names = (list: readonly Criterion[]): string => list.map((criterion) => CRITERION_LABELS[criterion]).join('、');
  const why = [
    ...(worse.length > 0 ? [`${worse.length} ${worse.length === 1 ? 'record says' : 'records say'} less than before`] : []),
    ...(added > 0 ? [`${added} new ${added === 1 ? 'one is' : 'ones are'} below the old score`] : []),
    ...(removed > 0 ? [`${removed} good ${removed === 1 ? 'one is' : 'ones are'} gone`] : []),
  ].join(', ');
  const lines = worse.slice(0, SHOWN).map((record) => `    ${record.id} ${record.name}: ${change(record.before, record.after)} (${names(record.criteria)})`);
  const rest = worse.length > SHOWN ? [`    and ${worse.length - SHOWN} more: npm run jiefang -- score --against <old release>`] : [];
  return [`score: ${kind === 'all' ? 'all places' : kind}: ${change(before, after)}${criteria.length > 0 ? ` (${names(criteria)})` : ''}${why === '' ? '' : `: ${why}`}`, ...lines, ...rest].join('\n');
}
