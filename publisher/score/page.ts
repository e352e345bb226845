import { DISTRICTS, districtName } from '../../src/domain/area/districts';
import { announcedTotal } from '../../src/domain/place/coverage';
import { KINDS } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { Freshness } from '../../src/domain/place/source';
import type { AnnouncedTotal } from '../../src/domain/place/total';
import { barChart, heatChart, stackChart, type Bar } from '../charts/bars';
import { escapeHtml, htmlPage, htmlTable } from '../charts/html';
import { lowestFirst } from '../output/score';
import { CRITERIA, CRITERION_LABELS } from './criteria';
import { fallText, type ScoreFall } from './falls';
import { points, type ReleaseScore } from './score';

export interface ScorePage {
  readonly version: number;
  readonly created: string;
  readonly places: readonly Place[];
  readonly totals: readonly AnnouncedTotal[];
  readonly score: ReleaseScore;
  readonly falls: readonly ScoreFall[];
  /** The release it was compared with. */
  readonly before?: { readonly version: number; readonly created: string };
}

const FRESHNESS: readonly { readonly id: Freshness; readonly label: string; readonly colour: string }[] = [
  { id: 'current', label: '2023 年以后', colour: '#0b6b53' },
  { id: 'aging', label: '2019–2022 年', colour: '#8fc1b1' },
  { id: 'stale', label: '2019 年以前', colour: '#b5301f' },
  { id: 'undated', label: '没有日期', colour: '#c9c4b8' },
];

