import type { CalendarYear } from '../../../src/domain/hours/calendar';
import { startOfDate } from '../../../src/domain/hours/local-time';
import { parseHours } from '../../../src/domain/hours/parse-hours';
import type { Schedule } from '../../../src/domain/hours/schedule';
import { nextBoundary, status, type Status } from '../../../src/domain/hours/status';
import { CALENDAR, YEAR_2026, at } from './calendar-2026';

const parsed = (text: string): Schedule => {
  const schedule = parseHours(text);
  if (schedule === undefined) throw new Error(`${text}: has no schedule`);
  return schedule;
};
const ask = (schedule: Schedule, when: string, calendar: readonly CalendarYear[] = CALENDAR): Status => status({ schedule }, calendar, at(when));

const office = parsed('工作日 9:00-12:00、13:00-17:00;周六上午;元旦、五一、中秋、国庆当天照常');
const canteen = parsed('每日 10:30-13:00、17:00-18:30');
const night = parsed('每日 18:00-02:00');
const weekdays = parsed('周一至周五 9:00-17:00');

describe('the edges of a slot', () => {
  test.each([
    ['2026-11-23 08:59', 'closed'],
    ['2026-11-23 09:00', 'open'],
    ['2026-11-23 11:29', 'open'],
    ['2026-11-23 11:30', 'closing_soon'],
    ['2026-11-23 11:59', 'closing_soon'],
    ['2026-11-23 12:00', 'closed'],
    ['2026-11-23 12:30', 'closed'],
    ['2026-11-23 13:00', 'open'],
    ['2026-11-23 17:00', 'closed'],
  ])('%s is %s', (when, state) => expect(ask(office, when).state).toBe(state));

  it('holds the state to the last second', () => {
    expect(status({ schedule: office }, CALENDAR, at('2026-11-23 12:00') - 1).state).toBe('closing_soon');
    expect(status({ schedule: office }, CALENDAR, at('2026-11-23 09:00') - 1).state).toBe('closed');
  });

  it('tells when it closes, and in the lunch break when it opens again', () => {
    expect(ask(office, '2026-11-23 10:00')).toEqual({ state: 'open', until: at('2026-11-23 12:00'), reason: { rule: 'weekly' } });
    expect(ask(office, '2026-11-23 12:00')).toEqual({ state: 'closed', next: at('2026-11-23 13:00'), reason: { rule: 'weekly' } });
  });

  it('joins slots that touch', () => {
    expect(ask(parsed('每日 9:00-12:00、12:00-17:00'), '2026-11-23 11:45')).toMatchObject({ state: 'open', until: at('2026-11-23 17:00') });
  });
});

describe('past midnight', () => {
  it('is open after midnight until the slot of the day before ends', () => {
    expect(ask(night, '2026-11-24 01:00')).toMatchObject({ state: 'open', until: at('2026-11-24 02:00') });
    expect(ask(night, '2026-11-24 02:00')).toMatchObject({ state: 'closed', next: at('2026-11-24 18:00') });
  });

  it('runs from Sunday into Monday', () => {
    const sunday = parsed('周日 18:00-02:00');
    expect(ask(sunday, '2026-11-23 01:45').state).toBe('closing_soon');
    expect(ask(sunday, '2026-11-22 01:00').state).toBe('closed');
  });

  it('runs from 31 December into 1 January, and around the clock', () => {
    const always = parsed('24小时');
    expect(ask({ ...night, public_holiday: 'as_usual' }, '2026-01-01 00:30', CALENDAR).state).toBe('open');
    expect(ask(always, '2026-12-31 23:59')).toEqual({ state: 'open', reason: { rule: 'weekly' } });
  });
});

