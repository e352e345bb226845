import fc from 'fast-check';
import { LONGEST_LABEL } from '@/domain/guide/longest-label';
import { LONGEST_PURPOSE } from '@/domain/plan/longest-purpose';
import { cleanShare } from '@/domain/share-link/clean-share';
import { readShare } from '@/domain/share-link/read-share';
import { LONGEST, type Share } from '@/domain/share-link/share';
import { encodeShare, LONGEST_CODE, type Choice, type Refusal } from '@/domain/share-link/share-code';
import { shares } from './arbitraries';
import { FAMILY_VISIT, SHORT_NOTES } from './sample-lists';

function codeOf(share: Share, most?: number): string {
  const result = encodeShare(share, most);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.code;
}

function refusalOf(share: Share, most?: number): Refusal {
  const result = encodeShare(share, most);
  if (result.ok) throw new Error(result.code);
  return result.refusal;
}

test('whatever is shared, the receiver sees it with its texts cleaned, and sharing that on gives the same link', () => {
  fc.assert(
    fc.property(shares, (share) => {
      const code = codeOf(share, Infinity);
      expect(code).toMatch(/^1[A-Za-z0-9_-]+$/);
      const read = readShare(code);
      expect(read).toStrictEqual({ status: 'ok', share: cleanShare(share) });
      if (read.status === 'ok') expect(codeOf(read.share, Infinity)).toBe(code);
    }),
    { numRuns: 1000 },
  );
});

test.each([FAMILY_VISIT, SHORT_NOTES])('twenty places, each with a short note, fit any link', (list) => {
  expect(list.items).toHaveLength(20);
  expect(codeOf(list).length).toBeLessThanOrEqual(LONGEST_CODE);
});

test('a place, a guide, a community and a filter fit the scene of a mini-program code', () => {
  const small: readonly Share[] = [
    { type: 'place', id: 'ec-1036' },
    { type: 'guide', id: 'marriage-registration-cross-border' },
    { type: 'community', id: '440104001001' },
    { type: 'filter', kind: 'elder_canteen', area: '440104', openNow: true, words: '送餐上门' },
  ];
  for (const share of small) expect(codeOf(share, 32).length).toBeLessThanOrEqual(32);
});

test('a guide without its checklist is another link than one with nothing ticked', () => {
  expect(readShare(codeOf({ type: 'guide', id: 'senior-card' }))).toEqual({ status: 'ok', share: { type: 'guide', id: 'senior-card' } });
  expect(readShare(codeOf({ type: 'guide', id: 'senior-card', ticked: [] }))).toEqual({ status: 'ok', share: { type: 'guide', id: 'senior-card', ticked: [] } });
});

const place = { type: 'place', id: 'ec-001' } as const;
const plan = { type: 'plan', label: '妈妈', purpose: '低保', date: '2026-11-27', papers: [] } as const;

test.each<[Share, Refusal]>([
  [{ type: 'place', id: 'EC-1' }, { why: 'bad_id', id: 'EC-1' }],
  [{ type: 'guide', id: 'a', ticked: ['paper:a', 'other:b'] }, { why: 'bad_id', id: 'other:b', index: 1 }],
  [{ type: 'guide', id: 'a'.repeat(49) }, { why: 'bad_id', id: 'a'.repeat(49) }],
  [{ type: 'list', items: [] }, { why: 'empty', field: 'items' }],
  [{ type: 'list', items: [{ ref: place }, { ref: { type: 'community', id: '12' } }] }, { why: 'bad_id', id: '12', index: 1 }],
  [{ type: 'list', items: Array.from({ length: 51 }, () => ({ ref: place })) }, { why: 'too_many', field: 'items', count: 51, most: 50 }],
  [{ type: 'list', items: [{ ref: place, note: '好'.repeat(61) }] }, { why: 'text_too_long', field: 'itemNote', index: 0, length: 61, most: 60 }],
  [{ type: 'list', title: '好'.repeat(31), items: [{ ref: place }] }, { why: 'text_too_long', field: 'title', length: 31, most: 30 }],
  [{ type: 'filter', kind: 'elder_canteen', area: '4401' }, { why: 'bad_value', field: 'area', value: '4401' }],
  [{ ...plan, date: '2026-02-30' }, { why: 'bad_value', field: 'date', value: '2026-02-30' }],
  [{ ...plan, time: '24:00' }, { why: 'bad_value', field: 'time', value: '24:00' }],
  [{ ...plan, label: '\u200b' }, { why: 'empty', field: 'label' }],
])('what cannot be shared is named: %j', (share, refusal) => expect(refusalOf(share)).toEqual(refusal));

test('a list that is too long is refused with choices, each of which fits and says what it promises', () => {
  const rare = (index: number): string => Array.from({ length: 12 }, (_, at) => String.fromCharCode(0x9000 + ((index * 12 + at) * 611) % 0xf00)).join('');
  const list: Share = { type: 'list', title: '清单', note: '先打电话', items: Array.from({ length: 50 }, (_, index) => ({ ref: { type: 'place', id: `ec-${100 + index}` }, note: rare(index) })) };
  const refusal = refusalOf(list);
  if (refusal.why !== 'too_long') throw new Error(refusal.why);
  expect(refusal.length).toBeGreaterThan(LONGEST_CODE);
  const named = new Map<Choice['choice'], Choice>(refusal.choices.map((choice) => [choice.choice, choice]));
  expect([...named.keys()]).toEqual(['without_item_notes', 'without_notes', 'parts', 'plain_text']);
  for (const choice of refusal.choices) {
    if ('share' in choice) expect(codeOf(choice.share).length).toBeLessThanOrEqual(LONGEST_CODE);
    if (choice.choice !== 'parts') continue;
    expect(choice.shares.length).toBeLessThan(6);
    expect(choice.shares.flatMap(({ items }) => items)).toEqual(list.items);
    expect(choice.shares.map((part) => part.note)).toEqual(['先打电话', ...choice.shares.slice(1).map(() => undefined)]);
    choice.shares.forEach((part) => codeOf(part));
    // Not one link more than needed: what begins the next does not fit the one before.
    const [first, second] = choice.shares;
    if (first && second?.items[0]) expect(refusalOf({ ...first, items: [...first.items, second.items[0]] }).why).toBe('too_long');
  }
});

test('every choice that is offered for whatever does not fit fits', () => {
  fc.assert(
    fc.property(shares, fc.integer({ min: 8, max: 120 }), (share, most) => {
      const result = encodeShare(share, most);
      if (result.ok || result.refusal.why !== 'too_long') return;
      expect(result.refusal.choices.at(-1)).toEqual({ choice: 'plain_text' });
      for (const choice of result.refusal.choices) {
        if ('share' in choice) codeOf(choice.share, most);
        if ('shares' in choice) choice.shares.forEach((part) => codeOf(part, most));
      }
    }),
    { numRuns: 300 },
  );
});

test('every plan can be shared: its label and purpose may be no longer than links hold', () => {
  expect(LONGEST_LABEL).toBeLessThanOrEqual(LONGEST.label);
  expect(LONGEST_PURPOSE).toBeLessThanOrEqual(LONGEST.purpose);
});
