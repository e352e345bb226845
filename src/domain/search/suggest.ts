import type { Finder } from './finder';
import { foldedRuns, isLetter } from './fold';
import { resolveLetters, resolveWritten } from './resolve';
import { isWord } from './texts';

/** Words that complete what is being typed, from the first character on. */
export function suggest(finder: Finder, query: string, limit: number): string[] {
  const runs = foldedRuns(finder.rules, query);
  const last = runs[runs.length - 1];
  if (last === undefined) return [];
  const head = query.slice(0, query.length - lastTyped(query).length);
  const matches = isLetter(last.charCodeAt(0)) ? resolveLetters(finder, last, false) : resolveWritten(finder, last);
  const found = new Map<number, number>();
  for (let at = 0; at < matches.count; at++) {
    const text = matches.text[at]!;
    if (matches.position[at] !== 0 || !isWord(finder.words, finder.grams.texts[text]!)) continue;
    const worth = rankOf(finder, text) + matches.quality[at]! - finder.stems[text]! / 50;
    if (worth > (found.get(text) ?? -1)) found.set(text, worth);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([text]) => head + finder.written[text]!);
}

/** Kinds before guides and areas, before stations and places, before communities. */
function rankOf(finder: Finder, text: number): number {
  let rank = 0;
  for (let slot = finder.starts[text]!; slot < finder.starts[text + 1]!; slot++) {
    const target = finder.targets[slot]!;
    const weight = finder.weights[slot]!;
    if (target < 0) rank = Math.max(rank, finder.groups[~target]!.type === 'kind' ? 4 * weight : 2.5 * weight);
    else {
      const { type } = finder.documents[target]!;
      rank = Math.max(rank, weight * (type === 'guide' ? 3 : type === 'metro_station' ? 2 : type === 'community' ? 0.5 : 1));
    }
  }
  return rank;
}

const lastTyped = (query: string): string => /[^\s,，。、；;]*[\s]*$/.exec(query)?.[0] ?? query;
