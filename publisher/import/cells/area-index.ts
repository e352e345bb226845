import { districtOf, subdistrictOf } from '../../../src/domain/area/area';
import { DISTRICTS } from '../../../src/domain/area/districts';
import { oneLine } from './plain-text';

export interface AreaRow {
  readonly code: string;
  readonly name: string;
}

/** A name of before: `now` are the codes of today, several if the area was divided. */
export interface FormerName {
  readonly level: 'district' | 'subdistrict';
  readonly former: string;
  readonly district: string;
  readonly change: 'renamed' | 'merged' | 'divided';
  readonly now: readonly string[];
}

export interface AreaHit {
  readonly code: string;
  readonly name: string;
  /** Set if the text was not today's name: what to tell the editor. */
  readonly note?: string;
  /** The former area was divided: the name alone does not say which of today's is meant. */
  readonly divided?: true;
}

export interface AreaIndex {
  /** The district a text names and nothing else; undefined if it is none. */
  readonly district: (text: string) => AreaHit | undefined;
  /** The districts a title names with their full names, wherever in it. */
  readonly districtsNamed: (text: string) => readonly AreaHit[];
  /** The districts an address names with their full names at its beginning or after what cannot be part of the name. */
  readonly districtsIn: (text: string) => readonly AreaHit[];
  readonly subdistricts: (text: string, district?: string) => readonly AreaHit[];
  /** Sub-districts at the beginning of an address that follow a district's name or stand first. */
  readonly subdistrictAtStart: (text: string, district: string) => AreaHit | undefined;
  readonly communities: (text: string, within?: string) => readonly AreaHit[];
  readonly subdistrictName: (code: string) => string | undefined;
}

const LEVEL = /(?:街道|街|镇|乡)$/;
const OFFICE = /(?:人民政府|政府|街道办事处|办事处|街道办|街办|镇政府|党工委|\(.*\)|（.*）)$/;
const PROVINCE_AND_CITY = /^(?:中国)?(?:广东省?)?(?:广州市?)?[-—·/、,，\s]*/;

const stem = (name: string): string => (name.replace(LEVEL, '').length >= 2 ? name.replace(LEVEL, '') : name);
const communityStem = (name: string): string =>
  name.replace(/(?:社区居民委员会|居民委员会|村民委员会|社区居委会|居委会|村委会|社区居委|居委|村委|社区|经济联合社|经联社|联社)$/, '').replace(/(?<=..)村$/, '');