describe('public holidays and make-up workdays', () => {
  it('is closed on a weekday that is a holiday, and says which', () => {
    expect(ask(office, '2026-10-02 10:00')).toEqual({ state: 'closed', next: at('2026-10-08 09:00'), reason: { rule: 'holiday', detail: '国庆节' } });
  });

  test.each(['2026-01-01', '2026-05-01', '2026-09-25', '2026-10-01'])('is open as usual on the own day %s of a named festival', (date) => {
    expect(ask(office, `${date} 10:00`)).toMatchObject({ state: 'open', reason: { rule: 'holiday' } });
  });

  it('is not open on the own day of a festival that is not named', () => {
    expect(ask(office, '2026-02-17 10:00')).toMatchObject({ state: 'closed', reason: { rule: 'holiday', detail: '春节' } });
  });

  it('does not say which hours "as usual" means when the own day is a weekend', () => {
    const calendar = [{ year: 2027, holidays: [{ date: '2027-05-01', name: '劳动节', own_day: true as const }], makeup_workdays: [] }];
    expect(ask(office, '2027-05-01 15:00', calendar)).toMatchObject({ state: 'unknown', reason: { why: 'holiday' } });
    expect(ask(office, '2027-05-01 20:00', calendar).state).toBe('closed');
  });

  it('says neither where the calendar does not mark which day of a moving festival is its own', () => {
    const unmarked: CalendarYear = { ...YEAR_2026, holidays: YEAR_2026.holidays.map(({ date, name }) => ({ date, name })) };
    expect(ask(office, '2026-09-25 10:00', [unmarked]).state).toBe('unknown');
    expect(ask(office, '2026-10-01 10:00', [unmarked]).state).toBe('open');
  });

  it('works on a make-up Saturday as on a workday', () => {
    expect(ask(office, '2026-10-10 15:00')).toMatchObject({ state: 'open', reason: { rule: 'makeup' } });
    expect(ask(office, '2026-10-17 15:00').state).toBe('closed');
  });

  it('is unknown where the source does not settle holidays, and only in its usual hours', () => {
    expect(ask(weekdays, '2026-10-02 10:00')).toMatchObject({ state: 'unknown', until: at('2026-10-02 17:00'), reason: { why: 'holiday', detail: '国庆节' } });
    expect(ask(weekdays, '2026-10-02 18:00').state).toBe('closed');
    expect(ask(weekdays, '2026-10-10 10:00')).toMatchObject({ state: 'unknown', reason: { why: 'makeup' } });
    expect(ask(weekdays, '2026-10-04 10:00').state).toBe('closed');
  });

  it('stops looking ahead where a day is not settled', () => {
    const answer = ask(weekdays, '2026-09-30 18:00');
    expect(answer.next).toBeUndefined();
    expect(answer.stopped).toEqual({ at: at('2026-10-01 09:00'), reason: { rule: 'unknown', why: 'holiday', detail: '国庆节' } });
  });
});

describe('a year without arrangement', () => {
  it('calls no weekday and no weekend certain if the schedule depends on it', () => {
    expect(ask(office, '2027-07-14 10:00')).toMatchObject({ state: 'unknown', reason: { why: 'calendar', detail: '2027' } });
    expect(ask(office, '2027-07-18 10:00').state).toBe('unknown');
    expect(ask(office, '2027-07-14 20:00').state).toBe('closed');
    expect(ask(office, '2026-11-23 10:00', [])).toMatchObject({ state: 'unknown', reason: { why: 'calendar', detail: '2026' } });
  });

  it('is certain where no arrangement would change anything', () => {
    expect(ask({ ...canteen, public_holiday: 'as_usual' }, '2027-10-02 11:00').state).toBe('open');
    expect(ask(weekdays, '2027-07-14 22:00').state).toBe('closed');
  });

  it('already holds for the last week of the year before, from 25 December', () => {
    expect(ask(weekdays, '2026-12-24 10:00').state).toBe('open');
    expect(ask(weekdays, '2026-12-25 10:00')).toMatchObject({ state: 'unknown', reason: { detail: '2027' } });
    const next: CalendarYear = { year: 2027, holidays: [{ date: '2027-01-01', name: '元旦', own_day: true }], makeup_workdays: [] };
    expect(ask(weekdays, '2026-12-25 10:00', [...CALENDAR, next]).state).toBe('open');
  });
});

