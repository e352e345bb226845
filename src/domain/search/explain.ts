import type { Hit } from './find';
import type { Finder } from './finder';
import { foldedPositions } from './fold';
import type { Term } from './plan';
import { spelledIn } from './spelling';

type Range = [from: number, to: number];
const NO_MARKS: Hit['marks'] = [];

/** Where the name answers the query, and if it does not, which other text does. */
export function explain(finder: Finder, terms: readonly Term[], at: number): Pick<Hit, 'marks' | 'because'> {
  const { name } = finder.documents[at]!;
  const folded = finder.grams.texts[finder.names[at]!]!;
  const ranges: Range[] = [];
  for (const { text, latin } of terms) {
    const from = folded.indexOf(text);
    const range: Range | undefined = from >= 0 ? [from, from + text.length] : latin ? spelledIn(finder.spelling, text, folded) : undefined;
    if (range) ranges.push(range);
  }
  const why = finder.scratch.why[at]!;
  if (ranges.length === 0) return why < 0 ? { marks: NO_MARKS } : { marks: NO_MARKS, because: finder.written[why] };
  const merged = ranges.length === 1 ? ranges : merge(ranges);
  if (folded.length === name.length) return { marks: merged };
  const positions = foldedPositions(finder.rules, name);
  return { marks: merged.map(([from, to]) => [positions[from]!, positions[to - 1]! + 1] as const) };
}

function merge(ranges: Range[]): Range[] {
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: Range[] = [];
  for (const [from, to] of ranges) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
