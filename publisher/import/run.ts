import type { KindId } from '../../src/domain/place/kinds';
import { readTable } from '../input/read-table';
import { freshnessOf } from '../rules/provenance';
import { SUBDISTRICT_COLUMNS } from '../tables/areas';
import { loadAreas } from './cells/load-areas';
import type { AreaIndex } from './cells/area-index';
import { masked } from './cells/private';
import { readRow, type Draft } from './cells/row';
import { readBody, type Skipped } from './columns/body';
import type { ImportMap } from './columns/map-file';
import { surveySheet, type Layout } from './columns/survey';
import { judge, NO_CELLS } from './judge';
import { decide, type Decision } from './match/decide';
import { idGiver } from './match/ids';
import { merge, type PlaceCells } from './match/merge';
import type { PreferenceOf, SourceCells } from './match/prefer';
import type { ImportResult, RowOutcome } from './outcome';
import { Refusal, Stopped } from './refusal';
import { checkHeaders } from './columns/check-headers';
import { openTable } from './read/open-table';
import type { Sheet, Workbook } from './read/workbook';
import { readExisting, type Existing } from './records';
import { importSource, type GivenSource } from './source';

export interface ImportOrder {
  readonly file: string;
  readonly kind: KindId;
  readonly dataDir: string;
  /** An edited mapping; without one everything is proposed. */
  readonly map?: ImportMap;
  readonly source: GivenSource;
  readonly prefer: PreferenceOf;
  readonly formulas: boolean;
  /** The sheets to read; without it all that are not hidden. */
  readonly sheets?: readonly string[];
  /** Code of the district of rows that name none. */
  readonly district?: string;
  readonly progress: (stage: string, rows: number) => void;
  readonly stopped: () => boolean;
}

/** Reads a table and works out what it would change. Writes nothing. Throws Refusal for a file that cannot be used. */
export async function runImport(order: ImportOrder): Promise<ImportResult & { readonly existing: Existing }> {
  const existing = readExisting(order.dataDir, order.kind);
  const areas = loadAreas(order.dataDir);
  const { cells: source, missing } = importSource(order.source, existing.today);
  const book = await openTable(order.file);
  try {
    const { layouts, leftOut, sheets } = await layoutsOf(book, areas, order);
    const drafts: Draft[] = [];
    const skipped: Skipped[] = [];
    for (const { sheet, own } of sheets) {
      for await (const item of readBody(sheet, own, areas)) {
        if (order.stopped()) throw new Stopped();
        if ('skipped' in item) skipped.push(item.skipped);
        else drafts.push(readRow(item.raw, item.layout.columns, { areas, formulas: order.formulas }));
        if (drafts.length % 1_000 === 0) {
          order.progress('读取', drafts.length);
          await breathe();
        }
      }
    }
    order.progress('比对', drafts.length);
    const { rows, after } = await settle(order, existing, drafts, source);
    const cells = drafts.reduce((sum, { counted }) => ({ filled: sum.filled + counted.filled, dropped: sum.dropped + counted.dropped }), { filled: 0, dropped: 0 });
    return { file: order.file, kind: order.kind, facts: book.facts, layouts, leftOut, skipped, rows, cells, before: existing.rows, after, totals: existing.totals, source, sourceMissing: missing, existing };
  } finally {
    book.close();
  }
}

