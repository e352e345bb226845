import * as fc from 'fast-check';
import { guideAloud } from '@/domain/aloud/guide-aloud';
import { placeAloud } from '@/domain/aloud/place-aloud';
import { inPieces, spokenNumber, spokenSentence } from '@/domain/aloud/spoken';
import { releaseRecords } from '../../support/release';

const NUMERALS = '零一二三四五六七八九';

test.each([
  ['020-87564410', '零二零，八七五六，四四一零'],
  ['12345', '一二三四五'],
  ['96909', '九六九零九'],
  ['400-830-1234', '四零零，八三零，一二三四'],
])('%s is read %s', (number, spoken) => expect(spokenNumber(number)).toBe(spoken));

test('every digit of a number is said, in its order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0\d{2,3}-\d{7,8}$/), (number) => {
      const heard = [...spokenNumber(number)].map((sign) => NUMERALS.indexOf(sign)).filter((digit) => digit >= 0).join('');
      expect(heard).toBe(number.replace('-', ''));
    }),
  );
});

test.each([
  ['去前先打 12345 问', '去前先打 一二三四五 问'],
  ['9:00–12:00、14:30-17:30', '9点到12点、14点30分到17点30分'],
  ['每月 1200 元', '每月 1200 元'],
  ['电话 020-83814282 转办公室', '电话 零二零，八三八一，四二八二 转办公室'],
  ['看《办法》/“细则”', '看办法，细则'],
])('"%s" is read "%s"', (text, spoken) => expect(spokenSentence(text)).toBe(spoken));

test('pieces lose nothing, and none is longer than asked', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 200 })), fc.integer({ min: 2, max: 60 }), (sentences, most) => {
      const pieces = inPieces(sentences, most);
      expect(pieces.join('')).toBe(sentences.join(''));
      expect(pieces.every((piece) => piece.length <= most && piece.length > 0)).toBe(true);
    }),
  );
});

test('a place is read with its name first and its number twice; what is not known is said', () => {
  const words = { name: '样本饭堂', status: '时间未公布，去前先打 12345 问', distance: '约 420 米', address: '样本街 1 号', noPhone: '电话未公布，可拨 12345 问', phones: [{ number: '020-87564410' }] };
  expect(placeAloud(words)).toEqual(['样本饭堂。', '时间未公布，去前先打 一二三四五 问。', '约 420 米。', '地址：样本街 1 号。', '电话：零二零，八七五六，四四一零。', '再说一遍：零二零，八七五六，四四一零。']);
  expect(placeAloud({ ...words, phones: [] }).at(-1)).toBe('电话未公布，可拨 一二三四五 问。');
});

test.each(releaseRecords('guides').map((guide) => [guide.id, guide] as const))('guide %s: every paper and every step is read, in order, and nothing else is made up', (_id, guide) => {
  const sentences = guideAloud(guide);
  const text = sentences.join('');
  let from = 0;
  for (const words of [...guide.required_documents.map(({ name }) => name), ...guide.steps.map(({ title }) => title)]) {
    const at = text.indexOf(spokenSentence(words), from);
    expect([words, at >= 0]).toEqual([words, true]);
    from = at;
  }
  for (const sentence of sentences) expect(sentence).toMatch(/[^。]。$/);
});
