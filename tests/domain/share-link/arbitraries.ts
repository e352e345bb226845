import fc from 'fast-check';
import { GUIDE_ROWS, PLACE_ROWS } from '@/domain/share-link/id-tables';
import type { ListItem, Ref, Share } from '@/domain/share-link/share';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((parts) => parts.join(''));

const placeId = fc.oneof(
  fc.tuple(fc.constantFrom(...PLACE_ROWS.map(({ prefix }) => prefix)), fc.integer({ min: 0, max: 99_999 })).map(([prefix, number]) => `${prefix}-${String(number).padStart(3, '0')}`),
  fc.tuple(letter, letter, fc.integer({ min: 3, max: 5 }).chain(digits)).map(([first, second, number]) => `${first}${second}-${number}`),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const guideId = fc.oneof(fc.constantFrom(...GUIDE_ROWS), slug);
const communityId = digits(8).map((rest) => `4401${rest}`);

export const refs: fc.Arbitrary<Ref> = fc.oneof(
  placeId.map((id) => ({ type: 'place' as const, id })),
  guideId.map((id) => ({ type: 'guide' as const, id })),
  communityId.map((id) => ({ type: 'community' as const, id })),
);

/** What people write, what they should not, and what no table holds; cleaning may lengthen it, so it stays under the limit. */
export const texts = (most: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom('先打电话', '长者饭堂', '周一', '休息', '，', '。', '饭', '龘', 'A', 'b', '7', ' ', '😀', 'é', '＋', '\ue000', '<b>', 'a.cc', '\u202e', '\n'), maxLength: Math.floor(most / 5) }),
    fc.string({ unit: 'grapheme', maxLength: Math.floor(most / 8) }).filter((text) => text.length <= most / 2),
  );

const day = fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2139-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
const item: fc.Arbitrary<ListItem> = fc.record({ ref: refs, note: texts(60) }, { requiredKeys: ['ref'] });
const spoken = (most: number) => texts(most).map((text) => `帮${text}`.slice(0, most));

export const shares: fc.Arbitrary<Share> = fc.oneof(
  fc.record({ type: fc.constant('place' as const), id: placeId }),
  fc.record({ type: fc.constant('community' as const), id: communityId }),
  fc.record({ type: fc.constant('guide' as const), id: guideId, ticked: fc.array(fc.tuple(fc.constantFrom('paper:', 'step:'), slug).map((parts) => parts.join('')), { maxLength: 12 }) }, { requiredKeys: ['type', 'id'] }),
  fc.record(
    { type: fc.constant('filter' as const), kind: fc.oneof(fc.constantFrom(...PLACE_ROWS.map(({ kind }) => kind)), fc.constant('night_school')), area: fc.oneof(digits(2), digits(5)).map((rest) => `4401${rest}`), openNow: fc.constant(true as const), words: texts(40) },
    { requiredKeys: ['type', 'kind'] },
  ),
  fc.record(
    { type: fc.constant('plan' as const), label: spoken(12), purpose: spoken(40), date: day, time: clock, agreed: fc.constant(true as const), place: placeId, guide: guideId, papers: fc.array(texts(40), { maxLength: 8 }) },
    { requiredKeys: ['type', 'label', 'purpose', 'date', 'papers'] },
  ),
  fc.record({ type: fc.constant('list' as const), title: texts(30), note: texts(200), items: fc.array(item, { minLength: 1, maxLength: 20 }) }, { requiredKeys: ['type', 'items'] }),
);
