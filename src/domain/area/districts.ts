/** The eleven districts of Guangzhou; code = first six digits of every area code (National Bureau of Statistics). */
export const DISTRICTS = [
  { code: '440104', name: '越秀区' },
  { code: '440103', name: '荔湾区' },
  { code: '440105', name: '海珠区' },
  { code: '440106', name: '天河区' },
  { code: '440111', name: '白云区' },
  { code: '440112', name: '黄埔区' },
  { code: '440113', name: '番禺区' },
  { code: '440114', name: '花都区' },
  { code: '440115', name: '南沙区' },
  { code: '440117', name: '从化区' },
  { code: '440118', name: '增城区' },
] as const;

export type DistrictCode = (typeof DISTRICTS)[number]['code'];

export const DISTRICT_CODES = DISTRICTS.map((district) => district.code);

/** The district's name; an unknown code (a newer release) reads as the city. */
export function districtName(code: string): string {
  return DISTRICTS.find((district) => district.code === code)?.name ?? '广州市';
}
