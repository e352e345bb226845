import type { AnnouncedTotal } from './total';

/**
 * The official total to set a count against: the latest one announced for the same area.
 * A district's count is never compared with the city's total.
 */
export function announcedTotal(totals: readonly AnnouncedTotal[], kind: string, district?: string): AnnouncedTotal | undefined {
  const fitting = totals.filter((total) => total.kind === kind && total.district === district);
  return fitting.reduce<AnnouncedTotal | undefined>((latest, total) => (!latest || total.as_of > latest.as_of ? total : latest), undefined);
}
