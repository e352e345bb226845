import { districtName } from '../../../src/domain/area/districts';
import { gcj02ToWgs84 } from '../../../src/domain/geo/gcj02';
import type { PlaceColumn } from '../../tables/places';
import type { ColumnUse, Field } from '../columns/fields';
import { NO_CELL, columnIndex, type Cell } from '../read/workbook';
import { readArea } from './area';
import type { AreaIndex } from './area-index';
import { readDate } from './date';
import { readHours } from './hours';
import { finding, type Finding, type Issue } from './issue';
import { readPhones } from './phones';
import { isBlank, oneLine, plainText } from './plain-text';
import { readPrice } from './price';
import { masked, withoutPrivate } from './private';
import { readStatus, remarkOn } from './status';
import { addressFault, nameFault, readText, textFault } from './text';
import { looksLikePerson } from '../columns/surnames';

/** A row as it stands in the file. `more` are rows of the same merged name below it: 午餐, then 晚餐. */
export interface RawRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly more: readonly { readonly row: number; readonly cells: readonly (Cell | undefined)[] }[];
  /** The district that the sheet, a title or a section row above names. */
  readonly district?: string;
  /** The code of the sub-district a section row names, in a table without a column for it. */
  readonly subdistrict?: string;
  /** Why the row's cells cannot be told apart. */
  readonly broken?: string;
}

export type DraftCells = Partial<Record<PlaceColumn, string>>;

/** A row that was read: its cells as the tables write them, and all that was found on the way. */
export interface Draft {
  readonly sheet: string;
  readonly row: number;
  readonly cells: DraftCells;
  readonly communityCode?: string;
  /** The column of the name, where what is said of the row as a whole belongs. */
  readonly nameColumn: string;
  readonly issues: readonly Issue[];
  readonly refused: boolean;
  /** Cells read of mapped columns that were not empty, and how many of them were dropped. */
  readonly counted: { readonly filled: number; readonly dropped: number };
}

interface Used {
  readonly use: ColumnUse;
  readonly text: string;
  readonly fault?: Cell['fault'];
}

export interface RowRules {
  readonly areas: AreaIndex;
  /** Take the shown results of formulas as values. */
  readonly formulas: boolean;
}

