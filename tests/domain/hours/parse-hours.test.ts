import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import * as v from 'valibot';
import { parseHours } from '../../../src/domain/hours/parse-hours';
import { ScheduleSchema, WEEKDAYS, type Schedule, type Slot, type Weekday } from '../../../src/domain/hours/schedule';

const MO_FR: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const ALL: Weekday[] = [...WEEKDAYS];
const time = (opens_at: string, closes_at: string): Slot => ({ opens_at, closes_at });
const OFFICE = [time('09:00', '12:00'), time('13:00', '17:00')];

const unsettled = { public_holiday: 'unknown', makeup_workday: 'unknown' } as const;
const weekly = (byday: Weekday[], slots: Slot[], more: Partial<Schedule> = {}): Schedule => ({ weekly: [{ byday, slots }], ...unsettled, complete: true, ...more });
const dayless = (slots: Slot[], complete: boolean): Schedule => ({ days_unknown: slots, ...unsettled, complete });
const everyDay = (slots: Slot[], more: Partial<Schedule> = {}): Schedule => weekly(ALL, slots, { makeup_workday: 'as_usual', ...more });

/** Every distinct text of the first release's places. */
const RELEASED: Readonly<Record<string, Schedule | undefined>> = {
  '工作日 9:00-12:00、13:00-17:00;周六上午;元旦、五一、中秋、国庆当天照常(全市统一,2020-12-01起)': {
    weekly: [
      { byday: MO_FR, slots: OFFICE },
      { byday: ['SA'], slots: [{ kind: 'morning' }] },
    ],
    public_holiday: { open_on: ['元旦', '劳动节', '中秋节', '国庆节'] },
    makeup_workday: 'as_weekday',
    complete: true,
  },
  '周一至周五 9:00-12:00、13:00-17:00;周六 9:00-12:00': {
    weekly: [
      { byday: MO_FR, slots: OFFICE },
      { byday: ['SA'], slots: [time('09:00', '12:00')] },
    ],
    ...unsettled,
    complete: true,
  },
  '上午9点开始备餐；供午餐': dayless([{ kind: 'lunch' }], false),
  午餐: dayless([{ kind: 'lunch' }], false),
  '午餐、晚餐,周末正常供餐(另有通知除外)': everyDay([{ kind: 'lunch' }, { kind: 'dinner' }]),
  '中午、晚上;建议长者12点前就餐': dayless([{ kind: 'lunch' }, { kind: 'dinner' }], false),
  中午: dayless([{ kind: 'lunch' }], false),
  '每日10:30起午餐': everyDay([{ opens_at: '10:30', kind: 'lunch' }]),
  长者用餐高峰12点前: undefined,
  '09:00-18:00 (其余时间有人值班)': dayless([time('09:00', '18:00')], false),
  '08:30-17:30(可提前送到)': dayless([time('08:30', '17:30')], false),
  周一至周五: weekly(MO_FR, [{}]),
  '24小时服务电话': undefined,
  '每日8:30-17:00（咨询电话）': undefined,
  '24小时': everyDay([time('00:00', '24:00')], { public_holiday: 'as_usual' }),
};

test.each(Object.entries(RELEASED))('%s', (text, expected) => {
  expect(parseHours(text)).toEqual(expected);
});

test('no hours text of the tables is without a judgement here', () => {
  const folder = join(__dirname, '../../../data/places');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), { columns: true, bom: true }) as Record<string, string>[])
    .flatMap((row) => [row.hours ?? row.hours_text ?? ''])
    .filter((text) => text !== '');
  expect(texts.length).toBeGreaterThan(0);
  expect([...new Set(texts)].filter((text) => !(text in RELEASED))).toEqual([]);
});

const STANDARD = weekly(MO_FR, [time('08:30', '12:00'), time('14:00', '17:30')]);

