import { districtName } from '../../src/domain/area/districts';
import { kindOf } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import { neutralised, table } from '../output/spreadsheet';
import { attributionOf, FRESHNESS_WORDS, LICENCE, SOURCE_KINDS, subdistrictName, type ReleaseToExport } from './release-to-export';

/** Columns by the names spreadsheets of the trade use, so that the importer knows them again. */
const COLUMNS: readonly (readonly [string, (place: Place, release: ReleaseToExport) => string | number | undefined])[] = [
  ['编号', (place) => place.id],
  ['类别', (place) => kindOf(place.kind)?.label ?? place.kind],
  ['类别代码', (place) => place.kind],
  ['名称', (place) => place.name],
  ['别名', (place) => place.alternate_name?.join('；')],
  ['区', (place) => districtName(place.district)],
  ['街镇', (place, release) => subdistrictName(release, place)],
  ['街镇代码', (place) => place.subdistrict],
  ['社区或村', (place) => place.community],
  ['详细地址', (place) => place.address],
  ['纬度（WGS-84）', (place) => place.position?.latitude],
  ['经度（WGS-84）', (place) => place.position?.longitude],
  ['联系电话', (place) => place.phones?.map(({ number, description }) => (description === undefined ? number : `${number}（${description}）`)).join('；')],
  ['开放时间', (place) => place.hours_text],
  ['收费标准', (place) => place.cost_text],
  ['说明', (place) => place.description],
  ['注意', (place) => place.alert],
  ['资料来源', (place) => place.source.title],
  ['来源性质', (place) => SOURCE_KINDS[place.source.kind]],
  ['来源日期', (place) => place.source.date],
  ['来源链接', (place) => place.source.url],
  ['新旧', (place) => FRESHNESS_WORDS[place.freshness]],
  ['资料版本', (_place, release) => attributionOf(release)],
  ['使用条款', () => LICENCE],
];

/**
 * One row a place, for spreadsheets: UTF-8 with byte-order mark, CRLF, an empty cell for what is not known. Text that a spreadsheet
 * would take for a formula gets an apostrophe in front; see `neutralised`.
 */
export function csvOf(release: ReleaseToExport): string {
  const cell = (value: string | number | undefined): string => (typeof value === 'number' ? String(value) : neutralised(value ?? ''));
  return table([COLUMNS.map(([name]) => name), ...release.places.map((place) => COLUMNS.map(([, read]) => cell(read(place, release))))]);
}