export function readRow(raw: RawRow, columns: readonly ColumnUse[], { areas, formulas }: RowRules): Draft {
  const issues: Issue[] = [];
  const used = columns.map((use): Used => ({ use, ...cellOf(raw, use) }));
  const columnOf = (field: Field | undefined, value: string | undefined): string => {
    const own = used.filter(({ use }) => use.field === field);
    const near = own.length > 0 || field !== 'hours' ? own : used.filter(({ use }) => ['opens_at', 'closes_at', 'hours_days', 'editor_notes'].includes(use.field));
    const hit = near.find(({ text }) => value !== undefined && text !== '' && (text.includes(value) || value.includes(text))) ?? near[0];
    return hit === undefined ? '' : `${hit.use.column} ${hit.use.header}`;
  };
  const add = (found: Finding, field?: Field, column?: string): void => {
    const of = found.field ?? field;
    issues.push({ level: found.level, sheet: raw.sheet, row: raw.row, column: column ?? columnOf(of, found.value), ...(of !== undefined && { field: of }), value: found.level === 'private' ? (found.value ?? '') : masked(found.value ?? ''), reason: found.reason, remedy: found.remedy });
  };

  if (raw.broken !== undefined) add(finding('refused', raw.broken, '在原表改正这一行的引号和分隔符', { value: raw.cells.map((cell) => cell?.text ?? '').join(' | ') }));

  const usable = used.filter((cell) => {
    if (cell.use.field === 'serial' || cell.use.field === 'ignore') return false;
    const problem = cell.fault === 'error' || ERROR_TEXT.test(cell.text.trim()) ? '单元格是错误值' : cell.fault === 'formula' && !formulas ? '单元格是公式，显示的结果可能过时' : cell.text.includes('\ufffd') ? '有乱码，文件的编码或内容损坏' : undefined;
    if (problem === undefined) return true;
    if (cell.use.field !== 'private') add(finding('dropped', problem, cell.fault === 'formula' ? '在 Excel 里“复制—选择性粘贴—数值”，或确认后加 --formulas' : '查原表', { value: cell.text }), cell.use.field, `${cell.use.column} ${cell.use.header}`);
    return false;
  });
  const all = (field: Field): readonly Used[] => usable.filter(({ use }) => use.field === field);
  const one = (field: Field): string => all(field)[0]?.text ?? '';
  const text = (field: Field): string => {
    const read = readText(one(field), field);
    read.findings.forEach((found) => add(found, field));
    return read.text;
  };

  for (const { use, text: cell } of all('private')) if (!isBlank(plainText(cell))) add(finding('private', '个人资料列，已删去', '', { value: '***' }), 'private', `${use.column} ${use.header}`);
  for (const { use, text: cell } of all('status')) {
    const found = readStatus(cell, use.header);
    if (found !== undefined) add(found);
  }

  const name = text('name');
  if (name === '') add(finding('refused', '没有名称', '补上名称', { field: 'name' }));
  else {
    const fault = nameFault(name) ?? (looksLikePerson(name) ? '名称像人名' : undefined);
    if (fault !== undefined) add(finding('refused', fault, '查原表', { field: 'name', value: name }));
  }
  const rawAddress = text('address');
  const badAddress = rawAddress === '' ? undefined : addressFault(rawAddress);
  if (badAddress !== undefined) add(finding('dropped', badAddress, '查原表', { field: 'address', value: rawAddress }));
  const address = badAddress === undefined ? rawAddress : '';
  const area = readArea({ district: text('district'), subdistrict: raw.subdistrict ?? text('subdistrict'), community: text('community'), address, ...(raw.district !== undefined && { context: raw.district }) }, areas);
  area.findings.forEach((found) => add(found));

  const phones: string[] = [];
  for (const { use, text: cell } of all('phones')) {
    const read = readPhones(cell, use.published === true);
    read.findings.forEach((found) => add(found, 'phones', `${use.column} ${use.header}`));
    phones.push(...read.phones.filter((phone) => !phones.some((known) => numberOf(known) === numberOf(phone))));
  }
  const scrubbed = (field: Field): string => all(field).slice(0, 1).map(({ text: cell, use }) => scrub(cell, use)).join('');
  const opens = plainText(scrubbed('opens_at'));
  const closes = plainText(scrubbed('closes_at'));
  const span = isBlank(opens) && isBlank(closes) ? [] : isBlank(opens) || isBlank(closes) ? [{ text: `${opens}${closes}` }] : [{ text: `${opens}-${closes}` }];
  const hours = readHours([...all('hours').map(({ text: cell, use }) => ({ text: scrub(cell, use), ...(use.label !== undefined && { label: use.label }) })), ...span], scrubbed('hours_days'));
  const remark = oneLine(withoutPrivate(all('editor_notes').map(({ text: cell }) => cell).join('；')).text);
  const says = isBlank(remark) ? undefined : remarkOn(remark);
  if (says === 'gone') add(finding('refused', `备注写“${remark}”`, '若已停办，在 data/tombstones.csv 登记；若照常开放，改写备注', { field: 'editor_notes', value: remark }));
  const qualified = says === 'hours' && textFault(remark) === undefined && !hours.text.includes(remark) ? [hours.text, remark].filter((part) => part !== '').join('；') : hours.text;
  if (qualified !== hours.text) add(finding('text', '备注限定了时间，与时间放在一起', '', { field: 'hours', value: qualified }));
  const price = readPrice(all('price').map(({ text: cell, use }) => ({ text: scrub(cell, use), ...(use.label !== undefined && { label: use.label }), ...(use.unit !== undefined && { unit: use.unit }) })));
  [...hours.findings, ...price.findings].forEach((found) => add(found));

  function scrub(cell: string, use: ColumnUse): string {
    const fault = textFault(plainText(cell).replace(/^[-—–]+$/, ''));
    if (fault === undefined) return cell;
    add(finding('dropped', fault, '查原表，改成普通文字', { value: cell }), use.field, `${use.column} ${use.header}`);
    return '';
  }
  const joined = (field: Field): string =>
    all(field)
      .map(({ use, text: cell }) => {
        const read = readText(cell, field);
        read.findings.forEach((found) => add(found, field, `${use.column} ${use.header}`));
        return read.text === '' ? '' : `${use.label === undefined ? '' : `${use.label}：`}${read.text}`;
      })
      .filter((part) => part !== '')
      .join('；');

  const date = plainText(one('source_date'));
  const sourceDate = isBlank(date) ? '' : readDate(date);
  if (sourceDate === undefined) add(finding('dropped', '看不出是哪一天', '写成 2026-03-31', { field: 'source_date', value: date }));
  const position = readPosition(used, add);
  const cells: DraftCells = {
    name,
    alternate_name: text('alternate_name').replace(/[、,，]/g, ';'),
    district: area.district === undefined ? '' : districtName(area.district),
    subdistrict_code: area.subdistrict ?? '',
    community: area.community ?? '',
    address,
    ...position,
    phones: phones.join(';'),
    hours: withoutMobiles(qualified, 'hours'),
    price: withoutMobiles(price.text, 'price'),
    description: joined('description'),
    editor_notes: joined('editor_notes'),
    source_title: text('source_title'),
    source_date: sourceDate ?? '',
    source_url: plainText(one('source_url')),
  };
  function withoutMobiles(whole: string, field: Field): string {
    const { text: rest, findings } = withoutPrivate(whole);
    findings.forEach((found) => add(found, field));
    return rest;
  }
  const refused = issues.some(({ level }) => level === 'refused');
  const counts = used.filter(({ use, text: cell }) => !['serial', 'ignore', 'private', 'status'].includes(use.field) && !isBlank(plainText(cell))).length;
  return {
    sheet: raw.sheet,
    row: raw.row,
    cells,
    nameColumn: columnOf('name', undefined),
    ...(area.communityCode !== undefined && { communityCode: area.communityCode }),
    issues,
    refused,
    counted: { filled: counts, dropped: issues.filter(({ level }) => level === 'dropped').length },
  };
}

