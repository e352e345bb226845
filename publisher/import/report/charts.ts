import { DISTRICTS } from '../../../src/domain/area/districts';
import type { PlaceColumn } from '../../tables/places';
import type { ImportResult } from '../outcome';
import type { PlaceCells } from '../match/merge';
import { bars } from './html';

const FRESHNESS = [
  { id: 'current', label: '2023 年以后' },
  { id: 'aging', label: '2019—2022 年' },
  { id: 'stale', label: '2019 年以前' },
  { id: 'undated', label: '没有日期' },
];
const FIELDS: readonly (readonly [PlaceColumn, string])[] = [['subdistrict_code', '街镇'], ['address', '地址'], ['phones', '电话'], ['hours', '时间'], ['price', '收费'], ['latitude', '坐标']];

const count = (rows: readonly PlaceCells[], test: (row: PlaceCells) => boolean): number => rows.filter(test).length;

/** What the kind's table looks like before and after, for people who would rather look than read. */
export function charts(result: ImportResult): string {
  const { before, after } = result;
  const city = result.totals.filter(({ district }) => district === undefined).sort((a, b) => b.as_of.localeCompare(a.as_of))[0];
  const coverage = bars(
    `各区收录了多少${city === undefined ? '' : `（全市公布 ${city.total}，收录 ${after.length}）`}`,
    DISTRICTS.map(({ name }) => {
      const old = count(before, ({ district }) => district === name);
      const now = count(after, ({ district }) => district === name);
      return { label: name, parts: [{ value: Math.min(old, now), tone: 'light' as const, name: '原有' }, { value: Math.max(0, now - old), tone: 'green' as const, name: '这次新增' }], after: now > old ? `${old} → ${now}` : String(now) };
    }),
  );
  const fresh = bars(
    '资料有多新（按出处的日期）',
    FRESHNESS.flatMap(({ id, label }) => [
      { label, parts: [{ value: count(before, ({ freshness }) => freshness === id), tone: 'light' as const, name: '导入前' }] },
      { label: '', parts: [{ value: count(after, ({ freshness }) => freshness === id), tone: 'green' as const, name: '导入后' }] },
    ]),
    Math.max(before.length, after.length),
  );
  const share = (rows: readonly PlaceCells[], field: PlaceColumn): number => (rows.length === 0 ? 0 : Math.round((count(rows, (row) => row[field] !== '') / rows.length) * 100));
  const full = bars(
    '每百条里有多少条写了',
    FIELDS.flatMap(([field, label]) => [
      { label, parts: [{ value: share(before, field), tone: 'light' as const, name: '导入前' }], after: `${share(before, field)}%` },
      { label: '', parts: [{ value: share(after, field), tone: 'green' as const, name: '导入后' }], after: `${share(after, field)}%` },
    ]),
    100,
  );
  return `<div class="charts">${coverage}${fresh}${full}${matching(result)}</div>`;
}

/** How alike the rows were to the record most like them: the two lines at which a person is asked and a row is taken as the same. */
function matching(result: ImportResult): string {
  const scored = result.rows.filter(({ near }) => near !== undefined);
  const bands = [[1, 1.01, '完全相同'], [0.8, 1, '80—99%'], [0.6, 0.8, '60—79%'], [0.3, 0.6, '30—59%'], [0, 0.3, '30% 以下']] as const;
  const alone = result.rows.filter(({ near, what }) => near === undefined && what === 'new').length;
  return bars(
    '每行与最像的已有记录有多像',
    [...bands.map(([from, to, label]) => {
      const rows = scored.filter(({ near }) => near !== undefined && near.score >= from && near.score < to);
      const of = (...what: string[]): number => rows.filter((row) => what.includes(row.what)).length;
      return { label, parts: [{ value: of('changed', 'same'), tone: 'green' as const, name: '当作同一处' }, { value: of('doubt', 'refused'), tone: 'amber' as const, name: '请人决定' }, { value: of('new'), tone: 'grey' as const, name: '当作新的' }] };
    }), { label: '没有相像的', parts: [{ value: alone, tone: 'grey' as const, name: '当作新的' }] }],
  );
}
