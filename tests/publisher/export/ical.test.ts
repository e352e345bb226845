import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { dayTypeOf } from '@/domain/hours/calendar';
import { compiled } from '@/domain/hours/compiled';
import { dayPlan } from '@/domain/hours/day-plan';
import { dateOfDay, dayOfDate } from '@/domain/hours/local-time';
import { WEEKDAYS, type Schedule } from '@/domain/hours/schedule';
import type { Place } from '@/domain/place/place';
import { icalOf } from '../../../publisher/export/ical';
import { folded, text } from '../../../publisher/export/ical-lines';
import { CALENDAR, PLACE, releaseWith } from './support';

const schedule = (change: Partial<Schedule> = {}): Schedule => ({
  weekly: [{ byday: ['MO', 'TU', 'WE', 'TH', 'FR'], slots: [{ opens_at: '08:30', closes_at: '12:00' }] }],
  public_holiday: 'closed', makeup_workday: 'as_weekday', complete: true, ...change,
});
const withHours = (change: Partial<Schedule> = {}): Place => ({ ...PLACE, schedule: schedule(change), hours_text: '工作日 8:30-12:00' });

/** All openings of a calendar as an independent program reads them: "2026-11-23 08:30-12:00". */
function openingsIn(ics: string, until = '2027-06-01'): string[] {
  const root = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const zone = root.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const [found, steps]: [string[], ReturnType<typeof event.iterator>] = [[], event.iterator()];
    for (let start = steps.next(); start && start.toString() < until; start = steps.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(start);
      found.push(`${startDate.toString().slice(0, 16).replace('T', ' ')}-${endDate.toString().slice(0, 10) === startDate.toString().slice(0, 10) ? '' : '+'}${endDate.toString().slice(11, 16)}`);
      if (!event.isRecurring()) break;
    }
    return found;
  }).sort();
}

