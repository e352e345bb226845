import fc from 'fast-check';
import { dateOfDay } from '@/domain/hours/local-time';
import type { Schedule } from '@/domain/hours/schedule';
import { status } from '@/domain/hours/status';
import { daysFrom, SLOT_MINUTES, slotsOn } from '@/domain/plan/slots';
import * as some from '../hours/arbitraries';
import { at, CALENDAR } from '../hours/calendar-2026';

const OFFICE: Schedule = {
  weekly: [
    { byday: ['MO', 'TU', 'WE', 'TH', 'FR'], slots: [{ opens_at: '09:00', closes_at: '12:00' }, { opens_at: '13:00', closes_at: '17:00' }] },
    { byday: ['SA', 'SU'], slots: [] },
  ],
  exceptions: [{ from: '2026-11-25', to: '2026-11-25', slots: [], reason: '停电检修' }],
  public_holiday: 'closed',
  makeup_workday: 'as_weekday',
  complete: true,
};
const NOW = at('2026-09-01 08:00');
const on = (date: string, schedule: Schedule | undefined = OFFICE, now = NOW) => slotsOn({ schedule }, date, CALENDAR, now);

test('a working day offers every half hour of both halves, and none in the lunch break', () => {
  const day = on('2026-11-24');
  expect(day).toMatchObject({ state: 'open' });
  expect(day.state === 'open' && day.times).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00', '16:30']);
});

test.each([
  ['a Saturday', '2026-11-28', { state: 'closed', reason: { rule: 'weekly' } }],
  ['the National Day', '2026-10-01', { state: 'closed', reason: { rule: 'holiday', detail: '国庆节' } }],
  ['a day it is closed for a reason', '2026-11-25', { state: 'closed', reason: { rule: 'exception', detail: '停电检修' } }],
  ['the make-up Saturday', '2026-10-10', { state: 'open' }],
  ['a year without arrangement', '2027-03-15', { state: 'phone_first', reason: { rule: 'unknown', why: 'calendar', detail: '2027' } }],
  ['yesterday', '2026-08-31', { state: 'over' }],
])('%s', (_what, date, expected) => expect(on(date)).toMatchObject(expected));

test('today: only what is still ahead, and over when the last slot began', () => {
  const at1530 = on('2026-11-24', OFFICE, at('2026-11-24 15:31'));
  expect(at1530.state === 'open' && at1530.times).toEqual(['16:00', '16:30']);
  expect(on('2026-11-24', OFFICE, at('2026-11-24 16:31'))).toEqual({ state: 'over' });
});

test('nobody is sent for the last ten minutes, and a night belongs to both of its days', () => {
  const daily = (opens_at: string, closes_at: string): Schedule => ({ ...OFFICE, exceptions: [], weekly: [{ byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], slots: [{ opens_at, closes_at }] }] });
  expect(on('2026-11-24', daily('10:30', '11:40'))).toEqual({ state: 'open', times: ['10:30', '11:00'] });
  expect(on('2026-11-24', daily('10:30', '10:50'))).toEqual({ state: 'open', times: ['10:30'] });
  expect(on('2026-11-24', daily('23:00', '01:00'))).toEqual({ state: 'open', times: ['00:00', '00:30', '23:00', '23:30'] });
});

test('a place without hours is to be phoned first', () => {
  expect(slotsOn({}, '2026-11-24', CALENDAR, NOW)).toEqual({ state: 'phone_first', reason: { rule: 'unknown', why: 'no_hours' } });
});

test('a fortnight for the picker', () => {
  const days = daysFrom({ schedule: OFFICE }, '2026-12-29', 5, CALENDAR, NOW);
  expect(days.map(({ date }) => date)).toEqual(['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
});

const anyDate = fc.integer({ min: 20_420, max: 20_480 }).map(dateOfDay);

test('whatever the hours: in every minute of a slot offered the status says open', () => {
  fc.assert(
    fc.property(some.schedule, some.calendar, anyDate, some.now, (schedule, calendar, date, now) => {
      const slots = slotsOn({ schedule }, date, calendar, now);
      if (slots.state !== 'open') return;
      for (const time of slots.times) {
        const start = at(`${date} ${time}`);
        expect(start >= Math.floor(now / 60_000) * 60_000).toBe(true);
        for (let minute = 0; minute < SLOT_MINUTES; minute += 1) {
          expect(['open', 'closing_soon']).toContain(status({ schedule }, calendar, start + minute * 60_000).state);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('and "closed" is said only where the status says closed all day', () => {
  fc.assert(
    fc.property(some.schedule, some.calendar, anyDate, (schedule, calendar, date) => {
      if (slotsOn({ schedule }, date, calendar, 0).state !== 'closed') return;
      const open = Array.from({ length: 1440 }, (_, minute) => status({ schedule }, calendar, at(`${date} 00:00`) + minute * 60_000).state);
      expect(open.filter((state) => state === 'unknown')).toEqual([]);
      expect(open.filter((state) => state === 'open' || state === 'closing_soon')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
