import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { newPlan, PlanSchema } from '@/domain/plan/plan';
import { cleanText } from '@/domain/share-link/clean-text';
import { encodeShare } from '@/domain/share-link/share-code';
import { planLinkOf, type PlanLink } from '@/domain/share-link/plan-link';
import { receivedPlan } from '@/domain/share-link/received-plan';
import { parseCode } from '@/routes';
import { codeOf, oldPlanUrl, SAMPLE_PLAN } from '../../support/sample-urls';

const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries((url.split('?')[1] ?? '').split('&').filter(Boolean).map((part) => part.split('=').map(decodeURIComponent) as [string, string]));
const opened = (url: string): PlanLink | undefined => planLinkOf(parseCode(queryOf(url)), queryOf(url));

const kept = JSON.parse(readFileSync(path.join(__dirname, 'fixtures/old-plan-links.json'), 'utf8')) as readonly { what: string; url: string; link: PlanLink }[];

describe('links made before plans had codes open as they did', () => {
  test.each(kept)('$what', ({ url, link }) => {
    expect(opened(url)).toEqual(link);
    // And they go on as a code.
    expect(encodeShare(link.plan)).toMatchObject({ ok: true, share: link.plan });
  });
});

test('a forged link brings no address, no hidden marks and no name of its own for a place', () => {
  const link = opened(oldPlanUrl({ id: 's-1', w: '阿婆', f: '领钱 http://evil.com/x', p: 'ec-9999', pn: '官方登记处 www.evil.com\u202e', m: '身份证 a@evil.com|\u202e|#小程序://x/y' }));
  expect(JSON.stringify(link)).not.toMatch(/evil|\u202e|:\/\//);
  expect(link?.plan).toMatchObject({ label: '阿婆', purpose: '领钱 （网址略）', place: 'ec-9999', papers: ['身份证 （网址略）', '（网址略）'] });
  const plan = receivedPlan('s-1', link?.plan ?? SAMPLE_PLAN, () => undefined);
  expect(plan.place).toEqual({ id: 'ec-9999' });
});

test('an old link that is cut, mistyped or made up carries no plan', () => {
  const changes: readonly Readonly<Record<string, string>>[] = [{ id: '' }, { id: '../x' }, { w: '' }, { w: '\u202e' }, { f: '' }, { d: '20261345' }, { d: '20260230' }, { d: '1' }];
  for (const change of changes) expect(opened(oldPlanUrl(change))).toBeUndefined();
  expect(opened(oldPlanUrl({ t: '2560' }))?.plan.time).toBeUndefined();
  expect(opened(oldPlanUrl({ p: '../../x' }))?.plan.place).toBeUndefined();
});

test('whatever an old link says: clean, a plan that can be kept, and one that goes on as a code or is refused', () => {
  const hostile = fc.string({ unit: fc.oneof(fc.constantFrom('a.cc', 'http://', '\u202e', '|', '妈', '身份证', '😀', ' '), fc.string({ maxLength: 1 })) });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('w', 'f', 'p', 'pn', 'g', 'gn', 't', 'a', 'm'), hostile), (query) => {
      const link = planLinkOf(undefined, { id: 'x-1', w: '妈', f: '办', d: '20261124', ...query });
      if (link === undefined) return;
      for (const text of [link.plan.label, link.plan.purpose, link.saidPlace ?? '', ...link.plan.papers]) expect(cleanText(text)).toBe(text);
      expect(v.safeParse(PlanSchema, newPlan(receivedPlan(link.id, link.plan, () => undefined), 1)).success).toBe(true);
      expect(encodeShare(link.plan)).toMatchObject(expect.objectContaining({ ok: true }) as object);
    }),
    { numRuns: 500 },
  );
});

test('a code is one plan however often it is opened; another code is another', () => {
  const code = codeOf(SAMPLE_PLAN);
  expect(planLinkOf(code, {})).toEqual({ id: planLinkOf(code, {})?.id, plan: SAMPLE_PLAN });
  expect(planLinkOf(codeOf({ ...SAMPLE_PLAN, time: '10:00' }), {})?.id).not.toBe(planLinkOf(code, {})?.id);
  for (const other of [`${code}x`, '1broken', `2${code.slice(1)}`, codeOf({ type: 'place', id: 'sc-005' })]) expect(planLinkOf(other, queryOf(oldPlanUrl()))).toBeUndefined();
});
