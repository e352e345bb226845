import { indexGrams, type Grams } from '@/domain/search/grams';
import { indexSpelling, type Spelling } from '@/domain/search/spelling';
import { newMatches, type Matches } from '@/domain/search/matches';
import type { Reading } from '@/domain/release/contents';

/** Runs steps to their end. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const gramsOf = (texts: readonly string[]): Grams => finish(indexGrams(texts));
export const spellingOf = (grams: Grams, readings: readonly Reading[]): Spelling => finish(indexSpelling(grams, readings));

/** What a search adds, as "text:position+length", sorted. */
export function found(search: (matches: Matches) => void): string[] {
  const matches = newMatches(1);
  search(matches);
  return Array.from({ length: matches.count }, (_, at) => `${matches.text[at]!}:${matches.position[at]!}+${matches.length[at]!}`).sort();
}

export const textsFound = (search: (matches: Matches) => void): number[] => [...new Set(found(search).map((match) => Number(match.split(':')[0])))].sort((a, b) => a - b);
