import type { PlanWish } from '@/domain/plan/plan';
import { aimWords, countdownWords, whenWords } from '@/domain/plan/plan-words';
import { phoneScript } from '@/domain/plan/spoken-plan';
import { at } from '../hours/calendar-2026';

const wish: PlanWish = { id: 'p1', label: '妈妈', purpose: '低保', place: { id: 'sc-001', name: '石牌街便民服务中心' }, date: '2026-11-27', time: '09:30', papers: ['户口簿', '委托书'] };

test.each([
  ['2026-11-22 10:00', '还有 5 天'],
  ['2026-11-25 23:59', '后天'],
  ['2026-11-26 00:00', '明天'],
  ['2026-11-27 00:10', '还有 9 小时 20 分钟'],
  ['2026-11-27 07:30', '还有 2 小时'],
  ['2026-11-27 09:01', '还有 29 分钟'],
  ['2026-11-27 10:00', '就是现在'],
  ['2026-11-27 10:30', '时间已过'],
])('at %s: %s', (now, words) => expect(countdownWords(wish, at(now))).toBe(words));

test('a plan without a time is today until midnight', () => {
  const open = { date: '2026-11-27' };
  expect([countdownWords(open, at('2026-11-27 23:59')), countdownWords(open, at('2026-11-28 00:00')), whenWords(open)]).toEqual(['今天', '时间已过', '2026年11月27日 周五 时间待定']);
});

test('the script asks, names whom it is for, and states only what the plan holds', () => {
  const script = phoneScript(wish, '2026-11-22').join('');
  for (const part of ['我想帮妈妈办“低保”', '石牌街便民服务中心', '11月27日 周五 9:30', '户口簿、委托书', '妈妈本人要不要到场']) expect(script).toContain(part);
  const plain = phoneScript({ ...wish, label: '自己', place: undefined, time: undefined, papers: [] }).join('');
  expect(plain).toContain('我想办“低保”');
  expect(plain).toContain('几点可以办');
  expect(plain).not.toMatch(/自己|我们|便民|undefined|\d{1,2}:\d{2}/);
  expect(aimWords({ label: '我', purpose: '优待卡' })).toBe('办“优待卡”');
});

test.each([
  ['2026-11-22', '11月27日 周五 9:30'],
  ['2027-01-01', '2026年11月27日 周五 9:30'],
  [undefined, '2026年11月27日 周五 9:30'],
])('read on %s the year stands where it is not this one', (today, words) => {
  expect(whenWords(wish, today)).toBe(words);
  expect(phoneScript(wish, today).join('')).toContain(`我们想${words}过来`);
});

test('a place without a name is not asked for by its number', () => expect(phoneScript({ ...wish, place: { id: 'ec-99999' } })[0]).toBe('您好！'));
