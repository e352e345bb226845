import { districtName, type DistrictCode } from '@/domain/area/districts';
import type { Subdistrict } from '@/domain/area/area';
import type { Spot } from '@/domain/area/spot';
import { DISTRICT_NAMES } from './en/district-names';
import { copy } from './index';
import { language } from './language';

interface Placed {
  readonly district: string;
  readonly subdistrict?: string;
  readonly community?: string;
}

/** 天河区, "Tianhe"; an unknown code (a newer release) reads as the city. */
export function districtWords(code: string): string {
  return language() === 'en' ? (DISTRICT_NAMES[code as DistrictCode] ?? 'Guangzhou') : districtName(code);
}

/** "天河区 天河南街道 广和社区": as far as it is known. */
export function areaWords({ district, subdistrict, community }: Placed, subdistricts: ReadonlyMap<string, Subdistrict>): string {
  const town = subdistrict ? subdistricts.get(subdistrict)?.name : undefined;
  return [districtWords(district), town, community].filter(Boolean).join(' ');
}

/** The address with its district in front, unless the address already begins so. */
export function addressWords(address: string, district: string): string {
  const name = districtName(district);
  return address.includes(name) ? address : `${districtWords(district)} ${address}`;
}

/** "天河区 · 石牌街道", "石牌桥站": the chosen spot as it stands on a chip. */
export function spotWords({ type, name, district }: Pick<Spot, 'type' | 'name' | 'district'>): string {
  if (type === 'device') return copy.location.mine;
  if (type === 'metro_station') return copy.area.stationOf(name);
  if (district && type !== 'district') return `${districtWords(district)} · ${name}`;
  if (district && type === 'district') return districtWords(district);
  return name;
}