/** Lets a pressed Ctrl+C and the progress line through. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Laid {
  readonly layouts: readonly Layout[];
  readonly leftOut: readonly { readonly sheet: string; readonly why: string }[];
  readonly sheets: readonly { readonly sheet: Sheet; readonly own: readonly Layout[] }[];
}

async function layoutsOf(book: Workbook, areas: AreaIndex, order: ImportOrder): Promise<Laid> {
  const leftOut: { sheet: string; why: string }[] = [];
  const absent = order.sheets?.find((name) => !book.sheets.some((sheet) => sheet.name === name));
  if (absent !== undefined) throw new Refusal('--sheet', `没有叫“${absent}”的工作表`, `写 ${book.sheets.map(({ name }) => name).join('、')}`);
  const sheets: { sheet: Sheet; own: readonly Layout[] }[] = [];
  for (const sheet of book.sheets) {
    if (order.stopped()) throw new Stopped();
    if (order.sheets !== undefined && !order.sheets.includes(sheet.name)) {
      leftOut.push({ sheet: sheet.name, why: '没有选它' });
      continue;
    }
    if (sheet.hidden && order.sheets === undefined) {
      leftOut.push({ sheet: sheet.name, why: `隐藏的工作表；要导入请加 --sheet ${sheet.name}` });
      continue;
    }
    order.progress(`查看 ${sheet.name}`, 0);
    const mapped = order.map?.tables.filter((table) => table.sheet === sheet.name) ?? [];
    await checkHeaders(order.file, sheet, mapped);
    const proposed = mapped.length > 0 ? mapped : await surveySheet(sheet, areas, { knowsMerges: book.format === 'xlsx' });
    if (proposed.length === 0) leftOut.push({ sheet: sheet.name, why: '找不到表头（至少要有名称和另一个认得的列名，如 地址、联系电话）；在 map.json 的 tables 里写明 header_rows 和 columns' });
    else sheets.push({ sheet, own: proposed.map((layout) => (order.district === undefined ? layout : { ...layout, district: order.district })) });
  }
  return { layouts: sheets.flatMap(({ own }) => own), leftOut, sheets };
}

/** Decides every row, merges what is known already, gives ids to what is new. */
async function settle(order: ImportOrder, existing: Existing, drafts: readonly Draft[], source: SourceCells): Promise<{ readonly rows: readonly RowOutcome[]; readonly after: readonly PlaceCells[] }> {
  const known = new Map(readTable(order.dataDir, 'areas/subdistricts.csv', SUBDISTRICT_COLUMNS).rows.map(({ cells }) => [cells.code, cells.name]));
  const good = drafts.filter(({ refused }) => !refused).map((draft) => ({ draft, cells: recordCells(draft, source) }));
  const decisions = decide(good, existing.rows, existing.tombstones, order.map?.decisions ?? {});
  await breathe();
  const nextId = idGiver(order.kind, existing.rows.map(({ id }) => id), existing.retired, existing.path);
  const records = new Map(existing.rows.map((row) => [row.id, row]));
  const names = new Map(existing.rows.map((row) => [`${row.name} ${row.district}`, row.id]));
  const outcomes = new Map<Draft, RowOutcome>();
  for (const [at, { draft, cells }] of good.entries()) {
    if (at % 1_000 === 0) {
      order.progress('整理', at);
      await breathe();
      if (order.stopped()) throw new Stopped();
    }
    const decision = decisions[at];
    if (decision !== undefined) outcomes.set(draft, settled(decision, draft, cells));
  }
  return { rows: drafts.map((draft) => outcomes.get(draft) ?? outcomeOf(draft, 'refused')), after: [...records.values()] };

  function settled(decision: Decision, draft: Draft, cells: PlaceCells): RowOutcome {
    if (decision.what === 'skip') return outcomeOf(draft, 'skip');
    if (decision.what === 'duplicate') return outcomeOf(draft, 'duplicate', {}, `与第 ${decision.of.row} 行（${decision.of.sheet}）相同`);
    if (decision.what === 'doubt') return outcomeOf(draft, 'doubt', decision.near === undefined ? {} : { near: decision.near }, decision.reason, decision.remedy);
    const before = decision.what === 'same' ? records.get(decision.id) : undefined;
    const { cells: merged, changes, kept } = before === undefined ? { cells, changes: [], kept: [] } : merge(before, cells, order.prefer);
    const twin = names.get(`${merged.name} ${merged.district}`);
    const problems = changes.length === 0 && before !== undefined ? [] : judge(order.kind, { ...merged, id: merged.id === '' ? 'xx-000' : merged.id, source_title: merged.source_title === '' ? UNSAID : merged.source_title }, known, existing.today);
    if (twin !== undefined && twin !== merged.id) return outcomeOf(draft, 'doubt', {}, `同一区已有同名的 ${twin}`, '把名称写得能分开，如加上社区名');
    const [problem] = problems;
    if (problem !== undefined) return outcomeOf(draft, 'refused', {}, `${problem.field ?? ''} ${problem.message}`, '改正后再导入');
    const stale = merged.alert !== '' && changes.some(({ field }) => ['address', 'phones', 'hours', 'price'].includes(field));
    const looked: Draft = stale ? { ...draft, issues: [...draft.issues, { level: 'changed', sheet: draft.sheet, row: draft.row, column: '', value: merged.alert, reason: '原来给街坊的提醒可能过时了', remedy: `看看 ${merged.id} 的 alert 是否还对` }] } : draft;
    const id = before?.id ?? nextId();
    records.set(id, { ...merged, id });
    if (before !== undefined && before.name !== merged.name) names.delete(`${before.name} ${before.district}`);
    names.set(`${merged.name} ${merged.district}`, id);
    return { ...outcomeOf(looked, before === undefined ? 'new' : changes.length > 0 ? 'changed' : 'same', { ...(decision.near !== undefined && { near: decision.near }) }), id, changes, kept };
  }
}

/** Stands for a source that is not named yet, while nothing is written. */
const UNSAID = '—';

function recordCells(draft: Draft, source: SourceCells): PlaceCells {
  const own = draft.cells;
  const date = own.source_date === undefined || own.source_date === '' ? source.source_date : own.source_date;
  const url = /^https?:\/\//.test(own.source_url ?? '') ? (own.source_url ?? '') : source.source_url;
  return {
    ...NO_CELLS,
    ...own,
    ...source,
    source_title: own.source_title ? `${own.source_title}（见${source.source_title}）` : source.source_title,
    source_date: date,
    source_url: url,
    freshness: freshnessOf(date),
  };
}

function outcomeOf(draft: Draft, what: RowOutcome['what'], more: Partial<RowOutcome> = {}, reason?: string, remedy = ''): RowOutcome {
  const { sheet, row, cells, nameColumn, communityCode, issues } = draft;
  const name = masked(cells.name ?? '');
  return {
    sheet,
    row,
    name,
    what,
    ...(communityCode !== undefined && { communityCode }),
    changes: [],
    kept: [],
    ...more,
    issues: reason === undefined ? issues : [...issues, { level: what === 'doubt' || what === 'refused' ? 'refused' : 'changed', sheet, row, column: nameColumn, value: name, reason, remedy }],
  };
}
