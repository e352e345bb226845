import { STOP_WORDS } from '@/domain/search/stop-words';
import { splitRun } from '@/domain/search/split';
import { addWord, newTexts } from '@/domain/search/texts';
import { foldOf } from '@/domain/search/fold';

const texts = newTexts(foldOf([]));
for (const word of ['石牌', '石牌桥', '饭堂', '老人卡', '免费坐车', '三眼井社区', ...STOP_WORDS]) addWord(texts, word);
const stopWords = new Set(STOP_WORDS);
const pieces = (run: string): string[] => splitRun(texts.words, stopWords, run).map(({ text, type }) => `${text}/${type}`);

describe('splitRun', () => {
  it('prefers the fewest and longest words', () => {
    expect(pieces('石牌桥饭堂')).toEqual(['石牌桥/word', '饭堂/word']);
    expect(pieces('石牌饭堂')).toEqual(['石牌/word', '饭堂/word']);
  });
  it('sets aside what is said around the thing', () => {
    expect(pieces('去边度办老人卡')).toEqual(['去边度/stop', '办/stop', '老人卡/word']);
    expect(pieces('免费坐车在哪里')).toEqual(['免费坐车/word', '在哪里/stop']);
  });
  it('knows a name without its ending', () => {
    expect(pieces('三眼井饭堂')).toEqual(['三眼井/word', '饭堂/word']);
  });
  it('keeps unknown characters together, letters apart', () => {
    expect(pieces('石拍ft饭堂12')).toEqual(['石拍/rest', 'ft/latin', '饭堂/word', '12/rest']);
  });
  it('loses nothing', () => {
    expect(splitRun(texts.words, stopWords, '我想去石牌食饭').map(({ text }) => text).join('')).toBe('我想去石牌食饭');
    expect(pieces('')).toEqual([]);
  });
});
