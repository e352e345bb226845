import { setLanguage } from '@/copy/language';
import { statusWords } from '@/copy/hours-words';
import { countdownWords, whenWords } from '@/copy/plan-phrases';
import { scheduleLines } from '@/copy/schedule-words';
import { status } from '@/domain/hours/status';
import { kindOf } from '@/domain/place/kinds';
import { releaseRecords } from '../support/release';

const HAN = /[\u3400-\u9fff]/;
const HOUR = 3_600_000;
const START = Date.parse('2026-09-28T00:00:00Z');
/** Every five hours through two weeks with a festival in them. */
const INSTANTS = Array.from({ length: 68 }, (_, index) => START + index * 5 * HOUR);
const places = releaseRecords('places').filter(({ schedule }) => schedule !== undefined);
const calendar = releaseRecords('calendar');

afterEach(() => setLanguage('zh-Hans'));

const inBoth = <T>(words: () => T): readonly [T, T] => {
  setLanguage('zh-Hans');
  const zhHans = words();
  setLanguage('en');
  return [zhHans, words()];
};

test('the status of every place is said in English, with the tone and the gaps of the Chinese', () => {
  expect(places.length).toBeGreaterThan(20);
  for (const place of places) {
    for (const now of INSTANTS) {
      const is = status(place, calendar, now);
      const [zhHans, english] = inBoth(() => statusWords(is, now, kindOf(place.kind)?.serving ?? ''));
      expect(english.tone).toBe(zhHans.tone);
      expect(english.detail === '').toBe(zhHans.detail === '');
      expect(english.label).not.toMatch(HAN);
      if (is.reason.rule !== 'exception') expect(`${place.id} ${english.detail}`).not.toMatch(HAN);
      expect(english.detail).not.toMatch(/undefined|NaN|  /);
      expect(english.detail.match(/\d{1,2}:\d\d/g)).toEqual(zhHans.detail.match(/\d{1,2}:\d\d/g));
    }
  }
});

test('the hours of every place have the same lines in English, with the same times', () => {
  for (const { id, schedule } of places) {
    if (schedule === undefined) continue;
    const [zhHans, english] = inBoth(() => scheduleLines(schedule));
    expect(english).toHaveLength(zhHans.length);
    english.forEach(({ days, hours }, index) => {
      expect(`${id} ${days}`).not.toMatch(HAN);
      expect(hours.match(/\d{1,2}:\d\d/g)).toEqual(zhHans[index]?.hours.match(/\d{1,2}:\d\d/g));
    });
  }
});

test.each([
  ['2026-11-27', '09:30', 'Fri 27 Nov, 9:30', 'in 2 h'],
  ['2026-11-28', undefined, 'Sat 28 Nov, time not set', 'tomorrow'],
  ['2026-12-02', '15:00', 'Wed 2 Dec, 15:00', 'in 5 days'],
])('%s %s is %s, %s', (date, time, when, ahead) => {
  setLanguage('en');
  const plan = { date, ...(time !== undefined && { time }) };
  expect(whenWords(plan, '2026-11-26')).toBe(when);
  expect(whenWords(plan, '2027-01-01')).toContain(' 2026, ');
  expect(countdownWords(plan, Date.parse('2026-11-26T23:30:00Z'))).toBe(ahead);
});
