import fc from 'fast-check';
import { bitWriter, type BitWriter } from '@/domain/share-link/bits';
import { checksum } from '@/domain/share-link/checksum';
import { cleanShare } from '@/domain/share-link/clean-share';
import { putNumber } from '@/domain/share-link/numbers';
import { problemOf } from '@/domain/share-link/problems';
import { readShare, type ReadShare } from '@/domain/share-link/read-share';
import { putRef } from '@/domain/share-link/refs';
import { putTexts } from '@/domain/share-link/text-code';
import { writeShare } from '@/domain/share-link/write-share';
import { shares } from './arbitraries';
import { FAMILY_VISIT } from './sample-lists';

/** How many forged and damaged links; `npm run test:long` asks for 100,000. */
const LINKS = Number(process.env.LINKS ?? 5000);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const sealed = (text: string): string => text + checksum(text);
const written = (version: string, write: (out: BitWriter) => void): string => {
  const out = bitWriter();
  write(out);
  return sealed(version + out.text());
};

/** What holds for everything that is ever read. */
function expectHarmless(read: ReadShare): void {
  if (!('share' in read) || read.share === undefined) return;
  expect(problemOf(read.share)).toBeUndefined();
  expect(cleanShare(read.share)).toEqual(read.share);
  const strings = JSON.stringify(read.share);
  expect(strings).not.toMatch(/:\/\/|\\u00[01]|[\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
}

test(`${LINKS} links of any characters, whole or not, never throw and never bring in what is not allowed`, () => {
  const characters = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 400 });
  const link = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    characters,
    // Forged: with a checksum that fits.
    fc.tuple(fc.constantFrom('1', '1', '1', '2', 'Z', '-'), fc.constantFrom('E', 'I', 'M', 'Q', 'U', ''), characters).map((parts) => sealed(parts.join(''))),
  );
  fc.assert(fc.property(link, (code) => expectHarmless(readShare(code))), { numRuns: LINKS });
});

test('forged texts made of nothing but what is to be kept out come out harmless', () => {
  const nasty = fc.string({ unit: fc.constantFrom('http://', 'www.', 'evil', '.', 'com', '/', '#小程序://', '@', '\u202e', '\u200b', '\0', '\ud83d', '\ude00', '<script>', 'javascript:', '1', '好', ' ', '\u2028'), maxLength: 40 });
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, note, itemNote) => {
      const code = written('1', (out) => {
        out.put(5, 4);
        putNumber(out, 1);
        putRef(out, { type: 'place', id: 'ec-001' });
        putTexts(out, [title, note, itemNote]);
      });
      const read = readShare(code);
      expect(read.status).toBe('ok');
      expectHarmless(read);
    }),
    { numRuns: 1000 },
  );
});

test('longer texts of a release that allows more are cut, not refused', () => {
  const code = written('1', (out) => {
    out.put(5, 4);
    putNumber(out, 1);
    putRef(out, { type: 'place', id: 'ec-001' });
    putTexts(out, ['题'.repeat(90), '总'.repeat(300), '注'.repeat(90)]);
  });
  const share = { type: 'list', title: '题'.repeat(30), note: '总'.repeat(200), items: [{ ref: { type: 'place', id: 'ec-001' }, note: '注'.repeat(60) }] };
  expect(readShare(code)).toEqual({ status: 'ok', share });
});

test('a link cut off anywhere is damaged, but for one in 16 million, which is harmless', () => {
  for (let length = 0, code = writeShare(FAMILY_VISIT); length < code.length; length++) expect(readShare(code.slice(0, length)).status).toBe('damaged');
  fc.assert(
    fc.property(shares, (share) => {
      const code = writeShare(cleanShare(share));
      const cut = (count: number): string => code.slice(0, -count);
      // One to three characters are never missed: what would have to fit does not depend on the link.
      expect([1, 2, 3].filter((count) => readShare(cut(count)).status !== 'damaged')).toEqual([]);
      for (let count = 4; count < code.length; count++) expectHarmless(readShare(cut(count)));
    }),
    { numRuns: LINKS / 5 },
  );
});

test('a text that ends as the checksum of its beginning starts cannot lose those characters unseen', () => {
  for (const length of [1, 2, 3]) {
    for (let number = 0; number < 500; number++) {
      const text = `1U${number}`;
      const code = sealed(text + checksum(text).slice(0, length));
      expect(readShare(code.slice(0, -length)).status).toBe('damaged');
    }
  }
});

