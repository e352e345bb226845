import fc from 'fast-check';
import { wrap, wrapEvenly } from '@/domain/poster/wrap';

const width = (text: string): number => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 255 ? 2 : 1), 0);
const texts = fc.string({ unit: fc.constantFrom('去', '前', '先', '打', '电', '话', '，', '。', '）', '（', '“', '”', '《', '》', '、', ' ', '020-87564410', 'WeChat', '11:00–13:00', '7', '😀', 'é', '\n'), maxLength: 40 });
const bare = (text: string): string => text.replace(/\s/g, '');
const closing = /^[，。）”》、]/;
const opening = /[（“《]$/;

test('breaks between Chinese characters', () => expect(wrap('去前先打电话问清楚', 8, width)).toEqual(['去前先打', '电话问清', '楚']));

test('keeps telephone numbers and words whole', () => expect(wrap('请打020-87564410问WeChat好', 15, width)).toEqual(['请打', '020-87564410问', 'WeChat好']));

test('no line begins with a comma or ends with an opening bracket', () => {
  expect(wrap('去前先打电话，问清楚', 12, width)).toEqual(['去前先打电', '话，问清楚']);
  expect(wrap('去前先打（电话）', 10, width)).toEqual(['去前先打', '（电话）']);
});

test('keeps the line breaks of the text', () => expect(wrap('周一\n\n周二', 20, width)).toEqual(['周一', '', '周二']));

test('what is wider than the box breaks between characters', () => expect(wrap('http://a.example/xyz', 8, width)).toEqual(['http://a', '.example', '/xyz']));

test('shares a title out to its lines', () => expect(wrapEvenly('天河南街体育西社区长者饭堂', 24, width)).toEqual(['天河南街体育西', '社区长者饭堂']));

test('nothing is lost or wider than its box, whatever the text', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, most) => {
      for (const lines of [wrap(text, most, width), wrapEvenly(text, most, width)]) {
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Without breaks of the text's own, a rule is broken only where what belongs together does not fit into one line. */
test('lines begin and end as they may', () => {
  fc.assert(
    fc.property(texts.map((text) => text.replace(/\n/g, '')), fc.integer({ min: 40, max: 90 }), (text, most) => {
      fc.pre(!/[，。）”》、（“《]{4}|[0-9A-Za-zé:–-]{14}/.test(text.replace(/[\s]/g, '')));
      const lines = wrap(text, most, width);
      lines.slice(1).forEach((line) => expect(line).not.toMatch(closing));
      lines.slice(0, -1).forEach((line) => expect(line).not.toMatch(opening));
    }),
    { numRuns: 1000 },
  );
});