export function areaIndex(subdistricts: readonly AreaRow[], communities: readonly AreaRow[], former: readonly FormerName[]): AreaIndex {
  const districts = new Map<string, AreaHit>();
  const fullNames: [string, AreaHit][] = [];
  for (const { code, name } of DISTRICTS) {
    districts.set(name, { code, name }).set(name.replace(/区$/, ''), { code, name }).set(code, { code, name });
    fullNames.push([name, { code, name }]);
  }
  for (const { former: name, now, level } of former) {
    const today = DISTRICTS.find(({ code }) => level === 'district' && code === now[0]);
    if (today === undefined) continue;
    const hit = { code: today.code, name: today.name, note: `${name}现为${today.name}` };
    districts.set(name, hit);
    fullNames.push([name, hit]);
  }

  const byStem = grouped(subdistricts, ({ name }) => stem(name));
  const byName = grouped(subdistricts, ({ name }) => name);
  const names = new Map(subdistricts.map(({ code, name }) => [code, name]));
  const formerByName = grouped(former.filter(({ level }) => level === 'subdistrict'), ({ former: name }) => stem(name));
  const communityByName = grouped(communities, ({ name }) => name);
  const communityByStem = grouped(communities, ({ name }) => communityStem(name));

  const bareDistrict = (text: string): AreaHit | undefined => districts.get(oneLine(text).replace(PROVINCE_AND_CITY, '').replace(/[（(][^（）()]*[)）]$/, '')) ?? districts.get(oneLine(text));

  /** The text after a leading district, and that district. */
  const afterDistrict = (text: string): { rest: string; district?: string } => {
    const body = oneLine(text).replace(PROVINCE_AND_CITY, '');
    const found = fullNames.find(([name]) => body.startsWith(name));
    if (found === undefined) return { rest: body };
    return { rest: body.slice(found[0].length).replace(/^[-—·/、,，\s]+/, ''), district: found[1].code };
  };

  const inDistrict = (code: string, district: string | undefined): boolean => district === undefined || districtOf(code) === district;

  const lookUp = (text: string, asked?: string): readonly AreaHit[] => {
    const { rest, district: own } = afterDistrict(text);
    if (asked !== undefined && own !== undefined && own !== asked) return [];
    const district = asked ?? own;
    const bare = rest.replace(OFFICE, '').replace(/(?<=街)道?办$/, '').trim();
    if (bare.length < 2) return [];
    if (/^4401\d{5}$/.test(bare)) return names.has(bare) && inDistrict(bare, district) ? [{ code: bare, name: names.get(bare) ?? '' }] : [];
    const level = LEVEL.exec(bare)?.[0];
    const full = level === '街' ? `${bare}道` : bare;
    const exact = byName.get(full) ?? [];
    const here = exact.filter(({ code }) => inDistrict(code, district));
    if (here.length > 0) return here;
    const old = (formerByName.get(stem(bare)) ?? []).filter((name) => inDistrict(name.now[0] ?? '', district) && (level === undefined || name.former === full));
    const alike = (level === undefined || exact.length === 0 ? (byStem.get(level === undefined ? bare : stem(bare)) ?? []) : []).filter(({ code }) => inDistrict(code, district));
    if (alike.length > 0 && !old.some((name) => name.former === full)) return alike.map(({ code, name }) => (level === undefined ? { code, name } : { code, name, note: `${bare}现名${name}` }));
    return old.flatMap(({ former: name, now, change }) =>
      now.map((code): AreaHit => ({ code, name: names.get(code) ?? code, note: `${name}${change === 'merged' ? '已并入' : '现为'}${names.get(code) ?? code}`, ...(change === 'divided' && { divided: true as const }) })),
    );
  };

  return {
    district: bareDistrict,
    districtsIn: (text) => fullNames.filter(([name]) => new RegExp(`(?:^|[^\\u4e00-\\u9fff]|广州市?|广东省|[省市在、和及与])${name}`).test(text)).map(([, hit]) => hit),
    districtsNamed: (text) => fullNames.filter(([name]) => text.includes(name)).map(([, hit]) => hit),
    subdistricts: lookUp,
    subdistrictAtStart: (text, district) => {
      const { rest, district: own } = afterDistrict(text);
      if (own !== undefined && own !== district) return undefined;
      // "洪桥街12号" is a street of houses, "洪桥街道" and "洪桥街盘福路" are sub-districts.
      const found = /^([\u4e00-\u9fff]{2,5}?(?:街道(?:办事处)?|镇|街(?!道|口|市|心|尾|坊|[东南西北中一二三四五]|[\dA-Za-z号]|[（(]|$)))/.exec(rest)?.[1];
      if (found === undefined || (own === undefined && found.endsWith('街'))) return undefined;
      const hits = lookUp(found, district);
      return hits.length === 1 && hits[0]?.divided === undefined ? hits[0] : undefined;
    },
    communities: (text, within = '') => {
      const bare = oneLine(text).replace(PROVINCE_AND_CITY, '');
      const inside = (rows: readonly AreaRow[] | undefined): readonly AreaRow[] => (rows ?? []).filter(({ code }) => code.startsWith(within));
      const exact = inside(communityByName.get(bare));
      return exact.length > 0 ? exact : communityStem(bare).length < 2 ? [] : inside(communityByStem.get(communityStem(bare)));
    },
    subdistrictName: (code) => names.get(subdistrictOf(code)),
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