/** The same by the phone's own rules, day by day. */
function openingsOf(hours: Schedule): string[] {
  const found: string[] = [];
  const clock = (minute: number): string => `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  for (let day = dayOfDate('2026-11-21'); day <= dayOfDate('2027-05-20'); day += 1) {
    for (const { open, from, to } of dayPlan(compiled(hours), dayTypeOf(CALENDAR, day), day).segments) {
      if (open) found.push(`${dateOfDay(day)} ${clock(from - day * 1440)}-${to > (day + 1) * 1440 - 1 ? '+' : ''}${clock(to - day * 1440)}`);
    }
  }
  return [...new Set(found)].sort();
}

test('working hours recur, leave the holiday out, and open on the make-up Saturday', () => {
  const { text: ics, places, events } = icalOf(releaseWith([withHours()]));
  expect(ics).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261224T003000Z;BYDAY=MO,TU,WE,TH,FR\r\n');
  expect(ics).toContain('DTSTART;TZID=Asia/Shanghai:20261123T083000\r\n');
  expect(ics).toContain('EXDATE;TZID=Asia/Shanghai:20261203T083000\r\n');
  expect([places, events]).toEqual([1, 2]);
  const openings = openingsIn(ics);
  expect(openings).toContain('2026-12-05 08:30-12:00');
  expect(openings).not.toContain('2026-12-03 08:30-12:00');
  expect(openings).toEqual(openingsOf(schedule()));
});

test('open every day whatever the calendar says, it goes on to the end of the release', () => {
  const place = withHours({ weekly: [{ byday: [...WEEKDAYS], slots: [{ opens_at: '00:00', closes_at: '24:00' }] }], public_holiday: 'as_usual', makeup_workday: 'as_usual' });
  const { text: ics, until, ending_early: early } = icalOf(releaseWith([place]));
  expect(until).toBe('2027-05-20');
  expect(early).toBe(0);
  expect(openingsIn(ics)).toHaveLength(181);
});

test('where holidays are not announced nothing is called open, and it is counted', () => {
  const { until, ending_early: early } = icalOf(releaseWith([withHours()]));
  expect(until).toBe('2026-12-24');
  expect(early).toBe(1);
});

test('unknown hours are not in it and are counted', () => {
  const result = icalOf(releaseWith([
    PLACE,
    { ...PLACE, id: 'ec-002', hours_text: '逢初一十五休息' },
    { ...PLACE, id: 'ec-003', hours_text: '供午餐', schedule: schedule({ weekly: undefined, days_unknown: [{ kind: 'lunch' }], complete: false }) },
    { ...PLACE, id: 'ec-004', hours_text: '9:00-18:00', schedule: schedule({ weekly: undefined, days_unknown: [{ opens_at: '09:00', closes_at: '18:00' }], complete: false }) },
    { ...withHours(), id: 'ec-005' },
  ]));
  expect(result).toMatchObject({ places: 1, without_hours: ['ec-001'], not_certain: ['ec-002', 'ec-003', 'ec-004'] });
  expect(result.text).toContain('X-JIEFANG-NOT-LISTED:4\r\n');
});

test('a day of a month, a closure, other hours for a time, and hours past midnight', () => {
  const hours = schedule({
    weekly: [{ byday: ['FR'], slots: [{ opens_at: '20:00', closes_at: '02:00' }] }],
    monthly: [{ byday: '2SA', slots: [{ opens_at: '09:00', closes_at: '11:00' }] }, { byday: '-1SU', slots: [{ opens_at: '10:00', closes_at: '11:00', kind: 'service' }] }],
    exceptions: [{ from: '2026-12-10', to: '2026-12-12', slots: [], reason: '装修' }, { from: '2026-12-14', to: '2026-12-14', slots: [{ opens_at: '13:00', closes_at: '14:00' }], reason: '开放日' }],
    public_holiday: 'as_usual', makeup_workday: 'as_usual',
  });
  const { text: ics } = icalOf(releaseWith([{ ...PLACE, schedule: hours }]));
  expect(ics).toMatch(/RRULE:FREQ=MONTHLY;UNTIL=\d{8}T\d{6}Z;BYDAY=2SA\r\n/);
  expect(ics).toMatch(/RRULE:FREQ=WEEKLY;UNTIL=\d{8}T\d{6}Z;BYDAY=FR\r\n/);
  expect(openingsIn(ics)).toEqual(openingsOf(hours));
  expect(openingsIn(ics)).toContain('2026-12-14 13:00-14:00');
  expect(openingsIn(ics)).not.toContain('2026-12-12 09:00-11:00');
  expect(openingsIn(ics)).toContain('2026-11-27 20:00-+02:00');
});

const anyClock = fc.integer({ min: 0, max: 47 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const anySlots = fc.uniqueArray(fc.tuple(anyClock, anyClock).filter(([opens, closes]) => opens < closes), { minLength: 1, maxLength: 2, selector: ([opens, closes]) => `${opens}${closes}` }).map((pairs) => pairs.map(([opens_at, closes_at]) => ({ opens_at, closes_at })));
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  weekly: fc.array(fc.record({ byday: fc.subarray([...WEEKDAYS], { minLength: 1 }), slots: anySlots }), { minLength: 1, maxLength: 2 }),
  monthly: fc.option(fc.array(fc.record({ byday: fc.constantFrom('1MO', '2SA', '5FR', '-1SU'), slots: anySlots }), { maxLength: 1 }), { nil: undefined }),
  public_holiday: fc.constantFrom('as_usual' as const, 'closed' as const, 'unknown' as const),
  makeup_workday: fc.constantFrom('as_weekday' as const, 'as_usual' as const, 'closed' as const, 'unknown' as const),
  complete: fc.constant(true),
});

test('for any schedule the calendar opens exactly when the phone says open', () => {
  fc.assert(
    fc.property(anySchedule, (hours) => {
      expect(openingsIn(icalOf(releaseWith([{ ...PLACE, schedule: hours }])).text)).toEqual(openingsOf(hours));
    }),
    { numRuns: 60 },
  );
});

test('every line has at most 75 octets, ends with CRLF and cuts no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (words) => {
      const line = `SUMMARY:${text(words)}`;
      const lines = folded(line).split('\r\n');
      for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
      expect(lines.map((each, at) => (at === 0 ? each : each.slice(1))).join('')).toBe(line);
    }),
  );
  const { text: ics } = icalOf(releaseWith([{ ...withHours(), name: '很长的名字'.repeat(40) }]));
  expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('words come back whole, and cannot begin a line of their own', () => {
  const name = '甲;乙,丙\\丁\nEND:VEVENT\r\n戊 "己"';
  const { text: ics } = icalOf(releaseWith([{ ...withHours(), name }]));
  const root = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const [event] = root.getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('甲;乙,丙\\丁\nEND:VEVENT\n戊 "己" 开放');
  expect(event?.getFirstPropertyValue('location')).toBe('广州市天河区陂东路6号');
  expect(event?.getFirstPropertyValue('description')).toContain('第 7 版');
  expect(root.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai');
});

test('ids stay when other hours are added, and differ within a calendar', () => {
  const uids = (place: Place): string[] => icalOf(releaseWith([place])).text.match(/UID:\S+/g) ?? [];
  const [first] = uids(withHours());
  const more = uids(withHours({ weekly: [{ byday: ['SU'], slots: [{ opens_at: '09:00', closes_at: '10:00' }] }, ...(schedule().weekly ?? [])] }));
  expect(more).toContain(first);
  expect(new Set(more).size).toBe(more.length);
});
