import type { CalendarYear } from '@/domain/hours/calendar';
import type { Place } from '@/domain/place/place';
import type { ReleaseToExport } from '../../../publisher/export/release-to-export';

export const PLACE: Place = {
  id: 'ec-001', kind: 'elder_canteen', name: '车陂饭堂', district: '440106', subdistrict: '440106003', address: '陂东路6号',
  source: { title: '区政府网', kind: 'official', date: '2023-07-27', url: 'https://www.gz.gov.cn/post_1.html' }, freshness: 'current',
};

/** 2026 with one holiday on a Thursday and one make-up Saturday; 2027 is not announced. */
export const CALENDAR: readonly CalendarYear[] = [{ year: 2026, holidays: [{ date: '2026-12-03', name: '元旦', own_day: true }], makeup_workdays: ['2026-12-05'] }];

export const releaseWith = (places: readonly Place[], change: Partial<ReleaseToExport> = {}): ReleaseToExport => ({
  version: 7, epoch: 2, created: '2026-11-21', expires: '2027-05-20', places, calendar: CALENDAR,
  subdistricts: new Map([['440106003', { code: '440106003', name: '车陂街道' }]]),
  ...change,
});
