import { parseHours } from '../../../src/domain/hours/parse-hours';
import type { Schedule } from '../../../src/domain/hours/schedule';
import { status } from '../../../src/domain/hours/status';
import { scheduleLines, statusWords } from '../../../src/domain/hours/words';
import { CALENDAR, at } from './calendar-2026';

const OFFICE = '工作日 9:00-12:00、13:00-17:00;周六上午;元旦、五一、中秋、国庆当天照常';

const words = (text: string, when: string, serving: string, more: Partial<Schedule> = {}): string => {
  const schedule = parseHours(text);
  const place = schedule === undefined ? {} : { schedule: { ...schedule, ...more } };
  const { label, detail, tone } = statusWords(status(place, CALENDAR, at(when)), at(when), serving);
  return `${tone}: ${label} ${detail}`;
};

describe('a status in words', () => {
  test.each([
    ['每日 10:30-13:00', '2026-11-23 11:00', '开饭', 'open: 开饭中 13:00 收'],
    ['每日 10:30-13:00', '2026-11-23 12:40', '开饭', 'soon: 快收了 还有 20 分钟'],
    ['每日 10:30-13:00', '2026-11-23 09:00', '开饭', 'closed: 休息中 10:30 开饭'],
    ['每日 10:30-13:00', '2026-11-23 14:00', '开饭', 'closed: 休息中 明天 10:30 开饭'],
    [OFFICE, '2026-11-22 10:00', '办公', 'closed: 休息中 明天 9:00 办公'],
    [OFFICE, '2026-11-21 14:00', '办公', 'closed: 休息中 后天 9:00 办公'],
    ['周一至周五 9:00-12:00', '2026-11-20 14:00', '办公', 'closed: 休息中 周一 9:00 办公'],
    [OFFICE, '2026-11-20 18:00', '办公', 'closed: 休息中 明天上午办公，几点未公布'],
    [OFFICE, '2026-11-21 08:00', '办公', 'unknown: 时间不全 今天上午办公，几点未公布，去前先打电话'],
    [OFFICE, '2026-10-02 10:00', '办公', 'closed: 休息中 今天国庆节放假，周四 9:00 办公'],
    [OFFICE, '2026-02-15 10:00', '办公', 'closed: 休息中 今天春节放假，2月24日 9:00 办公'],
    ['周一至周五 9:00-12:00', '2026-10-02 10:00', '办公', 'unknown: 今天不确定 今天国庆节，开不开未公布，去前先打电话'],
    ['周一至周五 9:00-12:00', '2026-10-10 10:00', '办公', 'unknown: 今天不确定 今天调休上班，开不开未公布，去前先打电话'],
    ['周一至周五 9:00-12:00', '2027-03-01 10:00', '办公', 'unknown: 今天不确定 2027年放假安排未收录，今天开不开不确定，去前先打电话'],
    ['每日 18:00-02:00', '2026-11-23 20:00', '开放', 'open: 开放中 明天 2:00 收'],
    ['周一 18:00-24:00', '2026-11-23 20:00', '开放', 'open: 开放中 24:00 收'],
    ['24小时', '2026-11-23 20:00', '接待', 'open: 接待中 24 小时'],
    ['午餐', '2026-11-23 12:00', '开饭', 'unknown: 时间不全 供午餐，哪天、几点未公布，去前先打电话'],
    ['每日 午餐', '2026-11-23 12:00', '开饭', 'unknown: 时间不全 今天供午餐，几点未公布，去前先打电话'],
    ['9:00-17:00', '2026-11-23 12:00', '开放', 'unknown: 时间不全 9:00–17:00 开放，哪几天未公布，去前先打电话'],
    ['每月第二个周六 9:00-11:00', '2026-11-16 12:00', '开放', 'closed: 休息中 14 天内不开放'],
    ['', '2026-11-23 12:00', '开饭', 'unknown: 时间未公布 去前先打电话'],
  ])('%s at %s', (text, when, serving, expected) => expect(words(text, when, serving)).toBe(expected));

  it('names the reason of a closure and when it ends', () => {
    const exceptions = [{ from: '2026-11-20', to: '2026-11-25', slots: [], reason: '厨房装修' }];
    expect(words('每日 10:30-13:00', '2026-11-23 11:00', '开饭', { exceptions })).toBe('closed: 暂停服务 厨房装修，周四 10:30 再开饭');
    expect(words('每日 午餐', '2026-11-23 11:00', '开饭', { exceptions })).toBe('closed: 暂停服务 厨房装修，停到后天');
  });

  it('says that the phone\'s clock is wrong', () => {
    const answer = status({}, CALENDAR, 0, { notBefore: at('2026-11-21 00:00') });
    expect(statusWords(answer, 0, '开饭')).toEqual({ label: '不确定', detail: '手机时间好像不对，请先校准', tone: 'unknown' });
  });
});

describe('a schedule as lines', () => {
  const lines = (text: string, more: Partial<Schedule> = {}, now?: number): string[] => {
    const schedule = parseHours(text);
    return schedule === undefined ? [] : scheduleLines({ ...schedule, ...more }, now).map(({ days, hours }) => `${days} ${hours}`);
  };
  const NOT_PUBLISHED = '法定节假日、调休上班日 未公布，去前先打电话';

  test.each([
    [OFFICE, ['周一至周五 9:00–12:00、13:00–17:00', '周六 上午（几点未公布）', '周日 休息', '法定节假日 休息；元旦、劳动节、中秋节、国庆节当天照常', '调休上班日 同工作日']],
    ['24小时', ['每天 24 小时', '法定节假日 照常']],
    ['每日10:30起午餐', ['每天 午餐 10:30 起（几点收未公布）', '法定节假日 未公布，去前先打电话']],
    ['午餐', ['哪几天未公布 午餐（几点未公布）', NOT_PUBLISHED]],
    ['周一至周五', ['周一至周五 几点未公布', '周末 休息', NOT_PUBLISHED]],
    ['周一、三 18:00-02:00', ['周一、周三 18:00–次日 2:00', '周二、周四、周五、周六、周日 休息', NOT_PUBLISHED]],
    ['每月第二个周六 9:00-11:00', ['每月第二个周六 9:00–11:00', NOT_PUBLISHED]],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected));

  it('puts changes first and leaves out those that are over', () => {
    const exceptions = [
      { from: '2026-11-01', to: '2026-11-02', slots: [], reason: '停电' },
      { from: '2026-12-30', to: '2027-01-03', slots: [{ opens_at: '10:00', closes_at: '12:00' }], reason: '年末盘点' },
    ];
    expect(lines('24小时', { exceptions }, at('2026-11-03 00:00'))[0]).toBe('2026年12月30日至2027年1月3日 10:00–12:00（年末盘点）');
    expect(lines('24小时', { exceptions }, at('2026-11-02 23:59'))[0]).toBe('2026年11月1日至11月2日 休息（停电）');
  });
});
