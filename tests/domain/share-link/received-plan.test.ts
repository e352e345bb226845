import fc from 'fast-check';
import { closePlan, newPlan, type PlanWish } from '@/domain/plan/plan';
import { plainText, LONGEST_LINE } from '@/domain/share-link/plain-text';
import { sendingOf } from '@/domain/share-link/plan-sending';
import { planSheet } from '@/domain/share-link/plan-sheet';
import { keptPlan, receivedPlan, shareOfPlan } from '@/domain/share-link/received-plan';
import { readShare } from '@/domain/share-link/read-share';
import { SAMPLE_PLAN } from '../../support/sample-urls';

const nameOf = ({ id }: { readonly id: string }): string | undefined => (id === 'sc-005' ? '石牌街便民服务中心' : undefined);
const wish: PlanWish = receivedPlan('p-1', SAMPLE_PLAN, nameOf);

test('a plan goes out and comes back the same; what has no name here stays without', () => {
  expect(shareOfPlan(wish)).toEqual(SAMPLE_PLAN);
  expect([wish.place, wish.guide]).toEqual([{ id: 'sc-005', name: '石牌街便民服务中心' }, { id: 'minimum-living-allowance' }]);
});

test('the plan kept here that a link is about: by its id, as the same visit, as the same errand still to come', () => {
  const [own, done, other] = [newPlan(wish, 1), closePlan(newPlan({ ...wish, id: 'p-2' }, 1), 'done', 2), newPlan({ ...wish, id: 'p-3', purpose: '优待卡' }, 1)];
  const later = { ...SAMPLE_PLAN, time: '10:00' };
  expect(keptPlan([other, own], 's-9', SAMPLE_PLAN)).toBe(own);
  expect(keptPlan([other, own], 's-9', later)).toBe(own);
  expect(keptPlan([own, other], 'p-3', later)).toBe(other);
  expect(keptPlan([done], 's-9', SAMPLE_PLAN)).toBe(done);
  expect(keptPlan([done, other], 's-9', later)).toBeUndefined();
});

const codeOfSending = (papers: readonly string[]) => sendingOf({ ...SAMPLE_PLAN, papers });

test('a plan that fits goes whole; too many, too long or too much of papers: without them, if the person says so', () => {
  expect(codeOfSending(['户口簿'])).toMatchObject({ state: 'ready', share: { papers: ['户口簿'] } });
  const much = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(...Array.from({ length: 40 }, (_each, at) => 0x9f00 - index * 40 - at)));
  for (const papers of [Array.from({ length: 21 }, () => '照片'), ['长'.repeat(41)], much]) {
    const sending = codeOfSending(papers);
    expect(sending.state).toBe('choose');
    if (sending.state === 'choose') expect(readShare(sending.without.code)).toEqual({ status: 'ok', share: { ...SAMPLE_PLAN, papers: [] } });
  }
  expect(sendingOf({ ...SAMPLE_PLAN, purpose: '\u202e' })).toEqual({ state: 'nothing' });
});

const place = { name: '石牌街便民服务中心', place: { address: '石牌东路127号1楼', phones: ['020-87564410'] } };

test('as words: when, where, what is still missing, that nothing was submitted, the day of the data', () => {
  expect(plainText(planSheet(wish, place, '2026-11-20')).split('\n')).toEqual([
    '【街坊服务】帮妈妈办“低保”',
    '去的时间：2026年11月24日 周二 9:30',
    '这是家里自己的安排，没有向办事单位提交或预约。',
    '石牌街便民服务中心',
    '  地址：石牌东路127号1楼',
    '  电话：020-87564410',
    '  时间：未公布，去前先问',
    '  未备：户口簿',
    '  未备：身份证',
    '数据截至 2026-11-20，去之前请先打电话问清楚。',
  ]);
});

test('whatever is planned, a line fits an SMS and holds no address', () => {
  const text = fc.string({ unit: fc.constantFrom('办', '身份证', 'http://a.cc/x', '，', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 30 }), (label, purpose, papers) => {
      const words = plainText(planSheet({ ...wish, label, purpose, papers }, place, '2026-11-20'));
      for (const line of words.split('\n')) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
      expect(words).not.toMatch(/a\.cc/);
    }),
  );
});
