import fc from 'fast-check';
import { decodeUtf8ByHand } from '@/platform/utf8';

test('bytes read by hand are what TextDecoder reads, for any text of any length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (text, times) => {
      const long = text.repeat(times);
      const bytes = new TextEncoder().encode(long);
      expect(decodeUtf8ByHand(bytes)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
  );
});