test('a link with any one character changed, dropped or doubled, or two neighbours swapped, is damaged', () => {
  const code = writeShare(FAMILY_VISIT);
  const unseen: string[] = [];
  const damaged = (text: string): void => {
    if (text !== code && readShare(text).status !== 'damaged') unseen.push(text);
  };
  for (let at = 0; at < code.length; at++) {
    const [before, here, after] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)];
    for (const other of `${ALPHABET} %.中`) damaged(before + other + after);
    damaged(before + after);
    damaged(before + here + here + after);
    damaged(before + after.charAt(0) + here + after.slice(1));
  }
  expect(unseen).toEqual([]);
});

test('of another version nothing is shown: its tables and layout are not known here', () => {
  fc.assert(fc.property(shares, fc.constantFrom('0', '2', '9', 'A', '_'), (share, version) => expect(readShare(sealed(version + writeShare(cleanShare(share)).slice(1, -4)))).toEqual({ status: 'newer' })));
});

test('a type of share that this version does not know is newer', () => expect(readShare(sealed(`1${'8'.repeat(9)}`))).toEqual({ status: 'newer' }));

const UNKNOWN_SORT = 0b111_0101;

test('a list with an entry of a sort unknown here shows the others with their own notes', () => {
  const code = written('1', (out) => {
    out.put(5, 4);
    putNumber(out, 3);
    putRef(out, { type: 'place', id: 'ec-001' });
    out.put(UNKNOWN_SORT, 7);
    putNumber(out, 11);
    out.put(1234, 11);
    putRef(out, { type: 'guide', id: 'senior-card' });
    putTexts(out, ['清单', '', '一', '二', '三']);
  });
  expect(readShare(code)).toEqual({
    status: 'newer',
    share: { type: 'list', title: '清单', items: [{ ref: { type: 'place', id: 'ec-001' }, note: '一' }, { ref: { type: 'guide', id: 'senior-card' }, note: '三' }] },
  });
});

test.each([
  ['a row of the table of places', (out: BitWriter) => out.put(30, 6)],
  ['a row of the table of guides', (out: BitWriter) => { out.put(2, 2); putNumber(out, 900); }],
])('%s that only a newer version has: newer, nothing to show', (_, put) => {
  expect(readShare(written('1', (out) => { out.put(1, 4); put(out); }))).toEqual({ status: 'newer' });
});

test.each([
  [8, 'ok'],
  [11, 'ok'],
  [12, 'newer'],
  [15, 'newer'],
])('a later field behind tag %d is stepped over: %s', (tag, status) => {
  const code = written('1', (out) => {
    out.put(3, 4);
    out.put(0, 5);
    out.put(1, 4);
    out.put(4, 7);
    out.put(tag, 4);
    putNumber(out, 20);
    out.put(0xfffff, 20);
    out.put(3, 4);
  });
  expect(readShare(code)).toEqual({ status, share: { type: 'filter', kind: 'elder_canteen', area: '440104', openNow: true } });
});

test('what no version writes is malformed, though its checksum fits', () => {
  const senseless: readonly ((out: BitWriter) => void)[] = [
    // A list of nothing; a list of 60; a spelt guide without letters; a plan for nobody; a place id of seven digits.
    (out) => { out.put(5, 4); putNumber(out, 0); out.put(1, 7); },
    (out) => { out.put(5, 4); putNumber(out, 60); out.put(1, 7); },
    (out) => { out.put(2, 4); out.put(2, 2); putNumber(out, 0); },
    (out) => { out.put(4, 4); out.put(20_000, 16); putTexts(out, ['', '办证']); },
    (out) => { out.put(1, 4); out.put(31, 6); out.put(0, 10); out.put(7, 3); out.put(9, 17); },
  ];
  expect(senseless.map((write) => readShare(written('1', write)))).toEqual(senseless.map(() => ({ status: 'malformed' })));
});

test('no link is long work, however it is forged', () => {
  const again = written('1', (out) => {
    out.put(5, 4);
    putNumber(out, 1);
    putRef(out, { type: 'place', id: 'ec-001' });
    putTexts(out, ['好'.repeat(10)]);
  });
  expect(readShare(again.padEnd(100_000, 'A')).status).toBe('damaged');
  expect(readShare(sealed(`1${'U'.repeat(2040)}`)).status).not.toBe('damaged');
});
