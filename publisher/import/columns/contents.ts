import { findMobileNumbers } from '../../../src/domain/place/mobile';
import type { AreaIndex } from '../cells/area-index';
import { isBlank, plainText } from '../cells/plain-text';
import { looksLikePerson } from './surnames';

export const CONTENT_TYPES = ['phone', 'mobile', 'person', 'hours', 'days', 'price', 'date', 'district', 'subdistrict', 'community', 'address', 'serial', 'number', 'url', 'place'] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

/** What the cells of a column look like: of those with a text, the share of each type. */
export interface Contents {
  readonly filled: number;
  readonly distinct: number;
  readonly share: Readonly<Record<ContentType, number>>;
}

const LANDLINE = /(?:^|\D)(?:0\d{2,3}[-—\s)]*)?[2-8]\d{3}[-\s]?\d{4}(?!\d)|400[-\s]?\d{3}[-\s]?\d{4}|^(?:1\d{2}|12\d{3}|9\d{4})$/;
const CLOCK = /\d{1,2}[:：∶]\d{2}|\d{1,2}\s*[点时]|[一二三四五六七八九十]+点|24小时|全天/;
const DAY = /周[一二三四五六日天末1-7]|星期|工作日|每[天日]|节假日|全年无休|双休/;
const PRICE = /\d+(?:\.\d+)?\s*元|免费|[¥￥]\s*\d/;
const DATE = /^(?:19|20)\d{2}(?:[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?(?:\s.*)?月?|年)$|^(?:19|20)\d{6}$/;
const ADDRESS = /(?:路|街|巷|道|里|村|大街|大道|坊|横街|新街|城|苑|园|广场)[^，,。;；]{0,16}(?:\d+(?:-\d+)?(?:号|栋|幢|座|楼|层|室|铺|档)|首层|[一二三四]楼|地下)|\d+号/;
const PLACE = /(?:饭堂|食堂|助餐|配餐|餐厅|中心|服务站|颐康|驿站|登记处|议事厅|议事室|议事|民政局|养老院|敬老院|福利院|护老|公寓|社工站|站|馆|公墓|墓园|殡仪|医院|颁证|基地|茶馆|会客厅)(?:[(（].*[)）])?$/;

export function contentsOf(values: readonly string[], areas: AreaIndex): Contents {
  const texts = values.map(plainText).filter((text) => !isBlank(text));
  const counts = Object.fromEntries(CONTENT_TYPES.map((type) => [type, 0])) as Record<ContentType, number>;
  let last = 0;
  for (const text of texts) {
    for (const type of typesOf(text, areas)) counts[type] += 1;
    const number = Number(text);
    if (Number.isInteger(number) && number === last + 1) counts.serial += 1;
    last = number;
  }
  const share = Object.fromEntries(CONTENT_TYPES.map((type) => [type, texts.length === 0 ? 0 : counts[type] / texts.length])) as Record<ContentType, number>;
  return { filled: texts.length, distinct: new Set(texts).size, share };
}

function typesOf(text: string, areas: AreaIndex): ContentType[] {
  const types: ContentType[] = [];
  if (/^https?:\/\/|^www\./i.test(text)) types.push('url');
  if (findMobileNumbers(text).length > 0) types.push('mobile');
  if (LANDLINE.test(text) && !CLOCK.test(text)) types.push('phone');
  const isDistrict = areas.district(text) !== undefined;
  const isSubdistrict = !isDistrict && areas.subdistricts(text).length > 0;
  const isCommunity = !isDistrict && areas.communities(text).length > 0;
  if (isDistrict) types.push('district');
  if (isSubdistrict) types.push('subdistrict');
  if (isCommunity) types.push('community');
  if (!isDistrict && !isSubdistrict && !isCommunity && looksLikePerson(text)) types.push('person');
  if (CLOCK.test(text)) types.push('hours');
  if (DAY.test(text)) types.push('days');
  if (PRICE.test(text)) types.push('price');
  if (DATE.test(text)) types.push('date');
  if (ADDRESS.test(text) && !CLOCK.test(text)) types.push('address');
  if (/^-?\d+(?:\.\d+)?$/.test(text)) types.push('number');
  if (PLACE.test(text)) types.push('place');
  return types;
}
