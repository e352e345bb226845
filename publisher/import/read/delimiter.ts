import { parse } from 'csv-parse/sync';

const CANDIDATES = [',', '\t', ';', '|', '，', '；'];

/** The separator under which most of the first lines fall into the same, greatest number of cells. */
export function delimiterOf(head: string): string {
  const declared = /^sep=(.)\r?\n/.exec(head)?.[1];
  if (declared !== undefined) return declared;
  const lines = head.split(/\r\n|\n|\r/).slice(0, 60).join('\n');
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function scoreOf(lines: string, delimiter: string): number {
  let records: string[][];
  try {
    records = parse(lines, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch {
    records = lines.split('\n').map((line) => line.split(delimiter));
  }
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, times]) => (cells - 1) * times));
}