/** The score as one HTML file for people who look rather than read. The same input gives the same bytes. */
export function scorePage(page: ScorePage): string {
  const { version, created, places, totals, score } = page;
  const title = `资料质量：第 ${version} 版（${created}）`;
  const tiles: readonly (readonly [string, string])[] = [
    [points(score.total.score), '总分（满分 100）'],
    [String(places.length), '条地点资料'],
    [String(places.filter((place) => place.phones !== undefined).length), '条有电话'],
    [String(places.filter((place) => place.address !== undefined).length), '条有地址'],
    [String(places.filter((place) => place.position !== undefined).length), '条有准确位置'],
  ];
  return htmlPage(
    title,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p class="soft">新旧按 ${escapeHtml(score.as_of)} 计算。分数只说资料写得全不全、新不新，不评价服务好坏。</p>`,
      `<div class="tiles">${tiles.map(([number, label]) => `<div class="tile"><b>${escapeHtml(number)}</b>${escapeHtml(label)}</div>`).join('')}</div>`,
      comparison(page),
      section('收录与官方公布数', '深色是已收录，浅色是官方公布的总数。没有公布总数的类别不画。', coverageOfCity(places, totals)),
      ...coverageByDistrict(places, totals),
      section('各区收录', '全部类别合计。官方没有公布各区全部类别的总数，所以没有浅色条。', barChart('各区收录条数', districtBars(places))),
      section('资料新旧', '按来源的日期。', freshness(places)),
      section('各类得分', '十项各 0–100 分，颜色越深越好；“—”是这一项不适用。', heat(score)),
      section('得分最低的 30 条', '先补这些，见效最快。', lowest(score)),
      `<details><summary>全部 ${score.records.length} 条</summary>${recordTable(score.records)}</details>`,
    ].join('\n'),
  );
}

const section = (title: string, hint: string, content: string): string => `<section><h2>${escapeHtml(title)}</h2><p class="soft">${escapeHtml(hint)}</p>\n${content}</section>`;

function comparison({ before, falls }: ScorePage): string {
  if (before === undefined) return '';
  const against = `第 ${before.version} 版（${before.created}）`;
  if (falls.length === 0) return section('与上一版比较', against, '<p>两版都有的资料，各类得分都没有下降。</p>');
  return section('与上一版比较', against, `<p class="warn">有得分下降，默认不能发布：</p><pre class="wide">${escapeHtml(falls.map(fallText).join('\n'))}</pre>`);
}

function coverageOfCity(places: readonly Place[], totals: readonly AnnouncedTotal[]): string {
  const announced = KINDS.flatMap(({ id, label }) => {
    const total = announcedTotal(totals, id);
    return total === undefined ? [] : [{ label, count: places.filter((place) => place.kind === id).length, total }];
  });
  if (announced.length === 0) return '<p>没有官方公布的总数。</p>';
  // Shares, not numbers: 11 offices and 2,759 halls do not fit one scale.
  const bars = announced.map(({ label, count, total }): Bar => ({ label, value: Math.min(1, count / total.total), whole: 1, note: `${count} / ${total.total}（${percent(count / total.total)}，${total.as_of}）` }));
  const sources = htmlTable([{ name: '类别' }, { name: '公布数', numeric: true }, { name: '截至' }, { name: '出处', text: true }], announced.map(({ label, total }) => [label, total.total, total.as_of, total.source_title]));
  return `${barChart('各类收录占官方公布数的比例', bars)}<details><summary>公布数的出处</summary>${sources}</details>`;
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;

/** One chart for each kind of which somebody announced a total, district by district. */
function coverageByDistrict(places: readonly Place[], totals: readonly AnnouncedTotal[]): string[] {
  return KINDS.filter(({ id }) => totals.some((total) => total.kind === id)).map(({ id, label }) => {
    const bars = DISTRICTS.map(({ code, name }): Bar => {
      const count = places.filter((place) => place.kind === id && place.district === code).length;
      const total = announcedTotal(totals, id, code);
      return { label: name, value: count, whole: total?.total, note: total === undefined ? `${count}（区总数未公布）` : `${count} / ${total.total}（截至 ${total.as_of}）` };
    });
    const city = announcedTotal(totals, id);
    return section(`${label}：各区`, city === undefined ? '全市总数未公布。' : `全市公布 ${city.total}（${city.as_of}）。`, barChart(`${label}各区收录条数`, bars));
  });
}

const districtBars = (places: readonly Place[]): Bar[] =>
  DISTRICTS.map(({ code, name }) => {
    const count = places.filter((place) => place.district === code).length;
    return { label: name, value: count, note: String(count) };
  });

function freshness(places: readonly Place[]): string {
  const stack = (label: string, some: readonly Place[]) => ({ label, parts: FRESHNESS.map(({ id, label: part, colour }) => ({ label: part, colour, value: some.filter((place) => place.freshness === id).length })) });
  const kinds = KINDS.map(({ id, label }) => ({ label, some: places.filter((place) => place.kind === id) })).filter(({ some }) => some.length > 0);
  return stackChart('各类资料的新旧', [stack('全部', places), ...kinds.map(({ label, some }) => stack(label, some))]);
}

function heat({ kinds, total }: ReleaseScore): string {
  const cells = [...kinds, total].flatMap((group) => [
    { row: group.label, column: '总分', value: group.score },
    ...CRITERIA.map((criterion) => ({ row: group.label, column: CRITERION_LABELS[criterion], value: group.criteria[criterion] })),
  ]);
  return heatChart('各类十项得分', cells);
}

const lowest = ({ records }: ReleaseScore): string => recordTable(lowestFirst(records).slice(0, 30));

function recordTable(records: ReleaseScore['records']): string {
  const labels = new Map<string, string>(KINDS.map(({ id, label }) => [id, label]));
  return htmlTable(
    [{ name: '编号' }, { name: '总分', numeric: true }, { name: '名称', text: true }, { name: '类别' }, { name: '区' }, ...CRITERIA.map((criterion) => ({ name: CRITERION_LABELS[criterion], numeric: true }))],
    records.map((record) => [record.id, points(record.score), record.name, labels.get(record.kind) ?? record.kind, districtName(record.district), ...CRITERIA.map((criterion) => (record.marks[criterion] === undefined ? '—' : Math.round((record.marks[criterion] ?? 0) * 100)))]),
  );
}
