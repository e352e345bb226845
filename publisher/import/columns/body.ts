import type { RawRow } from '../cells/row';
import type { AreaIndex } from '../cells/area-index';
import { masked } from '../cells/private';
import { isBlank, isDitto, oneLine } from '../cells/plain-text';
import { columnIndex, type Cell, type Sheet, type SheetRow } from '../read/workbook';
import { headersOf } from './header-row';
import { sameHeaders, type Layout } from './survey';

/** A row that is no place, and why. */
export interface Skipped {
  readonly sheet: string;
  readonly row: number;
  readonly why: string;
  readonly text: string;
}

export type BodyItem = { readonly raw: RawRow; readonly layout: Layout } | { readonly skipped: Skipped };

const TOTAL = /^(?:合计|总计|小计|共计|总数|累计|总和|平均|本页|汇总)|^共\s*\d+/;
const FOOTER = /^(?:备注|注意|注|说明|填表|制表|审核|统计|数据来源|来源|单位|附件|附注|以上|截至|截止|联系人|填报|制图|更新|※|\*|□)/;

/** The places of a sheet, row after row; titles, headers, totals and remarks are named as skipped. */
export async function* readBody(sheet: Sheet, layouts: readonly Layout[], areas: AreaIndex): AsyncGenerator<BodyItem> {
  const headerRows = new Map(layouts.flatMap((layout) => layout.header_rows.map((row) => [row, layout] as const)));
  const first = Math.min(...headerRows.keys());
  let layout: Layout | undefined;
  let above: (Cell | undefined)[] = [];
  let section: { district?: string; subdistrict?: string } = {};
  let waiting: { raw: RawRow; layout: Layout } | undefined;

  for await (const row of sheet.rows()) {
    const starts = headerRows.get(row.row);
    if (starts !== undefined) {
      if (waiting !== undefined) yield waiting;
      waiting = undefined;
      if (starts !== layout) section = {};
      layout = starts;
      above = [];
      continue;
    }
    const skip = (why: string): BodyItem => ({ skipped: { sheet: sheet.name, row: row.row, why, text: row.cells.map((cell) => (cell?.merged === undefined ? oneLine(cell?.text ?? '') : '')).filter((text) => text !== '').map(masked).join(' | ').slice(0, 120) } });
    if (layout === undefined || row.row < first) {
      if (row.cells.some((cell) => !isBlank(oneLine(cell?.text ?? '')))) yield skip('表头上面的标题');
      continue;
    }
    const nameIndex = indexOf(layout, 'name');
    const texts = row.cells.map((cell) => (cell === undefined || cell.merged !== undefined ? '' : oneLine(cell.text)));
    const filled = texts.filter((text) => !isBlank(text));
    if (row.hidden) {
      // Nobody who looked at the sheet has seen it: it is named, not taken.
      if (filled.length > 0) yield skip('表里隐藏的行，没有导入。要导入，先在表里取消隐藏或筛选');
      continue;
    }
    const why = reasonToSkip(row, layout, texts, filled, nameIndex);
    if (why !== undefined) {
      const area = why === SECTION ? sectionOf(filled[0] ?? '', areas, layout) : undefined;
      if (area !== undefined) section = area;
      // A single text that names no area and no place is a remark.
      if (why !== SECTION || area !== undefined || filled.length === 0) {
        if (filled.length > 0) yield skip(area === undefined ? why : `${SECTION}，下面各行属于${area.name}`);
        continue;
      }
      yield skip('只有一格有字，像说明');
      continue;
    }
    const cells = row.broken === undefined ? filledDown(row, layout, above) : [...row.cells];
    if (row.broken === undefined) above = cells.map((cell, index) => (cell === undefined || isBlank(oneLine(cell.text)) ? above[index] : cell));
    if (row.cells[nameIndex]?.merged === 'down' && waiting !== undefined) {
      waiting = { ...waiting, raw: { ...waiting.raw, more: [...waiting.raw.more, { row: row.row, cells: row.cells }] } };
      continue;
    }
    if (waiting !== undefined) yield waiting;
    const district = section.district ?? layout.district;
    const subIndex = indexOf(layout, 'subdistrict');
    waiting = { layout, raw: { sheet: sheet.name, row: row.row, cells, more: [], ...(district !== undefined && { district }), ...(section.subdistrict !== undefined && subIndex < 0 && { subdistrict: section.subdistrict }), ...(row.broken !== undefined && { broken: row.broken }) } };
  }
  if (waiting !== undefined) yield waiting;
}

const SECTION = '小标题';

const indexOf = (layout: Layout, field: string): number => columnIndex(layout.columns.find((use) => use.field === field)?.column ?? '') ?? -1;

function reasonToSkip(row: SheetRow, layout: Layout, texts: readonly string[], filled: readonly string[], nameIndex: number): string | undefined {
  if (row.broken !== undefined) return undefined;
  if (filled.length === 0) return '空行';
  const name = texts[nameIndex] ?? '';
  const [start = ''] = filled;
  if ((TOTAL.test(start) || TOTAL.test(name)) && filled.length <= Math.max(3, layout.columns.length / 2)) return '合计行';
  const headers = layout.columns.map(({ header }) => header);
  if (filled.length >= 3 && sameHeaders(headers, headersOf([row]))) return '重复的表头';
  const merged = row.cells.some((cell) => cell?.merged === 'down');
  if (FOOTER.test(start) && (filled.length <= 2 || name === '') && !merged) return '表尾的说明';
  if (filled.length === 1 && (!merged || row.cells[nameIndex]?.merged === 'right')) {
    const lonelyName = texts[nameIndex] !== '' && texts[nameIndex] !== undefined && row.cells[nameIndex + 1]?.merged !== 'right';
    return lonelyName && start.length > 4 && start.length <= 30 && !/^[（(]?[一二三四五六七八九十]+[、.．)）]/.test(start) ? undefined : SECTION;
  }
  return undefined;
}

/** "一、越秀区（23间）" → 越秀区; "洪桥街" → a sub-district, where the table has no column for it. */
function sectionOf(text: string, areas: AreaIndex, layout: Layout): { readonly name: string; readonly district?: string; readonly subdistrict?: string } | undefined {
  const bare = text.replace(/^[（(]?(?:[一二三四五六七八九十]+|\d+)[、.．)）]\s*/, '').replace(/[（(].*$|[:：]$|共?\s*\d+\s*[间个家所处].*$/g, '').trim();
  const district = areas.district(bare);
  if (district !== undefined) return { name: district.name, district: district.code };
  const hits = areas.subdistricts(bare, layout.district);
  const [hit] = hits;
  if (hit === undefined || hits.length !== 1) return undefined;
  return { name: hit.name, district: hit.code.slice(0, 6), subdistrict: hit.code };
}

/** Ditto marks, and empty cells of columns that lost their merges, take the cell above. */
function filledDown(row: SheetRow, layout: Layout, above: readonly (Cell | undefined)[]): (Cell | undefined)[] {
  const cells = [...row.cells];
  for (const use of layout.columns) {
    const index = columnIndex(use.column) ?? -1;
    const text = oneLine(cells[index]?.text ?? '');
    if (isDitto(text) || (use.fill_down === true && text === '')) cells[index] = above[index];
  }
  return cells;
}
