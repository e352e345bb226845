import { columnName } from '../read/workbook';
import type { AreaIndex } from '../cells/area-index';
import { agree, fieldOfContents, TYPE_WORDS } from './agree';
import { contentsOf, type Contents } from './contents';
import { FIELDS, SEVERAL, type ColumnUse, type Field } from './fields';
import { headerText } from './header-text';
import { fieldOfHeader } from './header-words';
import { labelOf, priceGroup } from './labels';

/** A column as the survey saw it: its header and some of its cells from the whole length of the table. */
export interface SeenColumn {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly fillDown: boolean;
}

interface Candidate extends SeenColumn {
  readonly contents: Contents;
  readonly field: Field;
  readonly weight: number;
  readonly because: string;
  readonly doubt?: string;
}

/**
 * What each column is, from its header and its cells together. Where they contradict each other the cells are believed,
 * for they are what would be imported, and the doubt is written down. A column nobody can name is listed as not imported.
 */
export function propose(columns: readonly SeenColumn[], areas: AreaIndex): readonly ColumnUse[] {
  const candidates = columns.map((column) => candidateOf(column, areas));
  const named = candidates.some(({ field }) => field === 'name') ? candidates : withNameByContents(candidates);
  const prices = named.filter(({ field }) => field === 'price').length;
  return named.map((candidate, at): ColumnUse => {
    const { index, header, contents, because, doubt, fillDown } = candidate;
    const rival = SEVERAL.has(candidate.field) ? undefined : named.filter((other, place) => other.field === candidate.field && place !== at).find((other) => strength(other) > strength(candidate) || (strength(other) === strength(candidate) && other.index < index));
    const field: Field = rival === undefined ? candidate.field : candidate.field === 'opens_at' || candidate.field === 'closes_at' ? 'hours' : 'ignore';
    const labels = labelOf(field, header);
    const label = labels.label ?? (field === 'price' && prices > 1 ? priceGroup(header) || undefined : undefined);
    const repeated = fillDown && field === 'district';
    const mayRepeat = fillDown && field === 'subdistrict' ? '空格可能是丢失的合并单元格；若是，写 "fill_down": true' : undefined;
    const crsMissing = field === 'latitude' || field === 'longitude' ? '坐标系没有写明（WGS-84 或 GCJ-02），写明 "crs" 之前不导入' : undefined;
    const why = rival !== undefined ? `${columnName(rival.index)} 列更像${FIELDS[candidate.field]}` : contents.filled === 0 && field !== 'ignore' ? `${because}；整列是空的` : because;
    const doubts = [doubt, crsMissing, mayRepeat, repeated ? '空格按上面的区填（合并单元格已丢失）' : undefined].filter((text) => text !== undefined).join('；');
    return {
      column: columnName(index),
      header,
      field,
      ...(label !== undefined && { label }),
      ...(labels.unit !== undefined && { unit: labels.unit }),
      ...(repeated && { fill_down: true }),
      because: why,
      ...(doubts !== '' && { doubt: doubts }),
    };
  });
}

const strength = ({ weight, contents, field }: Candidate): number => weight + (agree(field, contents).verdict === 'yes' ? 2 : 0) + (contents.filled > 0 ? 1 : 0) + preference(field, contents);

/** Of two columns of names or addresses the one that tells rows apart is meant. */
const preference = (field: Field, { distinct, filled }: Contents): number => (field === 'name' || field === 'address') && filled > 0 ? distinct / filled : 0;

function candidateOf(column: SeenColumn, areas: AreaIndex): Candidate {
  const contents = contentsOf(column.samples, areas);
  const guess = fieldOfHeader(column.header);
  const byContents = fieldOfContents(contents);
  const base = { ...column, contents };
  if (guess === undefined) {
    if (byContents === undefined) return { ...base, field: 'ignore', weight: 0, because: headerText(column.header) === '' ? '没有表头' : '不认识的表头' };
    return { ...base, field: byContents, weight: 1, because: '按内容', doubt: `表头“${column.header}”不认识，内容像${FIELDS[byContents]}` };
  }
  const { field, weight } = guess;
  const agreement = agree(field, contents);
  if (agreement.verdict !== 'no') return { ...base, field: refined(field, contents), weight, because: agreement.verdict === 'yes' ? '按表头和内容' : '按表头' };
  const believed = byContents ?? 'ignore';
  return { ...base, field: believed, weight: 1, because: '表头与内容不符，按内容', doubt: `表头“${column.header}”，内容却像${TYPE_WORDS[agreement.type]}` };
}

/** A header may speak of the day or of the hour ("运营时间", "开放日"): the cells tell which. */
function refined(field: Field, { share }: Contents): Field {
  if (field === 'hours_days' && share.hours >= 0.5) return 'hours';
  if (field === 'hours' && share.days >= 0.6 && share.hours < 0.2) return 'hours_days';
  return field;
}

function withNameByContents(candidates: readonly Candidate[]): readonly Candidate[] {
  const free = candidates.filter(({ field, contents }) => field === 'ignore' && contents.share.place >= 0.5 && contents.distinct >= contents.filled * 0.8);
  const best = free.reduce<Candidate | undefined>((top, next) => (top === undefined || next.contents.share.place > top.contents.share.place ? next : top), undefined);
  return candidates.map((candidate) => (candidate === best ? { ...candidate, field: 'name', because: '按内容', doubt: `表头“${candidate.header}”不认识，内容像地点名称` } : candidate));
}
