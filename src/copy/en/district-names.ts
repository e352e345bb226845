import type { DistrictCode } from '@/domain/area/districts';

/** The districts as the city's English pages spell them. */
export const DISTRICT_NAMES: Readonly<Record<DistrictCode, string>> = {
  '440104': 'Yuexiu',
  '440103': 'Liwan',
  '440105': 'Haizhu',
  '440106': 'Tianhe',
  '440111': 'Baiyun',
  '440112': 'Huangpu',
  '440113': 'Panyu',
  '440114': 'Huadu',
  '440115': 'Nansha',
  '440117': 'Conghua',
  '440118': 'Zengcheng',
};
