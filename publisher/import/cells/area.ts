import { districtOf } from '../../../src/domain/area/area';
import { districtName } from '../../../src/domain/area/districts';
import type { AreaHit, AreaIndex } from './area-index';
import { finding, type Finding } from './issue';
import { isBlank, oneLine } from './plain-text';

export interface AreaCells {
  readonly district: string;
  readonly subdistrict: string;
  readonly community: string;
  readonly address: string;
  /** The district the sheet, a title or a section row names, for rows that name none. */
  readonly context?: string;
}

export interface Area {
  readonly district?: string;
  readonly subdistrict?: string;
  /** The official name where the community is in the list, else as printed. */
  readonly community?: string;
  readonly communityCode?: string;
  readonly findings: readonly Finding[];
}

/** The other cities of Guangdong, the four governed centrally, and any other province, at the beginning of an address. */
const ELSEWHERE = /^(?:广东省)?((?:佛山|深圳|东莞|中山|珠海|惠州|清远|肇庆|江门|韶关|河源|梅州|汕头|汕尾|湛江|茂名|阳江|潮州|揭阳|云浮|北京|上海|天津|重庆)市|(?!广东)[\u4e00-\u9fff]{2,3}省)/;
const LOOK_UP = '对照 data/areas/subdistricts.csv 改正';

/**
 * District, sub-district and community of a row from its own cells, its address and what stands above it. Two that
 * contradict each other refuse the row: which of them is wrong cannot be known.
 */
export function readArea(cells: AreaCells, index: AreaIndex): Area {
  const findings: Finding[] = [];
  const elsewhere = ELSEWHERE.exec(oneLine(cells.address))?.[1];
  if (elsewhere !== undefined) {
    findings.push(finding('refused', `地址在${elsewhere}，不在广州`, '核对这一行是不是广州的地点', { field: 'address', value: cells.address }));
  }
  const printed = isBlank(cells.district) ? undefined : cells.district;
  const own = printed === undefined ? undefined : (index.district(printed) ?? only(index.districtsIn(printed)));
  if (own?.note !== undefined) findings.push(finding('changed', own.note, '', { field: 'district', value: cells.district }));

  const fromAddress = only(index.districtsIn(oneLine(cells.address)));
  const sub = readSubdistrict(cells.subdistrict, own?.code ?? (printed === undefined ? (fromAddress?.code ?? cells.context) : undefined), index);
  const addressSub = fromAddress === undefined && own === undefined ? undefined : index.subdistrictAtStart(cells.address, (fromAddress ?? own)?.code ?? '');

  const subInDistrictCell = printed !== undefined && own === undefined ? readSubdistrict(printed, undefined, index) : undefined;
  if (printed !== undefined && own === undefined && subInDistrictCell?.hit === undefined) {
    findings.push(finding('refused', `“${printed}”不是广州十一个区之一`, '写成 越秀区、荔湾区、海珠区、天河区、白云区、黄埔区、番禺区、花都区、南沙区、从化区、增城区', { field: 'district', value: printed }));
  }
  findings.push(...sub.findings);
  const named = sub.hit ?? subInDistrictCell?.hit;
  // A sub-district that lies in another district than all else says is a contradiction, not just an unknown name.
  const elsewhereSub = named === undefined && !isBlank(cells.subdistrict) ? only(index.subdistricts(cells.subdistrict)) : undefined;
  const context = printed === undefined ? cells.context : undefined;
  const evidence = [own?.code, named && districtOf(named.code), fromAddress?.code, context, elsewhereSub && districtOf(elsewhereSub.code)].filter((code) => code !== undefined);
  const districts = [...new Set(evidence)];
  if (districts.length > 1) {
    findings.push(finding('refused', `区和街镇、地址对不上：${districts.map(districtName).join('、')}`, '查清在哪个区，改正其中一格', { field: 'district', value: [cells.district, cells.subdistrict, cells.address].filter((cell) => !isBlank(cell)).join(' | ') }));
    return { findings };
  }
  if (named !== undefined && addressSub !== undefined && named.code !== addressSub.code) {
    findings.push(finding('refused', `街镇写${named.name}，地址写${addressSub.name}`, '查清属于哪个街镇，改正其中一格', { field: 'subdistrict', value: `${cells.subdistrict} | ${cells.address}` }));
    return { findings };
  }
  const subdistrict = named ?? (isBlank(cells.subdistrict) ? addressSub : undefined);
  const district = districts[0] ?? (subdistrict === undefined ? cells.context : districtOf(subdistrict.code));
  const community = readCommunity(cells.community, district, subdistrict?.code, index);
  const final = { district, subdistrict: subdistrict?.code ?? community.subdistrict };
  if (final.district === undefined && !findings.some(({ level }) => level === 'refused')) {
    findings.push(finding('refused', '看不出在哪个区', '在表里补上区，或加 --district 天河区', { field: 'district', value: cells.district }));
  }
  return { ...final, ...(community.name !== undefined && { community: community.name }), ...(community.code !== undefined && { communityCode: community.code }), findings: [...findings, ...community.findings] };
}

