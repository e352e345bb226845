import { districtName } from '@/domain/area/districts';
import type { Subdistrict } from '@/domain/area/area';
import type { Spot } from '@/domain/area/spot';

interface Placed {
  readonly district: string;
  readonly subdistrict?: string;
  readonly community?: string;
}

/** "天河区 天河南街道 广和社区": as far as it is known. */
export function areaWords({ district, subdistrict, community }: Placed, subdistricts: ReadonlyMap<string, Subdistrict>): string {
  const town = subdistrict ? subdistricts.get(subdistrict)?.name : undefined;
  return [districtName(district), town, community].filter(Boolean).join(' ');
}

/** The address with its district in front, unless the address already begins so. */
export function addressWords(address: string, district: string): string {
  const name = districtName(district);
  return address.includes(name) ? address : `${name} ${address}`;
}

/** "天河区 · 石牌街道", "石牌桥站": the chosen spot as it stands on a chip. */
export function spotWords({ type, name, district }: Pick<Spot, 'type' | 'name' | 'district'>): string {
  if (type === 'metro_station') return name.endsWith('站') ? name : `${name}站`;
  if (district && type !== 'district') return `${districtName(district)} · ${name}`;
  return name;
}