describe('changes for a time', () => {
  const renovated: Schedule = { ...canteen, exceptions: [{ from: '2026-11-10', to: '2026-11-20', slots: [], reason: '厨房装修' }] };

  it('begins on its first day and not before', () => {
    expect(ask(renovated, '2026-11-09 11:00').state).toBe('open');
    expect(ask(renovated, '2026-11-10 11:00')).toEqual({
      state: 'temporarily_closed',
      until: at('2026-11-21 00:00'),
      next: at('2026-11-21 10:30'),
      reason: { rule: 'exception', detail: '厨房装修' },
    });
    expect(ask(renovated, '2026-11-20 23:59').state).toBe('temporarily_closed');
  });

  it('is over the day after it ended', () => expect(ask(renovated, '2026-11-21 11:00')).toMatchObject({ state: 'open', reason: { rule: 'weekly' } }));

  it('recorded 16 days and more ahead, changes nothing until it begins', () => {
    const ahead: Schedule = { ...canteen, exceptions: [{ from: '2026-11-27', to: '2026-11-27', slots: [], reason: '停水' }] };
    expect(ask(ahead, '2026-11-10 11:00').state).toBe('open');
    expect(ask(ahead, '2026-11-26 20:00').next).toBe(at('2026-11-28 10:30'));
    expect(ask(ahead, '2026-11-27 11:00').state).toBe('temporarily_closed');
  });

  it('with other hours, goes before holidays and before earlier entries', () => {
    const special: Schedule = {
      ...office,
      exceptions: [
        { from: '2026-10-01', to: '2026-10-07', slots: [], reason: '放假' },
        { from: '2026-10-03', to: '2026-10-03', slots: [{ opens_at: '10:00', closes_at: '11:00' }], reason: '加开' },
      ],
    };
    expect(ask(special, '2026-10-03 10:10')).toMatchObject({ state: 'open', reason: { rule: 'exception', detail: '加开' } });
    expect(ask(special, '2026-10-03 12:00')).toMatchObject({ state: 'closed', reason: { rule: 'exception' } });
    expect(ask(special, '2026-10-02 10:10').state).toBe('temporarily_closed');
  });
});

describe('days of the month', () => {
  const monthly = (byday: string): Schedule => ({ monthly: [{ byday, slots: [{ opens_at: '09:00', closes_at: '11:00' }] }], public_holiday: 'closed', makeup_workday: 'as_usual', complete: true });

  it('knows the second Saturday and no other', () => {
    expect(ask(monthly('2SA'), '2026-11-14 10:00')).toMatchObject({ state: 'open', reason: { rule: 'monthly' } });
    expect(ask(monthly('2SA'), '2026-11-07 10:00').state).toBe('closed');
    expect(ask(monthly('2SA'), '2026-11-21 10:00').state).toBe('closed');
  });

  it('skips a month without a fifth Saturday', () => {
    expect(ask(monthly('5SA'), '2026-11-28 10:00').state).toBe('closed');
    expect(ask(monthly('5SA'), '2026-10-31 10:00').state).toBe('open');
  });

  it('knows the last day of its kind, 29 February too', () => {
    const calendar = [{ year: 2028, holidays: [], makeup_workdays: [] }];
    expect(ask(monthly('-1TU'), '2028-02-29 10:00', calendar).state).toBe('open');
    expect(ask(monthly('-1TU'), '2028-02-22 10:00', calendar).state).toBe('closed');
    expect(ask(parsed('每日 9:00-17:00'), '2028-02-28 20:00', calendar).next).toBe(at('2028-02-29 09:00'));
  });
});

