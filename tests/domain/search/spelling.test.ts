import fc from 'fast-check';
import type { Reading } from '@/domain/release/contents';
import { addSpelt, spelledIn } from '@/domain/search/spelling';
import { addSpeltOneEdit } from '@/domain/search/spelt-one-edit';
import { gramsOf, spellingOf, textsFound } from './small-index';

const READINGS: readonly Reading[] = [
  { char: '石', readings: ['shi', 'dan'] },
  { char: '牌', readings: ['pai'] },
  { char: '涌', readings: ['yong', 'chong'] },
  { char: '东', readings: ['dong'] },
  { char: '长', readings: ['chang', 'zhang'] },
  { char: '者', readings: ['zhe'] },
  { char: '安', readings: ['an'] },
  { char: '西', readings: ['xi'] },
];
const readingsOf = new Map(READINGS.map(({ char, readings }) => [char, readings]));
const text = fc.string({ unit: fc.constantFrom(...READINGS.map(({ char }) => char)), minLength: 2, maxLength: 5 });
const texts = fc.array(text, { minLength: 1, maxLength: 8 });

const usual = (all: readonly string[], letters: string): number[] => {
  const grams = gramsOf(all);
  return textsFound((matches) => addSpelt(grams, spellingOf(grams, READINGS), letters, matches, 'usual'));
};

describe('pinyin', () => {
  it('finds a text by any reading of each of its characters', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.infiniteStream(fc.boolean()), (all, pick, coins) => {
        const at = pick % all.length;
        const letters = [...all[at]!].map((char) => readingsOf.get(char)!.at(coins.next().value ? -1 : 0)!).join('');
        expect(usual(all, letters)).toContain(all.indexOf(all[at]!));
      }),
    );
  });

  it('finds a text by first letters, and by syllables and first letters mixed', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.infiniteStream(fc.boolean()), (all, pick, coins) => {
        const at = pick % all.length;
        const letters = [...all[at]!].map((char) => readingsOf.get(char)![0]!).map((reading) => (coins.next().value ? reading : reading.charAt(0))).join('');
        expect(usual(all, letters)).toContain(all.indexOf(all[at]!));
      }),
    );
  });

  it('finds a text while its last syllable is being typed', () => {
    const letters = 'shipai';
    for (let length = 1; length <= letters.length; length++) expect(usual(['石牌', '东涌'], letters.slice(0, length))).toEqual([0]);
  });

  it('finds nothing the letters do not spell', () => {
    expect(usual(['石牌', '东涌'], 'shipaix')).toEqual([]);
    expect(usual(['石牌', '东涌'], 'dongchang')).toEqual([]);
    expect(usual(['石牌'], '')).toEqual([]);
  });

  it('takes few first letters only where a text begins', () => {
    expect(usual(['东石牌'], 'sp')).toEqual([]);
    expect(usual(['东石牌'], 'shipai')).toEqual([0]);
    expect(usual(['东石牌东涌'], 'spdc')).toEqual([0]);
  });

  it('marks what the letters spell', () => {
    const spelling = spellingOf(gramsOf(['东石牌']), READINGS);
    expect(spelledIn(spelling, 'shipai', '东石牌')).toEqual([1, 3]);
    expect(spelledIn(spelling, 'xian', '东石牌')).toBeUndefined();
  });

  it('forgives one slip anywhere', () => {
    const grams = gramsOf(['石牌', '东涌', '长者', '西安']);
    const spelling = spellingOf(grams, READINGS);
    const slip = (letters: string): number[] => textsFound((matches) => addSpeltOneEdit(grams, spelling, letters, matches, 1));
    for (const letters of ['shipia', 'shpai', 'shiipai', 'xhipai', 'hsipai', 'shipa', 'hipai', 'shikai']) expect(slip(letters)).toEqual([0]);
    for (const letters of ['dongchng', 'dongcong', 'dingchong', 'rongchong', 'dongyon']) expect(slip(letters)).toEqual([1]);
    expect(slip('shkpia')).toEqual([]);
  });
});
