import { buildRelease } from '../../publisher/build-release';
import { calendarYears } from '../../publisher/derive-calendar';
import { deriveReadings, withoutReading } from '../../publisher/derive-readings';
import { loadData } from '../../publisher/load';
import { displayWidth, formatColumns } from '../../publisher/output/columns';
import { didYouMean } from '../../publisher/input/suggest';
import { freshnessOf } from '../../publisher/rules/provenance';
import { isGovernmentHost } from '../../publisher/tables/guide-links';
import { goodData, removeDataFolders } from './support/data-folder';

afterAll(removeDataFolders);

describe('calendar', () => {
  test('holds the years whose arrangement is announced, and none after them', () => {
    const years = calendarYears(2040).map(({ year }) => year);
    expect(years.slice(0, 3)).toEqual([2024, 2025, 2026]);
    expect(years.length).toBeLessThan(10);
  });

  test('agrees with the State Council for 2026', () => {
    const year = calendarYears(2026)[2];
    const dates = (name: string) => year?.holidays.filter((day) => day.name === name).map(({ date }) => date);
    expect(dates('元旦')).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
    expect(dates('春节')).toHaveLength(9);
    expect(dates('清明节')).toEqual(['2026-04-04', '2026-04-05', '2026-04-06']);
    expect(dates('国庆节')?.[0]).toBe('2026-10-01');
    const ownDays = year?.holidays.filter(({ own_day }) => own_day).map(({ date }) => date);
    expect(ownDays).toEqual(['2026-01-01', '2026-02-17', '2026-04-05', '2026-05-01', '2026-06-19', '2026-09-25', '2026-10-01']);
    expect(year?.makeup_workdays).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  });
});

describe('readings', () => {
  const { records } = loadData(goodData().dir);
  const readingsOf = (char: string, overrides: { char: string; reading: string }[] = []) =>
    deriveReadings(records, overrides).find((reading) => reading.char === char)?.readings;

  test('are without tone, ü as v, and only for characters of our own texts', () => {
    const readings = deriveReadings(records, []);
    for (const { readings: known } of readings) for (const reading of known) expect(reading).toMatch(/^[a-z]+$/);
    expect(readingsOf('饭')).toEqual(['fan']);
    expect(readingsOf('㐀')).toBeUndefined();
    expect(new Set(readings.map(({ char }) => char)).size).toBe(readings.length);
  });

  test('of the phrase come first, then those of place names', () => {
    expect(readingsOf('长')?.[0]).toBe('zhang');
    expect(readingsOf('陂', [{ char: '陂', reading: 'pi' }])).toEqual(['bei', 'pi']);
    expect(readingsOf('陂', [{ char: '陂', reading: 'bei' }])).toEqual(['bei']);
  });

  test('that nobody knows are told', () => {
    const data = goodData();
    data.change('areas/metro_stations.csv', '车陂', '清㘵');
    expect(withoutReading(deriveReadings(loadData(data.dir).records, []))).toEqual(['㘵']);
  });
});

describe('release', () => {
  const release = buildRelease(loadData(goodData().dir));
  const text = release.files.map((file) => file.text).join('\n');

  test('holds no link of a mirror or of the press, and nothing of the editors', () => {
    expect(text).toContain('https://www.gz.gov.cn/post_1.html');
    expect(text).not.toMatch(/spam\.example|news\.example|example\.com|13800138000|editor/);
  });

  test('holds schedules and prices read from the words, beside the words', () => {
    expect(text).toContain('"option":"长者"');
    expect(text).toContain('"cost_text":"长者5元,年轻人15元"');
    expect(text).toContain('"schedule":');
  });

  test('holds centres in WGS-84 with four decimals', () => {
    const subdistricts = JSON.parse(release.files.find((file) => file.text.includes('"centre"'))?.text ?? '[]') as { code: string; centre: { latitude: number; longitude: number } }[];
    expect(subdistricts.find(({ code }) => code === '440115001')?.centre).toEqual({ latitude: 22.8042, longitude: 113.5682 });
    const converted = subdistricts.find(({ code }) => code === '440106003')?.centre;
    expect(converted?.longitude).toBeCloseTo(113.3906, 3);
    expect(String(converted?.longitude)).toMatch(/^\d+\.\d{1,4}$/);
  });

  test('is refused while there is a problem', () => {
    const data = goodData();
    data.remove('totals.csv');
    expect(() => buildRelease(loadData(data.dir))).toThrow('run check first');
  });
});

test('freshness follows the year', () => {
  expect(['2026-01-01', '2023', '2022-12-31', '2019', '2018-12', ''].map(freshnessOf)).toEqual(['current', 'current', 'aging', 'aging', 'stale', 'undated']);
});

test('a government host is one under gov.cn', () => {
  expect(['https://www.gz.gov.cn/a', 'http://gov.cn', 'https://mzj.gz.gov.cn:8443/'].every(isGovernmentHost)).toBe(true);
  expect(['https://gov.cn.evil.com/', 'https://evilgov.cn/', 'https://evil.com/www.gz.gov.cn/', 'https://gz.gov.cn@evil.com/'].some(isGovernmentHost)).toBe(false);
});

test('columns are aligned for the width Chinese characters have', () => {
  expect(displayWidth('饭堂 a（）')).toBe(10);
  const lines = formatColumns(['kind', 'label', 'n'], [['a', '长者饭堂', 3], ['bb', '站', 12]]).split('\n');
  expect(lines.map(displayWidth)).toEqual([19, 19, 19].map((width) => width - 1));
});

test('suggests only what is near', () => {
  expect(didYouMean('phone', ['phones', 'price'])).toContain('"phones"');
  expect(didYouMean('colour', ['phones', 'price'])).toBe('');
});
