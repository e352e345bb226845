import fc from 'fast-check';
import { layoutPosters, LONGEST_POSTER, MOST_ENTRIES } from '@/domain/poster/layout';
import type { Code, Entry, Poster } from '@/domain/poster/poster';
import { qrModules } from '@/domain/poster/qr';
import { MARGIN } from '@/domain/poster/sizes';
import { A4_HEIGHT, layoutWall } from '@/domain/poster/wall';
import { EMPTY, measure, outside, overlaps, runsOf } from './support';

const words = (maxLength: number) => fc.string({ unit: fc.constantFrom('饭堂', '社区', '街', '，', '。', '（', '）', '020-87564410', 'A', ' ', '12', '😀'), minLength: 1, maxLength });
const facts = fc.array(fc.record({ label: fc.constantFrom('地址', '电话', '去哪里办'), text: words(24), strong: fc.constant(true as const) }, { requiredKeys: ['label', 'text'] }), { maxLength: 4 });
const entry: fc.Arbitrary<Entry> = fc.record({ name: words(14), facts, caution: words(30), note: words(30) }, { requiredKeys: ['name', 'facts'] });
const code: fc.Arbitrary<Code> = fc.oneof(fc.integer({ min: 10, max: 560 }).map((length) => ({ type: 'qr' as const, modules: qrModules('x'.repeat(length)) })), fc.constant({ type: 'picture' as const }));
const posters: fc.Arbitrary<Poster> = fc.record(
  {
    sign: fc.constantFrom('饭', '助'), kicker: words(5), title: words(16), subtitle: words(8), note: words(100), entries: fc.array(entry, { maxLength: 20 }),
    checks: fc.record({ title: words(4), items: fc.array(fc.record({ title: words(12), detail: words(12), done: fc.boolean() }, { requiredKeys: ['title', 'done'] }), { maxLength: 12 }) }),
    more: fc.integer({ min: 1, max: 900 }), code, scan: fc.array(words(10), { minLength: 1, maxLength: 3 }), foot: fc.array(words(40), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['sign', 'kicker', 'title', 'entries', 'scan', 'foot'] },
);
const named = (count: number): readonly Entry[] => Array.from({ length: count }, (_, index) => ({ name: `饭堂${index + 1}号`, facts: [{ label: '电话', text: `020-8756${4410 + index}`, strong: true }] }));

test('every line stays inside the margins and none lies on another', () => {
  fc.assert(
    fc.property(posters, (poster) => {
      for (const drawing of [...layoutPosters(poster, measure), layoutWall(poster, measure)]) {
        expect(outside(drawing, MARGIN)).toEqual([]);
        expect(overlaps(drawing)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('no text is smaller than 32 px', () => {
  fc.assert(
    fc.property(posters, (poster) => {
      for (const drawing of [...layoutPosters(poster, measure), layoutWall(poster, measure)]) for (const { size } of runsOf(drawing)) expect(size).toBeGreaterThanOrEqual(32);
    }),
    { numRuns: 60 },
  );
});

test('entries keep their order over all posters, at most eight on each, none lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.boolean(), (count, withNotes) => {
      const entries = named(count).map((each) => (withNotes ? { ...each, note: '先打电话问有没有位子，'.repeat(5) } : each));
      const pages = layoutPosters({ ...EMPTY, entries, code: { type: 'qr', modules: qrModules('https://a.example/') } }, measure);
      const perPage = pages.map((page) => runsOf(page).flatMap(({ text }) => /^饭堂(\d+)号$/.exec(text)?.[1] ?? []));
      expect(perPage.flat().map(Number)).toEqual(entries.map((_, index) => index + 1));
      for (const page of perPage) expect(page.length).toBeLessThanOrEqual(MOST_ENTRIES);
      for (const { height } of pages) expect(height).toBeLessThanOrEqual(LONGEST_POSTER);
      if (pages.length > 1) pages.forEach((page, index) => expect(runsOf(page).map(({ text }) => text).join()).toContain(`第 ${index + 1} 张，共 ${pages.length} 张`));
    }),
    { numRuns: 60 },
  );
});

test('what is left out is counted, with the code or without', () => {
  const textOf = (poster: Poster) => layoutPosters(poster, measure).flatMap(runsOf).map(({ text }) => text).join('');
  expect(textOf({ ...EMPTY, entries: named(8), more: 24, code: { type: 'picture' } })).toContain('另有 24 处，扫码看。');
  expect(textOf({ ...EMPTY, entries: named(8), more: 24 })).toContain('另有 24 处，没有印在这里。');
  expect(textOf({ ...EMPTY, entries: named(8) })).not.toContain('扫一扫');
});

test('a place fills one A4 page, and grows beyond it rather than clip', () => {
  const place = { ...EMPTY, code: { type: 'qr' as const, modules: qrModules('https://a.example/app/#/packages/read/place/index?id=ec-001&s=1AbCd_-x') } };
  expect(layoutWall({ ...place, entries: named(1) }, measure).height).toBe(A4_HEIGHT);
  expect(layoutWall({ ...place, entries: [{ name: '', facts: [{ label: '时间', text: '周一至周五 9:00–12:00、13:00–17:00\n'.repeat(12) }] }] }, measure).height).toBe(A4_HEIGHT);
  const long = layoutWall({ ...place, entries: [{ name: '', facts: [{ label: '时间', text: '先打电话。'.repeat(300) }] }] }, measure);
  expect(long.height).toBeGreaterThan(A4_HEIGHT);
  expect(runsOf(long).map(({ text }) => text).join('')).toContain('先打电话。'.repeat(4));
});

test('modules of a QR code are whole pixels, six at least, with their quiet zone', () => {
  for (const length of [20, 120, 560]) {
    const [page] = layoutPosters({ ...EMPTY, entries: named(1), code: { type: 'qr', modules: qrModules('x'.repeat(length)) } }, measure);
    const qr = page?.commands.find((command) => command.draw === 'qr');
    if (qr?.draw !== 'qr') throw new Error('no code is drawn');
    expect(Number.isInteger(qr.module)).toBe(true);
    expect(qr.module).toBeGreaterThanOrEqual(6);
  }
});
