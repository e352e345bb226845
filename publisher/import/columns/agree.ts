import type { Contents, ContentType } from './contents';
import type { Field } from './fields';

/** Types of cell that a field may hold; a column most of whose cells are of another type is not that field. */
const HOLDS: Partial<Record<Field, readonly ContentType[]>> = {
  phones: ['phone', 'mobile', 'number'],
  hours: ['hours', 'days'],
  hours_days: ['days', 'hours'],
  opens_at: ['hours'],
  closes_at: ['hours'],
  price: ['price', 'number'],
  district: ['district'],
  subdistrict: ['subdistrict'],
  community: ['community'],
  address: ['address', 'place', 'community'],
  name: ['place', 'community'],
  source_date: ['date', 'number'],
  latitude: ['number'],
  longitude: ['number'],
  source_url: ['url'],
};

/** Types that are unmistakable: a field that does not hold them cannot be a column full of them. */
const TELLING: readonly ContentType[] = ['mobile', 'phone', 'person', 'hours', 'date', 'district', 'subdistrict', 'address', 'url', 'price'];
/** Free texts hold anything, and what is never imported need not fit. */
const FREE: ReadonlySet<Field> = new Set(['description', 'editor_notes', 'private', 'serial', 'ignore', 'status', 'alternate_name', 'source_title']);

export type Agreement = { readonly verdict: 'yes' | 'open' } | { readonly verdict: 'no'; readonly type: ContentType };

/** Whether the cells are what the header says; `open` if they are too few or of no known type. */
export function agree(field: Field, contents: Contents): Agreement {
  if (FREE.has(field) || contents.filled === 0) return { verdict: 'open' };
  const holds = HOLDS[field] ?? [];
  const fitting = Math.max(0, ...holds.map((type) => contents.share[type]));
  const other = TELLING.filter((type) => !holds.includes(type)).reduce((best, type) => (contents.share[type] > contents.share[best] ? type : best), 'url' as ContentType);
  if (contents.share[other] >= 0.6 && fitting < 0.4) return { verdict: 'no', type: other };
  return { verdict: fitting >= 0.4 ? 'yes' : 'open' };
}

/** The field a column's cells alone speak for; undefined if they could be several things. */
export function fieldOfContents(contents: Contents): Field | undefined {
  const { share, filled, distinct } = contents;
  if (filled < 2) return undefined;
  if (share.serial >= 0.8) return 'serial';
  if (share.person >= 0.6) return 'private';
  if (share.mobile >= 0.6 && share.phone < 0.2) return 'private';
  if (share.phone + share.mobile >= 0.7) return 'phones';
  if (share.district >= 0.7) return 'district';
  if (share.subdistrict >= 0.7) return 'subdistrict';
  if (share.community >= 0.7 && share.place < 0.3) return 'community';
  if (share.hours >= 0.7) return 'hours';
  if (share.address >= 0.6) return 'address';
  if (share.place >= 0.6 && distinct >= filled * 0.9) return 'name';
  return undefined;
}

export const TYPE_WORDS: Readonly<Record<ContentType, string>> = {
  phone: '电话',
  mobile: '手机号码',
  person: '人名',
  hours: '时间',
  days: '日子',
  price: '价钱',
  date: '日期',
  district: '区名',
  subdistrict: '街镇名',
  community: '社区名',
  address: '地址',
  serial: '序号',
  number: '数字',
  url: '网址',
  place: '地点名称',
};