/** What Excel shows for a result it could not work out, saved as text; #### is a column too narrow when it was copied. */
const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i;

const numberOf = (phone: string): string => phone.replace(/（.*$/, '');

/** The cell of a column, with those of the rows that belong to the same name. */
function cellOf(raw: RawRow, use: ColumnUse): { readonly text: string; readonly fault?: Cell['fault'] } {
  const index = columnIndex(use.column) ?? -1;
  const first = raw.cells[index] ?? NO_CELL;
  const texts = [first, ...raw.more.map(({ cells }) => cells[index] ?? NO_CELL)].filter((cell, at) => cell.text.trim() !== '' && (at === 0 || cell.merged !== 'down'));
  const fault = [first, ...texts].find((cell) => cell.fault !== undefined)?.fault;
  return { text: [...new Set(texts.map(({ text }) => text))].join('\n'), ...(fault !== undefined && { fault }) };
}

/** Latitude and longitude in WGS-84. Without a declared coordinate system they are not taken: it may be off by 600 metres. */
function readPosition(used: readonly Used[], add: (found: Finding) => void): Pick<DraftCells, 'latitude' | 'longitude'> {
  const [lat, lng] = (['latitude', 'longitude'] as const).map((field) => used.find(({ use }) => use.field === field));
  if (lat === undefined || lng === undefined || isBlank(lat.text.trim()) || isBlank(lng.text.trim())) return {};
  const crs = lat.use.crs ?? lng.use.crs;
  if (crs === undefined) return {};
  const point = { latitude: Number(lat.text), longitude: Number(lng.text) };
  if (!(point.latitude > 22.5 && point.latitude < 24 && point.longitude > 112.9 && point.longitude < 114.1)) {
    add(finding('dropped', '坐标不在广州', '检查经度和纬度有没有写反', { field: 'latitude', value: `${lat.text}, ${lng.text}` }));
    return {};
  }
  const wgs = crs === 'GCJ-02' ? gcj02ToWgs84(point) : point;
  return { latitude: wgs.latitude.toFixed(5), longitude: wgs.longitude.toFixed(5) };
}
