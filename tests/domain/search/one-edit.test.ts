import fc from 'fast-check';
import { addOneEdit, beginsWithinOneEdit, withinOneEdit } from '@/domain/search/one-edit';
import { gramsOf, textsFound } from './small-index';

const letters = (minLength: number, maxLength: number) => fc.string({ unit: fc.constantFrom('石', '牌', '天', '河'), minLength, maxLength });

/** Edit distance with swaps of neighbours (optimal string alignment), by the textbook. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

function stretches(text: string): string[] {
  return [...text].flatMap((_, from) => [...text.slice(from)].map((__, length) => text.slice(from, from + length + 1)));
}

describe('one edit', () => {
  it('is an edit distance of at most one', () => {
    fc.assert(fc.property(letters(0, 7), letters(0, 7), (a, b) => withinOneEdit(a, b) === distance(a, b) <= 1), { numRuns: 2000 });
  });

  it('of a beginning is one of some beginning of the text, or of the text if it is too short', () => {
    fc.assert(
      fc.property(letters(1, 8), letters(1, 5), (text, beginning) => {
        const isWithin = [...stretches(text).filter((stretch) => text.startsWith(stretch)), ''].some((start) => distance(start, beginning) <= 1);
        expect(beginsWithinOneEdit(text, beginning)).toBe(isWithin);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the texts a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(letters(1, 8), { maxLength: 10 }), letters(3, 6), (texts, term) => {
        const grams = gramsOf(texts);
        const naive = texts.flatMap((text, at) => (stretches(text).some((stretch) => distance(stretch, term) <= 1) ? [at] : []));
        expect(textsFound((matches) => addOneEdit(grams, term, matches, 1))).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });
});
