import type { CalendarYear } from '@/domain/hours/calendar';
import type { DateRule } from '@/domain/guide/date-rule';
import { dateOf, type DateGround } from '@/domain/guide/dates';
import type { Guide } from '@/domain/guide/guide';
import { YEAR_2026 } from '../hours/calendar-2026';
import { releaseRecords } from '../../support/release';

const ground = (change: Partial<DateGround> = {}): DateGround => ({ events: {}, deadlines: [], calendar: [YEAR_2026], today: '2026-11-22', ...change });
const guides = releaseRecords('guides') as readonly Guide[];

describe('divorce: the cooling-off and the 30 days after it', () => {
  const divorce = guides.find(({ id }) => id === 'divorce-registration')!;
  const on = (apply: string, calendar: readonly CalendarYear[] = [YEAR_2026]) =>
    divorce.deadlines.map(({ when }) => dateOf(when, ground({ events: { apply }, deadlines: divorce.deadlines, calendar })));

  test('the day of the application is not counted, and the second period begins after the first', () => {
    expect(on('2026-03-02')).toEqual([
      { state: 'day', date: '2026-04-01', edge: 'last' },
      { state: 'day', date: '2026-05-06', edge: 'last', opens: '2026-04-02', moved: '2026-05-01' },
    ]);
  });

  test('a last day off moves on, and the second period counts from the day it moved to', () => {
    // 30 days after 1 September is the National Day.
    expect(on('2026-09-01')).toEqual([
      { state: 'day', date: '2026-10-08', edge: 'last', moved: '2026-10-01' },
      { state: 'day', date: '2026-11-09', edge: 'last', opens: '2026-10-09', moved: '2026-11-07' },
    ]);
  });

  test('into a year without arrangement the day as counted is given, marked as one that may move', () => {
    expect(on('2026-11-02')).toEqual([
      { state: 'day', date: '2026-12-02', edge: 'last' },
      { state: 'day', date: '2027-01-01', edge: 'last', opens: '2026-12-03', unsettled: 2027 },
    ]);
    expect(on('2026-11-26')).toEqual([
      { state: 'day', date: '2026-12-26', edge: 'last', unsettled: 2027 },
      { state: 'day', date: '2027-01-25', edge: 'last', opens: '2026-12-27', unsettled: 2027 },
    ]);
  });

  test('without the day of the application it is asked for', () => {
    expect(dateOf(divorce.deadlines[1]?.when, ground({ deadlines: divorce.deadlines }))).toEqual({ state: 'needs_event', event: 'apply', ask: '哪天递交申请的？' });
  });
});

test.each<[string, DateRule, Record<string, string>, unknown]>([
  ['30 working days from acceptance', { from: 'accept', value: 30, unit: 'working_day' }, { accept: '2026-09-14' }, { state: 'day', date: '2026-10-30', edge: 'last' }],
  ['publicity of 7 days', { from: 'publicity', value: 7, unit: 'day' }, { publicity: '2026-11-20' }, { state: 'day', date: '2026-11-27', edge: 'last' }],
  ['from the month after approval', { from: 'approve', value: 1, unit: 'month_start', earliest: true }, { approve: '2026-12-31' }, { state: 'day', date: '2027-01-01', edge: 'earliest' }],
  ['the twelfth month after the last check', { from: 'last_check', value: 12, unit: 'month_end' }, { last_check: '2026-02-15' }, { state: 'day', date: '2027-02-28', edge: 'last' }],
  ['two months before a birthday', { from: 'birthday', age: 60, value: 2, unit: 'month', before: true, earliest: true }, { birthday: '2026-12-31' }, { state: 'day', date: '2026-10-31', edge: 'earliest' }],
  ['five working days before', { from: 'contract_end', value: 5, unit: 'working_day', before: true }, { contract_end: '2026-10-08' }, { state: 'day', date: '2026-09-23', edge: 'last' }],
  ['one fixed day', { on: '2025-12-20' }, {}, { state: 'day', date: '2025-12-20', edge: 'last' }],
  ['an event of a newer release', { from: 'moon_landing', value: 1, unit: 'day' }, {}, { state: 'words_only' }],
  ['a birthday is asked for with its age', { from: 'birthday', age: 70, value: 3, unit: 'month', before: true }, {}, { state: 'needs_event', event: 'birthday', ask: '哪天满70岁？' }],
])('%s', (_what, rule, events, expected) => expect(dateOf(rule, ground({ events }))).toEqual(expected));

test('a yearly window is this year\'s until its last day, then the next one', () => {
  const rule: DateRule = { yearly: { from: '04-01', to: '06-20' } };
  expect(dateOf(rule, ground({ today: '2026-03-31' }))).toEqual({ state: 'window', from: '2026-04-01', to: '2026-06-20', now: false });
  expect(dateOf(rule, ground({ today: '2026-06-20' }))).toEqual({ state: 'window', from: '2026-04-01', to: '2026-06-20', now: true });
  expect(dateOf(rule, ground({ today: '2026-06-21' }))).toMatchObject({ from: '2027-04-01', now: false });
  const overNewYear: DateRule = { yearly: { from: '11-15', to: '01-10' } };
  expect(dateOf(overNewYear, ground({ today: '2027-01-05' }))).toEqual({ state: 'window', from: '2026-11-15', to: '2027-01-10', now: true });
  expect(dateOf(overNewYear, ground({ today: '2027-01-11' }))).toMatchObject({ from: '2027-11-15' });
});

test('a ring of deadlines ends in words', () => {
  const deadlines = [{ id: 'a', name: 'a', text: 'a', when: { from: '#b', value: 1, unit: 'day' as const } }, { id: 'b', name: 'b', text: 'b', when: { from: '#a', value: 1, unit: 'day' as const } }];
  expect(dateOf(deadlines[0]?.when, ground({ deadlines }))).toEqual({ state: 'words_only' });
});

test('every deadline of the release asks for a day, or has one', () => {
  for (const { id, deadlines } of guides) {
    for (const { name, when } of deadlines) expect([`${id} ${name}`, dateOf(when, ground({ deadlines })).state]).not.toContain('words_only');
  }
});
