/** What a column of a table can be. */
export const FIELDS = {
  name: '名称',
  alternate_name: '别名',
  district: '区',
  subdistrict: '街道或镇',
  community: '社区或村',
  address: '地址',
  phones: '公开的电话',
  hours: '时间',
  hours_days: '开放的日子（与时间合成一条）',
  opens_at: '开门时间',
  closes_at: '关门时间',
  price: '收费',
  status: '状态（停办的不收）',
  description: '给街坊看的说明',
  editor_notes: '只给编辑看的备注',
  latitude: '纬度',
  longitude: '经度',
  source_title: '这一行的出处',
  source_date: '这一行的出处日期',
  source_url: '这一行的出处网址',
  private: '个人资料，删去',
  serial: '序号，不用',
  ignore: '不导入',
} as const;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** Several columns may feed one field; all others take one column only. */
export const SEVERAL: ReadonlySet<Field> = new Set(['phones', 'hours', 'price', 'description', 'editor_notes', 'private', 'serial', 'ignore']);

/** A column of a table and what is made of it: one entry of map.json. */
export interface ColumnUse {
  /** A, B, … as the spreadsheet names it. */
  readonly column: string;
  /** The header as printed; of two rows "收费标准/60-69岁". */
  readonly header: string;
  readonly field: Field;
  /** Words put before each value: 午餐, 周一至周五, 60-69岁, 服务对象. */
  readonly label?: string;
  /** The unit the header gives: 元, 元/餐. */
  readonly unit?: string;
  /** Mobile numbers of this column are published service numbers. Only a person may say so. */
  readonly published?: boolean;
  /** Coordinate system of a latitude or longitude. Only a person may say so. */
  readonly crs?: 'WGS-84' | 'GCJ-02';
  /** An empty cell repeats the one above it: the file lost its merged cells. */
  readonly fill_down?: boolean;
  /** Why, for the person who reads the proposal. */
  readonly because: string;
  /** The header and the cells disagree, or neither is clear: to be looked at. */
  readonly doubt?: string;
}