const only = (hits: readonly AreaHit[]): AreaHit | undefined => (new Set(hits.map(({ code }) => code)).size === 1 ? hits[0] : undefined);

function readSubdistrict(cell: string, district: string | undefined, index: AreaIndex): { readonly hit?: AreaHit; readonly findings: readonly Finding[] } {
  if (isBlank(cell)) return { findings: [] };
  // "越秀区洪桥街盘福社区": the sub-district stands in front.
  const hits = index.subdistricts(cell, district);
  const at = { field: 'subdistrict' as const, value: cell };
  const [first] = hits;
  if (first !== undefined && hits.length === 1 && first.divided === undefined) return { hit: first, findings: first.note === undefined ? [] : [finding('changed', first.note, '', at)] };
  if (hits.length > 1) {
    const where = hits.map(({ code, name }) => `${districtName(districtOf(code))}${name}`).join('、');
    return { findings: [finding('dropped', first?.divided ? `${cell}已分成${hits.map(({ name }) => name).join('、')}` : `“${cell}”有几处：${where}`, '写明是哪一个', at)] };
  }
  const start = district === undefined ? undefined : index.subdistrictAtStart(cell, district);
  if (start !== undefined) return { hit: start, findings: [finding('changed', `读作${start.name}`, '', at)] };
  const other = district === undefined ? [] : index.subdistricts(cell);
  const reason = other.length > 0 ? `${districtName(district ?? '')}没有“${cell}”，${other.map(({ code, name }) => `${districtName(districtOf(code))}有${name}`).join('、')}` : `“${cell}”不在广州街镇名录里`;
  return { findings: [finding('dropped', reason, LOOK_UP, at)] };
}

function readCommunity(cell: string, district: string | undefined, subdistrict: string | undefined, index: AreaIndex): { readonly name?: string; readonly code?: string; readonly subdistrict?: string; readonly findings: readonly Finding[] } {
  const text = oneLine(cell);
  if (isBlank(text)) return { findings: [] };
  const at = { field: 'community' as const, value: text };
  const inside = index.communities(text, subdistrict ?? district ?? '-');
  const [hit] = inside;
  if (hit !== undefined && inside.length === 1) {
    const derived = subdistrict === undefined ? hit.code.slice(0, 9) : undefined;
    return {
      name: hit.name,
      code: hit.code,
      ...(derived !== undefined && { subdistrict: derived }),
      findings: derived === undefined ? [] : [finding('changed', `按社区${hit.name}归入${index.subdistrictName(derived) ?? derived}`, '', at)],
    };
  }
  if (inside.length > 1) return { name: text, findings: [finding('text', `有 ${inside.length} 个同名的社区或村，没有对上代码`, subdistrict === undefined ? '补上街镇' : '写明是社区还是村', at)] };
  const other = subdistrict === undefined || district === undefined ? [] : index.communities(text, district);
  if (other.length > 0) return { findings: [finding('dropped', `${index.subdistrictName(subdistrict ?? '') ?? ''}没有这个社区，${other.map(({ code, name }) => `${index.subdistrictName(code) ?? ''}有${name}`).join('、')}`, '查清属于哪个街镇', at)] };
  return { name: text, findings: [finding('text', '不在社区名录里，照原文保留', '核对写法；新设的社区可以不管', at)] };
}
