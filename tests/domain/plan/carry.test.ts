import fc from 'fast-check';
import { fieldsOfPlan, planOfFields, type CarriedPlan } from '@/domain/plan/carry';
import { newPlan, PlanSchema } from '@/domain/plan/plan';
import { routes, parseId, parseSharedPlan } from '@/routes';
import * as v from 'valibot';

const plan: CarriedPlan = {
  id: 'abc-1', label: '妈妈', purpose: '补领结婚证', place: { id: 'mo-011', name: '越秀区民政局婚姻登记处' }, guide: { id: 'marriage-certificate-reissue', name: '补领婚姻证' },
  date: '2026-11-24', time: '09:30', agreed: true, papers: ['身份证', '户口簿|原件'],
};
const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries((url.split('?')[1] ?? '').split('&').filter(Boolean).map((part) => part.split('=').map(decodeURIComponent) as [string, string]));

test('a link carries the whole plan, under its id', () => {
  const query = queryOf(routes.sharedPlan(plan));
  expect(parseSharedPlan(query)).toEqual({ ...plan, papers: ['身份证', '户口簿、原件'] });
  expect(parseId(query)).toBe('abc-1');
});

const words = (most: number) => fc.string({ minLength: 1, maxLength: most, unit: fc.constantFrom('妈', '办', 'a', '𠮷', '|', ' ', '&', '，') }).filter((made) => made.length <= most);
const named = fc.option(fc.record({ id: fc.constantFrom('sc-005', 'minimum-living-allowance'), name: words(60) }), { nil: undefined });
const carried: fc.Arbitrary<CarriedPlan> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,9}-[a-z0-9]{1,8}$/), label: words(12), purpose: words(40), place: named, guide: named,
  date: fc.constantFrom('2026-11-24', '2027-02-28', '2028-02-29'), time: fc.option(fc.constantFrom('00:00', '09:30', '23:59'), { nil: undefined }), agreed: fc.constant(undefined), papers: fc.array(words(40), { maxLength: 30 }),
});

test('whatever is planned: the link keeps within what links may have, and what it brings is a plan that can be kept', () => {
  fc.assert(
    fc.property(carried, (each) => {
      const url = routes.sharedPlan(each);
      expect(url.length).toBeLessThanOrEqual(1024);
      const back = parseSharedPlan(queryOf(url));
      expect(back).toMatchObject({ id: each.id, date: each.date, label: each.label, purpose: each.purpose });
      expect(back?.time).toBe(each.time);
      expect(v.safeParse(PlanSchema, newPlan(back ?? plan, 1)).success).toBe(true);
    }),
  );
});

test('papers that do not fit are counted', () => {
  const many = { ...plan, papers: Array.from({ length: 20 }, (_, index) => `第${index + 1}样很长很长的材料名称`) };
  const back = planOfFields(fieldsOfPlan(many));
  const named = (back?.papers ?? []).slice(0, -1);
  expect(named).toEqual(many.papers.slice(0, named.length));
  expect(back?.papers.at(-1)).toBe(`另有 ${20 - named.length} 样`);
});

test('a link that is cut, mistyped or made up carries no plan', () => {
  const fields = fieldsOfPlan(plan);
  for (const change of [{ id: undefined }, { id: '../x' }, { w: '' }, { f: undefined }, { d: '20261345' }, { d: '20260230' }, { d: '1' }]) expect(planOfFields({ ...fields, ...change })).toBeUndefined();
  expect(planOfFields({ ...fields, t: '2560' })?.time).toBeUndefined();
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('id', 'w', 'f', 'p', 'pn', 'g', 'gn', 'd', 't', 'a', 'm'), fc.string()), (query) => {
    const back = planOfFields(query);
    expect(back === undefined || v.safeParse(PlanSchema, newPlan(back, 1)).success).toBe(true);
  }));
});
