import type { Subdistrict } from '@/domain/area/area';
import { districtWords } from './area-words';
import { inLanguage } from './live';
import { labelled } from './join';
import { typed } from './shown';

const ofArea = inLanguage(
  (label: string, district: string, town: string | undefined): string => `${district}${town ?? ''}的${label}`,
  (label, district, town) => `${label}, ${town === undefined ? '' : `${town}, `}${district}`,
);

/** "天河区石牌街道的长者饭堂", "Elder canteens, Tianhe": what a filtered list is called when it is forwarded. Nothing of the hour stands in it: it is read for years. */
export function filterTitle(label: string, area: string, subdistricts: ReadonlyMap<string, Subdistrict> | undefined, words?: string): string {
  const town = area.length > 6 ? subdistricts?.get(area)?.name : undefined;
  const title = area === '' ? label : ofArea(label, districtWords(area.slice(0, 6)), town);
  return words ? labelled(title, typed(words)) : title;
}
