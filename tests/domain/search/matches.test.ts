import fc from 'fast-check';
import { addLiteral, addOccurrences, occurs } from '@/domain/search/matches';
import { found, gramsOf } from './small-index';

const word = fc.string({ unit: fc.constantFrom('石', '牌', '天', '河', '1', 'a'), minLength: 1, maxLength: 8 });

/** Every place of every text where the term stands. */
function everyOccurrence(texts: readonly string[], term: string): string[] {
  return texts.flatMap((text, at) => [...text].flatMap((_, position) => (text.startsWith(term, position) ? [`${at}:${position}+${term.length}`] : []))).sort();
}

describe('literal matches', () => {
  it('are those a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (texts, term) => {
        const grams = gramsOf(texts);
        expect(found((matches) => addOccurrences(grams, term, matches))).toEqual(everyOccurrence(texts, term));
        expect(occurs(grams, term)).toBe(texts.some((text) => text.includes(term)));
      }),
    );
  });

  it('of one character are beginnings, if there are any', () => {
    const grams = gramsOf(['石牌', '磨石', '天河']);
    expect(found((matches) => addLiteral(grams, '石', matches))).toEqual(['0:0+1']);
    expect(found((matches) => addLiteral(grams, '河', matches))).toEqual(['2:1+1']);
  });

  it('know the characters of no text', () => {
    expect(occurs(gramsOf(['石牌']), '龘')).toBe(false);
    expect(occurs(gramsOf([]), '石')).toBe(false);
  });
});