describe('what the source leaves open is unknown, never a guess', () => {
  it('without hours', () => expect(status({}, CALENDAR, at('2026-11-23 10:00'))).toEqual({ state: 'unknown', reason: { rule: 'unknown', why: 'no_hours' } }));

  it('a morning without times is unknown until 13:00 and closed after it', () => {
    expect(ask(office, '2026-11-21 09:00')).toMatchObject({ state: 'unknown', until: at('2026-11-21 13:00'), next: at('2026-11-23 09:00'), reason: { why: 'no_times' } });
    expect(ask(office, '2026-11-21 13:00').state).toBe('closed');
    expect(ask(office, '2026-11-20 17:00').stopped).toMatchObject({ at: at('2026-11-21 05:00') });
  });

  it('a beginning without an end opens next at that time, and is unknown from then on', () => {
    const lunch = parsed('每日10:30起午餐');
    expect(ask(lunch, '2026-11-23 09:00')).toMatchObject({ state: 'closed', next: at('2026-11-23 10:30') });
    expect(ask(lunch, '2026-11-23 10:30')).toMatchObject({ state: 'unknown', until: at('2026-11-23 15:00') });
  });

  it('times without days are never open; outside them it is closed if the source says all', () => {
    expect(ask(parsed('9:00-17:00'), '2026-11-23 10:00')).toMatchObject({ state: 'unknown', reason: { why: 'no_days' } });
    expect(ask(parsed('9:00-17:00'), '2026-11-23 20:00').state).toBe('closed');
    expect(ask(parsed('09:00-18:00 (其余时间有人值班)'), '2026-11-23 20:00').state).toBe('unknown');
  });

  it('days that are not named, in a schedule that does not name all', () => {
    const partly: Schedule = { ...weekdays, complete: false };
    expect(ask(partly, '2026-11-22 10:00')).toMatchObject({ state: 'unknown', reason: { why: 'day_not_named' } });
    expect(ask(partly, '2026-11-23 20:00').state).toBe('closed');
  });

  it('a clock that is behind the data', () => {
    const options = { notBefore: startOfDate('2026-11-21') };
    expect(status({ schedule: canteen }, CALENDAR, at('2026-11-20 11:00'), options)).toEqual({ state: 'unknown', reason: { rule: 'unknown', why: 'device_clock' } });
    expect(status({ schedule: canteen }, CALENDAR, at('2026-11-21 11:00'), options).state).toBe('open');
    expect(status({ schedule: canteen }, CALENDAR, 0, options).state).toBe('unknown');
  });
});

describe('looking ahead', () => {
  it('goes fourteen days, to the end of the last', () => {
    const monthly: Schedule = { monthly: [{ byday: '1MO', slots: [{ opens_at: '23:00', closes_at: '23:30' }] }], public_holiday: 'closed', makeup_workday: 'as_usual', complete: true };
    expect(ask(monthly, '2026-10-19 00:00')).toEqual({ state: 'closed', next: at('2026-11-02 23:00'), reason: { rule: 'monthly' } });
    expect(ask(monthly, '2026-10-18 23:59')).toEqual({ state: 'closed', reason: { rule: 'monthly' } });
  });
});

describe('when a page must compute again', () => {
  const boundary = (when: string): number => nextBoundary([ask(office, when)], at(when));

  it('at the next change', () => {
    expect(boundary('2026-11-23 08:00')).toBe(at('2026-11-23 09:00'));
    expect(boundary('2026-11-23 09:00')).toBe(at('2026-11-23 11:30'));
    expect(boundary('2026-11-23 17:00')).toBe(at('2026-11-24 00:00'));
  });

  it('each minute while one is about to close', () => expect(boundary('2026-11-23 11:40')).toBe(at('2026-11-23 11:41')));

  it('takes the earliest of many, and midnight if there is none', () => {
    const now = at('2026-11-23 10:00');
    expect(nextBoundary([status({ schedule: canteen }, CALENDAR, now), status({ schedule: office }, CALENDAR, now)], now)).toBe(at('2026-11-23 10:30'));
    expect(nextBoundary([], now)).toBe(at('2026-11-24 00:00'));
  });
});
