import fc from 'fast-check';
import ICAL from 'ical.js';
import { icalendarOf } from '@/domain/plan/icalendar';
import { newPlan, type Plan } from '@/domain/plan/plan';
import { at } from '../hours/calendar-2026';

const NOW = at('2026-11-22 10:00');
const plan: Plan = newPlan({ id: 'p-1', label: '妈妈', purpose: '低保', place: { id: 'sc-001', name: '便民中心, 一楼; 东门' }, date: '2026-11-27', time: '09:30', papers: ['户口簿'] }, NOW);

/** Read by an independent library. */
function eventOf(text: string): ICAL.Event {
  const event = new ICAL.Component(ICAL.parse(text) as string).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event');
  return new ICAL.Event(event);
}

test('another program reads the same time, place and text', () => {
  const text = '去的时间：2026年11月27日 周五 9:30\n  电话：020-12345678';
  const event = eventOf(icalendarOf(plan, { location: '便民中心, 一楼; 东门，某路1号', text }, NOW));
  expect(event.startDate.toJSDate().getTime()).toBe(at('2026-11-27 09:30'));
  expect(event.endDate.toJSDate().getTime()).toBe(at('2026-11-27 10:30'));
  expect([event.uid, event.summary, event.location]).toEqual(['p-1@jiefang', '帮妈妈办“低保”', '便民中心, 一楼; 东门，某路1号']);
  expect(event.description).toBe(text);
  expect(event.component.getAllSubcomponents('valarm')).toHaveLength(2);
});

test('a plan without a time is an event of the whole day', () => {
  const event = eventOf(icalendarOf({ ...plan, time: undefined, date: '2026-12-31' }, { text: '' }, NOW));
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2026-12-31', '2027-01-01']);
});

test('whatever is written into it: lines of at most 75 bytes ending in CRLF, and the same words come out', () => {
  const words = fc.string({ unit: fc.constantFrom('妈', '婆', '𠮷', ',', ';', '\\', ':', '"', 'n', ' ', '\n', '办', 'a'), minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(words, words, (said, location) => {
      const text = icalendarOf({ ...plan, purpose: said }, { location, text: said }, NOW);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.slice(0, -2).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\ufffd]/);
      }
      expect(eventOf(text).location).toBe(location);
      expect(eventOf(text).description).toBe(said);
    }),
  );
});
