import fc from 'fast-check';
import { readDate } from '../../../../publisher/import/cells/date';
import { readHours } from '../../../../publisher/import/cells/hours';
import { readPrice } from '../../../../publisher/import/cells/price';
import { masked, withoutPrivate } from '../../../../publisher/import/cells/private';
import { readStatus, remarkOn } from '../../../../publisher/import/cells/status';
import { readText } from '../../../../publisher/import/cells/text';
import { readFormat, shownNumber } from '../../../../publisher/import/read/number-format';
import { looksLikePerson } from '../../../../publisher/import/columns/surnames';

describe('hours', () => {
  test.each<[string, string]>([
    ['早上8点半至11点', '早上8点半至11点'],
    ['逢初一十五休息', '逢初一十五休息'],
    ['周一至周五 8:30-12:00\n14:00-17:30', '周一至周五 8:30-12:00；14:00-17:30'],
    ['25:00-26:00', ''],
    ['8:75-9:00', ''],
    ['2023-08-11', ''],
    ['0.354', ''],
    ['李小明', ''],
    ['暂无', ''],
  ])('%s', (cell, text) => expect(readHours([{ text: cell }], '').text).toBe(text));

  test('words of the headers stand before the times, days before all', () => {
    expect(readHours([{ text: '7:00-9:00', label: '早餐' }, { text: '11:00-13:00', label: '午餐' }], '周一至周五').text).toBe('周一至周五 早餐 7:00-9:00；午餐 11:00-13:00');
  });

  test('what no parser reads whole is reported', () => expect(readHours([{ text: '按需开放，开放时间另定' }], '').findings.map(({ level }) => level)).toEqual(['text']));
});

test('prices', () => {
  expect(readPrice([{ text: '6', label: '60-69岁', unit: '元/餐' }, { text: '免费', label: '80岁以上' }]).text).toBe('60-69岁6元/餐；80岁以上免费');
  expect(readPrice([{ text: '12' }])).toMatchObject({ text: '12元' });
  expect(readPrice([{ text: '李小明' }]).text).toBe('');
});

test.each<[string, string | undefined]>([
  ['2026-3-1', '2026-03-01'], ['2026年3月', '2026-03'], ['2026.03.01', '2026-03-01'], ['20260301', '2026-03-01'], ['46082', '2026-03-01'], ['2026', '2026'], ['2026-02-30', undefined], ['去年', undefined], ['12', undefined],
])('the date %s', (text, date) => expect(readDate(text)).toBe(date));

test('numbers as their format shows them', () => {
  expect(shownNumber(2087654321, readFormat('00000000000'), false)).toBe('02087654321');
  expect(shownNumber(6, readFormat('0"元"'), false)).toBe('6元');
  expect(shownNumber(46_082, readFormat('yyyy"年"m"月"d"日"'), false)).toBe('2026-03-01');
  expect(shownNumber(46_082 - 1462, readFormat('yyyy-mm-dd'), true)).toBe('2026-03-01');
  expect(shownNumber(13_800_138_000, readFormat('General'), false)).toBe('13800138000');
});

test('names, mobile and identity numbers are taken out of texts and never shown', () => {
  expect(withoutPrivate('需预约，联系人：王小芳 13900139001').text).toBe('需预约');
  expect(withoutPrivate('身份证44010619800101123X').text).toBe('');
  expect(withoutPrivate('可送餐').findings).toEqual([]);
  expect(masked('王小芳')).toBe('王**');
  expect(masked('找王小芳，13900139001')).not.toMatch(/小芳|0013900|139001/);
});

test.each(['陈小红', '李大明', '欧阳娜', '王主任', '钱女士', '周生'])('%s is a person', (text) => expect(looksLikePerson(text)).toBe(true));
test.each(['白云', '周一至周五', '黄石街', '洪桥街', '方便', '高德置地', '华侨新村', '广州市', '周末', '全天'])('%s is none', (text) => expect(looksLikePerson(text)).toBe(false));

test('texts that a spreadsheet would run are dropped', () => {
  fc.assert(fc.property(fc.constantFrom('=', '@', '+1', '-A1'), fc.string({ maxLength: 8 }), (start, rest) => expect(readText(`${start}${rest}x`, 'address').text).toBe('')));
});

test('what is closed is not listed, and remarks that limit the hours are told from those that end them', () => {
  expect(readStatus('正常运营', '状态')).toBeUndefined();
  expect(readStatus('暂停营业', '状态')?.level).toBe('refused');
  expect(readStatus('否', '是否停业')).toBeUndefined();
  expect(readStatus('天晓得', '状态')?.level).toBe('refused');
  expect([remarkOn('逢初一十五休息'), remarkOn('周末停餐'), remarkOn('已停业'), remarkOn('装修中'), remarkOn('可刷社保卡')]).toEqual(['hours', 'hours', 'gone', 'gone', undefined]);
});
