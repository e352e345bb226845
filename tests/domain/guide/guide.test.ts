import * as v from 'valibot';
import { GuideSchema, type LegalBasis } from '@/domain/guide/guide';
import { eligibilityOf } from '@/domain/guide/eligibility';
import { itemsOf } from '@/domain/guide/item';
import { basisOf, basisOn } from '@/domain/guide/validity';

/** A guide as releases before app 0.2.0 hold it. */
const OLD = {
  id: 'senior-card',
  title: '优待卡',
  short_title: '优待卡',
  category: 'elderly',
  summary: '满60岁可办。',
  rank: 1,
  scope: 'guangzhou',
  eligibility: ['年满60岁'],
  eligibility_rules: [{ field: 'age', op: '>=', value: 60, unit: '岁', text: '年满60周岁', strict: true }],
  where_to_apply: { level: 'subdistrict', text: '街道' },
  channels: [],
  required_documents: [{ name: '身份证', required: true }],
  steps: [{ title: '申请', actor: 'applicant', time_limit: { value: 15, unit: 'working_day', text: '15个工作日内' } }],
  benefits: [],
  deadlines: [{ name: '最早申请', rule: 'birthday_60 - 2 month', text: '满60岁前2个月' }],
  legal_basis: [{ title: '办法' }],
  related_place_kinds: [],
  synonyms: [],
  faq: [],
  sources: [{ title: '办法', kind: 'official' }],
  confidence: 'full_text',
  notes: [],
};

test('a guide of an old release still parses, decides nothing it cannot, and can be ticked', () => {
  const guide = v.parse(GuideSchema, OLD);
  expect(eligibilityOf(guide, { age: 10 }, { guides: [guide], day: '2026-11-22' }).state).toBe('unruled');
  const keys = itemsOf(guide).map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(itemsOf(v.parse(GuideSchema, OLD)).map(({ key }) => key)).toEqual(keys);
});

const law = (change: Partial<LegalBasis>): LegalBasis => ({ title: '办法', effective_from: '2021-05-01', ...change });
const NEW = { title: '新办法', effective_from: '2027-01-01' };

test.each<[string, LegalBasis, string, string]>([
  ['holds', law({}), '2026-11-22', 'in_force'],
  ['is expired from the first day on which it no longer holds', law({ effective_until: '2026-11-22' }), '2026-11-22', 'expired'],
  ['holds until another takes its place', law({ superseded_by: NEW }), '2026-12-31', 'in_force'],
  ['is superseded from that day', law({ superseded_by: NEW }), '2027-01-01', 'superseded'],
  ['is superseded at once where the day is not known', law({ superseded_by: { title: '新办法' } }), '2026-11-22', 'superseded'],
  ['is to come', law({}), '2021-04-30', 'future'],
])('a legal text %s', (_what, basis, day, expected) => expect(basisOn(basis, day)).toBe(expected));

test('an article stands in the text it names, or in the only one', () => {
  const [first, second] = [law({ id: 'a' }), law({ id: 'b' })];
  expect(basisOf({ legal_basis: [first, second] }, { basis: 'b' })).toBe(second);
  expect(basisOf({ legal_basis: [first] }, {})).toBe(first);
  expect(basisOf({ legal_basis: [first, second] }, {})).toBeUndefined();
});
