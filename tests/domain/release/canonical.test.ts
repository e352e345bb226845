import fc from 'fast-check';
import { canonicalJson, utf8Length } from '@/domain/release/canonical';

/** The same value with every object's keys put in in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]));
  return value;
}

test('says the same as JSON', () => {
  fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))));
});

test('does not depend on the order in which keys were put in', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
});

test('has sorted keys, no white space and no absent fields', () => {
  expect(canonicalJson({ name: '三眼井', id: 'ec-028', phones: undefined, 名: [1, { b: true, a: null }] })).toBe(
    '{"id":"ec-028","name":"三眼井","名":[1,{"a":null,"b":true}]}',
  );
});

test('refuses what JSON would quietly change', () => {
  expect(() => canonicalJson({ amount: Number.NaN })).toThrow('NaN');
  expect(() => canonicalJson([undefined])).toThrow('undefined');
});

test('counts bytes as UTF-8 does', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === Buffer.byteLength(text, 'utf8')));
  expect(utf8Length('广州㘵𠮷a')).toBe(14);
});
