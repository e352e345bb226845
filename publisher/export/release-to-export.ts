import { districtName } from '../../src/domain/area/districts';
import type { Subdistrict } from '../../src/domain/area/area';
import type { CalendarYear } from '../../src/domain/hours/calendar';
import type { Place } from '../../src/domain/place/place';

/** What an export is made of. Places are sorted by id: the same release gives the same bytes. */
export interface ReleaseToExport {
  readonly version: number;
  readonly epoch: number;
  /** Day of the data. */
  readonly created: string;
  /** Last day on which the release counts as current. */
  readonly expires: string;
  readonly places: readonly Place[];
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
  readonly calendar: readonly CalendarYear[];
}

/** Where the facts are from and under which terms: every export carries these words (data/LICENSES.md). */
export const LICENCE = '公开资料汇编：每条都注明来源，转用时请保留；使用条款见项目的 data/LICENSES.md';
export const attributionOf = ({ version, created }: ReleaseToExport): string => `街坊服务（jiefang）资料第 ${version} 版，${created}；行政区划代码：国家统计局`;

/** "official, 2024-05-01": what a reader should know about a source besides its title. */
export const SOURCE_KINDS: Readonly<Record<Place['source']['kind'], string>> = {
  official: '官方网页',
  transcript: '法规转录',
  media: '媒体报道',
  mirror: '转载或镜像',
  secondary: '二手资料',
  unknown: '不明',
};

export const FRESHNESS_WORDS: Readonly<Record<Place['freshness'], string>> = { current: '2023年以后', aging: '2019-2022年', stale: '2019年以前', undated: '没有日期' };

export const subdistrictName = ({ subdistricts }: ReleaseToExport, { subdistrict }: Place): string | undefined => (subdistrict === undefined ? undefined : subdistricts.get(subdistrict)?.name);

/** City, district and address in one line; what the address says already is not said twice. */
export function fullAddress({ district, address = '' }: Place): string {
  const rest = address.replace(/^(?:广东省)?(?:广州市)?/, '');
  const name = districtName(district);
  return `广州市${rest.startsWith(name) ? '' : name}${rest}`;
}