describe('what data desks write', () => {
  test.each([
    '周一至周五 8:30-12:00、14:00-17:30',
    '星期一至星期五 8:30—12:00，14:00—17:30',
    '周一到周五：上午8:30-12:00，下午14:00-17:30',
    '周一至周五 ８：３０～１２：００，１４：００～１７：３０',
    '周一至五8点半至12点、下午2点到5点半',
    '周一~周五 上午八点半至十二点；下午两点至五点半',
    '办公时间：周一至周五 8:30-12:00；14:00-17:30',
    '週一至週五 8:30至12:00 14:00至17:30',
    '8:30-12:00、14:00-17:30，周六、日休息',
    '每日8:30-12:00、14:00-17:30，双休日休息',
  ])('%s', (text) => expect(parseHours(text)).toEqual(STANDARD));

  test.each<[string, Schedule]>([
    ['早上8点半至11点', dayless([time('08:30', '11:00')], true)],
    ['9:00-17:00', dayless([time('09:00', '17:00')], true)],
    ['周一、三、五 9:00-12:00', weekly(['MO', 'WE', 'FR'], [time('09:00', '12:00')])],
    ['周一三五 9:00-12:00', weekly(['MO', 'WE', 'FR'], [time('09:00', '12:00')])],
    ['周二十点到十二点', weekly(['TU'], [time('10:00', '12:00')])],
    ['周末 10:00-16:00', weekly(['SA', 'SU'], [time('10:00', '16:00')])],
    ['9:00-17:00，周日休息', weekly(['MO', 'TU', 'WE', 'TH', 'FR', 'SA'], [time('09:00', '17:00')])],
    ['9:00-17:00（周一闭馆）', weekly(['TU', 'WE', 'TH', 'FR', 'SA', 'SU'], [time('09:00', '17:00')])],
    ['周一至周六 9:00-17:00，节假日休息', weekly(['MO', 'TU', 'WE', 'TH', 'FR', 'SA'], [time('09:00', '17:00')], { public_holiday: 'closed' })],
    ['周一至周五（法定节假日除外）：9:00-17:00', weekly(MO_FR, [time('09:00', '17:00')], { public_holiday: 'closed' })],
    ['周六、日及法定节假日休息，9:00-17:00', weekly(MO_FR, [time('09:00', '17:00')], { public_holiday: 'closed' })],
    ['每天9:00—17:00，节假日照常', everyDay([time('09:00', '17:00')], { public_holiday: 'as_usual' })],
    ['全年无休 9:00-21:00', everyDay([time('09:00', '21:00')], { public_holiday: 'as_usual' })],
    ['工作日9:00-17:00，国庆当天 10:00-12:00', weekly(MO_FR, [time('09:00', '17:00')], { public_holiday: { open_on: ['国庆节'], slots: [time('10:00', '12:00')] }, makeup_workday: 'as_weekday' })],
    ['周一至周五 9:00-17:00；国庆当天照常', weekly(MO_FR, [time('09:00', '17:00')], { public_holiday: { open_on: ['国庆节'], otherwise: 'unknown' } })],
    ['午餐11:00-13:00、晚餐17:00-18:30', dayless([{ ...time('11:00', '13:00'), kind: 'lunch' }, { ...time('17:00', '18:30'), kind: 'dinner' }], true)],
    ['每日 11:00-13:00午餐 17:00-18:30晚餐', everyDay([{ ...time('11:00', '13:00'), kind: 'lunch' }, { ...time('17:00', '18:30'), kind: 'dinner' }])],
    ['每日晚上6点到次日凌晨2点', everyDay([time('18:00', '02:00')])],
    ['每月第二个周六 9:00-11:00', { monthly: [{ byday: '2SA', slots: [time('09:00', '11:00')] }], ...unsettled, complete: true }],
    ['每月最后一个星期五下午2点至4点', { monthly: [{ byday: '-1FR', slots: [time('14:00', '16:00')] }], ...unsettled, complete: true }],
    ['周一至周五 9:00-17:00，中午不休息', weekly(MO_FR, [time('09:00', '17:00')])],
    ['营业时间：周一至周五9:00至18:00，周六9:00至12:00，周日休息', { weekly: [{ byday: MO_FR, slots: [time('09:00', '18:00')] }, { byday: ['SA'], slots: [time('09:00', '12:00')] }], ...unsettled, complete: true }],
  ])('%s', (text, expected) => expect(parseHours(text)).toEqual(expected));
});

