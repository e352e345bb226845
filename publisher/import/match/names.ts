import { DISTRICTS } from '../../../src/domain/area/districts';

/** Words that kinds of place share and that tell no two places apart. */
const GENERIC = /长者饭堂|长者食堂|老年食堂|老人食堂|社区饭堂|社区食堂|幸福食堂|长者餐厅|助餐配餐服务点|助餐配餐点|助餐服务点|助餐点|配餐点|助餐|饭堂|食堂|居家养老|综合养老|养老服务|服务中心|服务站|服务点|中心|站点|婚姻登记处|居民议事厅|村民议事厅|议事厅|社工服务站|社工站|社会工作|综合|居委会|居民委员会|村委会|社区/g;

/** A name in one spelling: "越秀区 洪桥街长者饭堂(一)" and "越秀区洪桥街道长者饭堂（一）" are one. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{Script=Han}a-z0-9]/gu, '').replace(/^(?:广东省?)?广州市?/, '').replace(/街道/g, '街');

/** A name as it is compared: one spelling, without city and district, without what all places of a kind are called. */
export function coreName(name: string): string {
  const local = DISTRICTS.reduce((text, { name: district }) => (text.startsWith(district) && text.length > district.length + 2 ? text.slice(district.length) : text), plainName(name));
  const bare = local.replace(/^民政局(?=.{2})/, '');
  const core = bare.replace(GENERIC, '');
  const own = core.replace(/^\p{Script=Han}{2,4}?[街镇](?=\p{Script=Han}{2})(?!第?[一二三四五六七八九十]+(?:号|$))/u, '');
  return own.length >= 2 ? own : core.length >= 2 ? core : bare;
}

/** A core name of nothing but what all places of a kind are called: 婚姻登记处 of a district. */
export const isGeneric = (core: string): boolean => core.replace(GENERIC, '').length < 2;

/** A name without its remark in brackets: "珠江街社区食堂（棠泰茶餐厅）" is 珠江街社区食堂. */
export const withoutRemark = (name: string): string => plainName(name.replace(/[(（][^()（）]*[)）]/g, ''));

/** Signs that tell otherwise equal names apart: 第一 and 第二, 东 and 西, 1 and 2. Takes a coreName. */
export function distinguishing(core: string): string {
  return [...core].filter((char) => /[0-9一二三四五六七八九十东南西北甲乙丙丁a-e]/.test(char)).join('');
}

/** An address as it is compared: without city, district and sub-district in front, without blanks and signs. */
export function coreAddress(address: string): string {
  return address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/^(?:广东省?)?(?:广州市?)?/, '')
    .replace(/^[\p{Script=Han}]{2}区/u, '')
    .replace(/^[\p{Script=Han}]{2,4}(?:街道|镇|街(?![0-9号]))/u, '')
    .replace(/[^\p{Script=Han}a-z0-9-]/gu, '')
    .replace(/(?<=\d)-(?=\d)/g, '之')
    .replace(/-/g, '');
}

/** Sørensen-Dice coefficient of the pairs of neighbouring characters: 0 nothing alike, 1 equal. Both come sorted from `sortedPairs`. */
export function likeness(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [a = '', b = ''] = [left[i], right[j]];
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

export const sortedPairs = (text: string): readonly string[] => pairs(text).sort();

export function pairs(text: string): string[] {
  const chars = [...text];
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
}
