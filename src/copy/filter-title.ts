import { districtName } from '@/domain/area/districts';
import type { Subdistrict } from '@/domain/area/area';

/** "天河区石牌街道的长者饭堂": what a filtered list is called when it is forwarded. Nothing of the hour stands in it: it is read for years. */
export function filterTitle(label: string, area: string, subdistricts: ReadonlyMap<string, Subdistrict> | undefined, words?: string): string {
  const town = area.length > 6 ? subdistricts?.get(area)?.name : undefined;
  const where = area === '' ? '' : `${districtName(area.slice(0, 6))}${town ?? ''}`;
  return `${where === '' ? '' : `${where}的`}${label}${words ? `：${words}` : ''}`;
}