describe('what may be read in two ways, or not at all, gives no schedule', () => {
  test.each([
    '',
    '逢初一十五休息',
    '9:00-17:00，逢初一十五休息',
    '夏季 8:30-12:00',
    '隔周六 9:00-12:00',
    '周一至周五 8:00-5:00', // until 17:00, or until five in the morning?
    '9:00-12:00、2:00-5:00',
    '上午9点至5点',
    '9:00-17:00，12:00-14:00休息',
    '周一至周五,周六休息,9:00-17:00',
    '周一闭馆（节假日除外） 9:00-17:00', // holidays are excepted from the closing, not from the opening
    '午餐、晚餐 11:00-13:00',
    '周一至周五 9:00-17:00；周五 14:00-16:00',
    '9:00-17:00；周六 9:00-12:00',
    '每月15日 9:00-11:00',
    '周一至周五 25:00-26:00',
    '24小时热线',
    '需预约 9:00-17:00',
  ])('%s', (text) => expect(parseHours(text)).toBeUndefined());
});

const clock = fc.integer({ min: 10, max: 46 }).map((half) => `${Math.floor(half / 2)}:${half % 2 === 0 ? '00' : '30'}`);
const padded = (text: string): string => text.padStart(5, '0');

test('a schedule written out in words is read back as it was', () => {
  const range = fc.tuple(clock, clock).filter(([from, to]) => padded(from) < padded(to));
  const dash = fc.constantFrom('-', '—', '～', '至', '到');
  fc.assert(
    fc.property(fc.subarray([...ALL], { minLength: 1 }), range, dash, fc.constantFrom('周', '星期'), fc.constantFrom('、', '，'), (days, [from, to], mark, week, comma) => {
      const names = days.map((day) => `${week}${'一二三四五六日'.charAt(WEEKDAYS.indexOf(day))}`).join(comma);
      const schedule = parseHours(`${names} ${from}${mark}${to}`);
      expect(schedule?.weekly).toEqual([{ byday: days, slots: [time(padded(from), padded(to))] }]);
    }),
  );
});

test('whatever is written, the answer is a valid schedule or none', () => {
  const word = fc.constantFrom('周一', '至', '周五', '周六', '9:00', '-', '17:00', '、', '；', '，', '上午', '午餐', '休息', '照常', '节假日', '国庆', '当天', '每日', '工作日', '24小时', '除外', '(', ')', '每月第二个周六', '起', ' ', '甲');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const schedule = parseHours(words.join(''));
      if (schedule === undefined) return;
      expect(v.is(ScheduleSchema, schedule)).toBe(true);
      expect(words).not.toContain('甲');
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, string]>([
  ['11:00~13:00/17:00~18:30', '11:00-13:00、17:00-18:30'],
  ['11:30-12:30（周一至周五）', '周一至周五 11:30-12:30'],
  ['8:30—12:00 14:00—17:30（工作日）', '工作日 8:30-12:00、14:00-17:30'],
])('%s reads like %s', (text, plain) => {
  expect(parseHours(text)).toBeDefined();
  expect(parseHours(text)).toEqual(parseHours(plain));
});

test.each(['逢初一十五休息', '周一至周五 9:00-12:00，逢初一十五休息', '11:30-12:30（周一至周五），周六9:00-12:00'])('%s is not understood whole', (text) => {
  expect(parseHours(text)).toBeUndefined();
});
