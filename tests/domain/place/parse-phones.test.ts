import fc from 'fast-check';
import { findMobileNumbers } from '@/domain/place/mobile';
import { normalisePhone, parsePhones, privateMobiles } from '@/domain/place/parse-phones';
import { PHONE_NUMBER } from '@/domain/place/phone';

test.each([
  ['020-87564410', '020-87564410'],
  ['02087564410', '020-87564410'],
  ['（020）87564410', '020-87564410'],
  ['020 8756 4410', '020-87564410'],
  ['０２０－８７５６４４１０', '020-87564410'],
  ['+86-020-87564410', '020-87564410'],
  ['12345', '12345'],
  ['12355-2', '12355-2'],
  ['400-844-0001', '400-844-0001'],
])('%s is %s', (written, number) => expect(normalisePhone(written)).toBe(number));

test.each(['87564410', '13800138000', '020-875644', '见公告', ''])('%s is no clear number', (written) => expect(normalisePhone(written)).toBeUndefined());

test('reads several numbers with their notes, each once', () => {
  expect(parsePhones('020-87980145；020-87983606（值班）、02087980145')).toEqual({
    phones: [{ number: '020-87980145' }, { number: '020-87983606', description: '值班' }],
    unclear: [],
  });
});

test('keeps what is unclear for the editor', () => {
  expect(parsePhones('020-87980145;转8012')).toEqual({ phones: [{ number: '020-87980145' }], unclear: ['转8012'] });
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const landline = fc.tuple(digits(7), fc.integer({ min: 2, max: 9 })).map(([rest, first]) => `020-${first}${rest}`);

test('every list of landlines is read back whole, whatever separates them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(landline, { minLength: 1, maxLength: 5 }), fc.constantFrom(';', '；', '、', '/', ',', ' ; '), (numbers, separator) => {
      expect(parsePhones(numbers.join(separator))).toEqual({ phones: numbers.map((number) => ({ number })), unclear: [] });
    }),
  );
});

test('what is read always fits a release, and never is a mobile number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d;、() ]{0,30}$/)), (cell) => {
      for (const { number } of parsePhones(cell).phones) {
        expect(number).toMatch(PHONE_NUMBER);
        expect(findMobileNumbers(number)).toEqual([]);
      }
    }),
  );
});

test.each(['13800138000', '电话138 0013 8000。', '请加微信(139-1234-5678)', '+86 13800138000', '１３８００１３８０００', '138.0013.8000', '1380-013-8000', '138—00138000'])('finds the mobile number in %s', (text) => expect(findMobileNumbers(text)).toHaveLength(1));
test.each(['020-87564410', '440106004001', '2013-12-30至2014-01-02', '020-13456789', '身份证号44010619800101123X'])('finds none in %s', (text) => expect(findMobileNumbers(text)).toEqual([]));

test('a mobile number is read only with the words that it is published, and counts as private without them', () => {
  expect(parsePhones('13800138000（公布的服务手机）；020-87564410')).toEqual({ phones: [{ number: '13800138000', description: '公布的服务手机' }, { number: '020-87564410' }], unclear: [] });
  expect(parsePhones('13800138000（王姨）').phones).toEqual([]);
  expect(privateMobiles('13800138000（公布的服务手机）;13900139000')).toEqual(['13900139000']);
});
