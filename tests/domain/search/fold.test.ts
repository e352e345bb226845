import fc from 'fast-check';
import { fold, foldedPositions, foldedRuns, foldOf } from '@/domain/search/fold';

const rules = foldOf([{ char: '证', readings: ['zheng'], traditional: ['證'] }]);

const fullWidth = (text: string): string => [...text].map((char) => (char >= '!' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join('');

describe('fold', () => {
  it('makes one of the spellings people use', () => {
    expect(fold(rules, 'ＳＯＳ')).toBe('sos');
    expect(fold(rules, '领證')).toBe('领证');
    expect(fold(rules, '民发〔2021〕57号')).toBe(fold(rules, '民发[2021] 57号'));
    expect(fold(rules, '020-8756 4410')).toBe('02087564410');
    expect(fold(rules, 'shí pái lǜ')).toBe('shipailv');
  });

  it('takes full-width for half-width', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => fold(rules, fullWidth(text)) === fold(rules, text)));
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(rules, fold(rules, text)) === fold(rules, text)));
  });

  it('says where each character stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const positions = foldedPositions(rules, text);
        expect(positions.map((at) => fold(rules, text.charAt(at))).join('')).toBe(fold(rules, text));
      }),
    );
  });

  it('parts a query at spaces and commas, not at brackets and hyphens', () => {
    expect(foldedRuns(rules, ' 石牌，饭堂 020-875（号）')).toEqual(['石牌', '饭堂', '020875号']);
    expect(foldedRuns(rules, '  。 ')).toEqual([]);
  });
});
