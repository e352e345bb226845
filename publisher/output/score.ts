import { CRITERIA, CRITERION_LABELS } from '../score/criteria';
import { points, type GroupScore, type RecordScore, type ReleaseScore } from '../score/score';
import { formatColumns } from './columns';

const cell = (mark: number | undefined): string => (mark === undefined ? '-' : String(Math.round(mark * 100)));

const HEADER = [...CRITERIA.map((criterion) => CRITERION_LABELS[criterion])];

/** Kinds with their ten criteria, each 0 to 100; "-" where a criterion does not apply. */
export function formatScore({ kinds, total }: ReleaseScore): string {
  const row = (group: GroupScore) => [group.kind === 'all' ? 'all places' : group.kind, group.kind === 'all' ? '' : group.label, group.records, points(group.score), ...CRITERIA.map((criterion) => cell(group.criteria[criterion]))];
  return formatColumns(['kind', '', 'records', 'score', ...HEADER], [...kinds, total].map(row));
}

/** Records with their marks, in the order given. */
export function formatRecordScores(records: readonly RecordScore[]): string {
  return formatColumns(['id', 'score', ...HEADER, 'name'], records.map((record) => [record.id, points(record.score), ...CRITERIA.map((criterion) => cell(record.marks[criterion])), record.name]));
}

/** Lowest first: where an hour of the data desk does most. */
export const lowestFirst = (records: readonly RecordScore[]): RecordScore[] => [...records].sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
