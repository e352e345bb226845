/**
 * The kinds of place. A new kind is one row here and one table in data/places/: nothing else names a kind,
 * except words in src/copy and guides' related_place_kinds.
 */
export interface Kind {
  readonly id: string;
  /** Name of the kind as residents say it. */
  readonly label: string;
  /** Label for narrow tiles and elder mode, at most five characters. */
  readonly short: string;
  /** Measure word: "32 间". */
  readonly unit: string;
  /** Name of an icon in src/ui/icon. */
  readonly icon: string;
  /** One character that stands for it where no icon can be drawn: posters, share pictures. */
  readonly sign: string;
  /** What it is for, one line on the kind's tile. */
  readonly purpose: string;
  /** Verbs for the status words: "开饭" gives 开饭中, "办公" gives 办公中. */
  readonly serving: string;
  /** Shown on the home page as one of the main kinds. */
  readonly main?: true;
  /** Every community and village is an entry of this kind as well. */
  readonly reachedThroughCommunities?: true;
}

export const KINDS = [
  { id: 'elder_canteen', label: '长者饭堂', short: '长者饭堂', unit: '间', icon: 'meal', sign: '饭', purpose: '就近吃饭、送餐', serving: '开饭', main: true },
  { id: 'consultation_hall', label: '居民议事厅', short: '议事厅', unit: '个', icon: 'talk', sign: '议', purpose: '“116”共商社区事', serving: '开放', main: true, reachedThroughCommunities: true },
  { id: 'marriage_office', label: '婚姻登记处', short: '婚姻登记', unit: '个', icon: 'rings', sign: '婚', purpose: '结婚、离婚、补证', serving: '办公', main: true },
  { id: 'service_center', label: '街镇便民服务中心', short: '便民中心', unit: '个', icon: 'counter', sign: '办', purpose: '街道的办事窗口', serving: '办公' },
  { id: 'care_center', label: '颐康中心', short: '颐康中心', unit: '个', icon: 'care', sign: '颐', purpose: '街镇的综合养老服务', serving: '开放' },
  { id: 'care_station', label: '颐康服务站', short: '颐康站', unit: '个', icon: 'station', sign: '颐', purpose: '家门口的养老服务', serving: '开放' },
  { id: 'social_work_station', label: '社工站', short: '社工站', unit: '个', icon: 'people', sign: '社', purpose: '有难处，找社工', serving: '开放' },
  { id: 'civil_affairs_bureau', label: '区民政局', short: '民政局', unit: '个', icon: 'bureau', sign: '民', purpose: '各区的民政部门', serving: '办公' },
  { id: 'nursing_home', label: '养老院', short: '养老院', unit: '间', icon: 'home', sign: '老', purpose: '住院养老', serving: '开放' },
  { id: 'elder_hospital', label: '老年医院', short: '老年医院', unit: '间', icon: 'hospital', sign: '医', purpose: '看病、康复', serving: '开诊' },
  { id: 'disability_care', label: '残疾人照顾中心', short: '残疾照顾', unit: '个', icon: 'support', sign: '助', purpose: '残疾人日间照顾', serving: '开放' },
  { id: 'rescue_station', label: '救助站', short: '救助站', unit: '个', icon: 'lifebuoy', sign: '救', purpose: '遇到困难，临时求助', serving: '接待' },
  { id: 'child_protection', label: '儿童福利与保护', short: '儿童保护', unit: '个', icon: 'child', sign: '童', purpose: '孩子没人管、受伤害', serving: '接待' },
  { id: 'wedding_venue', label: '户外颁证点', short: '颁证点', unit: '个', icon: 'flower', sign: '囍', purpose: '在风景里领证', serving: '开放' },
  { id: 'marriage_culture', label: '婚俗文化馆', short: '婚俗馆', unit: '个', icon: 'museum', sign: '婚', purpose: '婚俗展览', serving: '开放' },
  { id: 'funeral_home', label: '殡仪馆与公墓', short: '殡葬服务', unit: '个', icon: 'lotus', sign: '殡', purpose: '身后事', serving: '服务' },
] as const satisfies readonly Kind[];

export type KindId = (typeof KINDS)[number]['id'];

export const KIND_IDS = KINDS.map((kind) => kind.id);

const byId = new Map<string, Kind>(KINDS.map((kind) => [kind.id, kind]));

/** The row of a kind; undefined for a kind this version does not know (data newer than the app). */
export function kindOf(id: string): Kind | undefined {
  return byId.get(id);
}
