import { basename } from 'node:path';
import { kindOf } from '../../../src/domain/place/kinds';
import type { Issue } from '../cells/issue';
import { FIELDS, type Field } from '../columns/fields';
import { countOf, issuesOf, type ImportResult, type RowOutcome } from '../outcome';
import { charts } from './charts';
import { esc, section, STYLE, table } from './html';

export interface PageFacts {
  /** Whether the tables were written. */
  readonly applied: boolean;
  readonly mapFile: string;
}

/** The Chinese word for a column of the tables. */
const word = (column: string): string => (column === 'subdistrict_code' ? FIELDS.subdistrict : (FIELDS[column as Field] ?? column));

/** The whole import on one page that needs no network: what was done, what needs a person, and every row and cell left out. */
export function reportPage(result: ImportResult, { applied, mapFile }: PageFacts): string {
  const kind = kindOf(result.kind)?.label ?? result.kind;
  const counts = countOf(result);
  const title = `${kind}导入报告：${basename(result.file)}`;
  const tile = (value: number, label: string, tone = ''): string => `<div class="tile ${tone}"><b>${value}</b><span>${label}</span></div>`;
  const privates = issuesOf(result).filter(({ level }) => level === 'private');
  const body = [
    `<header><h1>${esc(title)}</h1><p>${esc(result.facts.join('；'))}</p><p>出处：${esc(result.source.source_title || '还没有写明')}${result.source.source_date === '' ? '' : `，${esc(result.source.source_date)}`}</p></header>`,
    `<div class="tiles">${tile(result.rows.length, '表里的行')}${tile(counts.new, '新增', 'good')}${tile(counts.changed, '更新', 'good')}${tile(counts.same + counts.duplicate, '没有变化或重复')}${tile(counts.doubt, '拿不准，请决定', counts.doubt > 0 ? 'ask' : '')}${tile(counts.refused, '不导入', counts.refused > 0 ? 'bad' : '')}${tile(privates.length, '删去的个人资料')}</div>`,
    nextSteps(result, applied, mapFile),
    charts(result),
    columnsSection(result),
    section('doubt', '拿不准的行', counts.doubt, '程序不猜。请看每行的“怎么办”。', rowTable(result.rows.filter(({ what }) => what === 'doubt'))),
    section('refused', '不导入的行', counts.refused, '改正原表后再导入一次；已经导入的行不受影响。', rowTable(result.rows.filter(({ what }) => what === 'refused'))),
    changesSection(result),
    keptSection(result),
    issueSection('dropped', '没有收的格', '行照样导入，这一格留空。', result, 'dropped'),
    issueSection('text', '照原文保留的格', '街坊会看到原文；程序读不出确定的时间或价格。', result, 'text'),
    issueSection('changed', '换了写法的格', '意思没有变，请抽查。', result, 'changed'),
    section('private', '删去的个人资料', privates.length, '人名、手机号码和身份证号不进数据。这里只计数，不显示内容。', table(['列', '原因', '处'], grouped(privates).map(([column, reason, n]) => [esc(column), esc(reason), String(n)]))),
    section('new', '新增的记录', counts.new, '', table(['编号', '名称', '区', '街镇代码', '社区', '地址', '电话', '时间', '收费'], newRows(result))),
    section('skipped', '不是地点的行', result.skipped.length, '', table(['位置', '原因', '内容'], result.skipped.map(({ sheet, row, why, text }) => [esc(`${sheet} 第 ${row} 行`), esc(why), esc(text)]))),
  ].join('\n');
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${esc(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>\n`;
}

function nextSteps(result: ImportResult, applied: boolean, mapFile: string): string {
  const counts = countOf(result);
  const doubts = result.layouts.flatMap(({ columns }) => columns).filter(({ doubt }) => doubt !== undefined).length;
  const steps = [
    ...(doubts > 0 ? [`有 ${doubts} 列请核对，见“每一列当作什么”；要改就编辑 <code>${esc(mapFile)}</code>，再加 <code>--map</code> 运行`] : []),
    ...(counts.doubt > 0 ? [`有 ${counts.doubt} 行拿不准，在 <code>${esc(mapFile)}</code> 的 decisions 里写下决定`] : []),
    ...(result.sourceMissing.length > 0 ? [`写明出处：${esc(result.sourceMissing.join('；'))}`] : []),
    ...(applied ? ['运行 <code>npm run data:check</code>，再按 docs/releasing.md 发布'] : counts.new + counts.changed > 0 ? ['抽查几行，没有问题就加 <code>--apply</code> 写入'] : ['没有要写入的改动']),
  ];
  return `<div class="next${applied ? '' : ' wait'}"><b>${applied ? '已经写入数据表。' : '这是预演，什么都没有写入。'}</b> 接下来：<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol></div>`;
}

function columnsSection(result: ImportResult): string {
  const tables = result.layouts.map(({ sheet, header_rows, columns }) => {
    const rows = columns.map(({ column, header, field, label, because, doubt }) => [
      esc(column),
      esc(header.replace('»', '／')),
      field === 'ignore' || field === 'serial' ? `<span class="none">${FIELDS[field]}</span>` : `${FIELDS[field]}${label === undefined ? '' : `（${esc(label)}）`}`,
      esc(because),
      doubt === undefined ? '' : `<span class="doubt">${esc(doubt)}</span>`,
    ]);
    return `<p>工作表“${esc(sheet)}”，表头在第 ${header_rows.join('、')} 行</p>${table(['列', '表头', '当作', '依据', '请核对'], rows)}`;
  });
  const left = result.leftOut.map(({ sheet, why }) => `<p class="doubt">工作表“${esc(sheet)}”没有导入：${esc(why)}</p>`);
  return section('columns', '每一列当作什么', undefined, '没有导入的列也列在这里，不会悄悄丢掉。', [...tables, ...left].join('\n'));
}

function rowTable(rows: readonly RowOutcome[]): string {
  return table(
    ['位置', '名称', '列', '内容', '原因', '怎么办'],
    rows.flatMap((row) =>
      row.issues.filter(({ level }) => level === 'refused').map((issue) => [esc(`${row.sheet} 第 ${row.row} 行`), esc(row.name), esc(issue.column), esc(issue.value), esc(issue.reason), esc(issue.remedy)]),
    ),
  );
}

function changesSection(result: ImportResult): string {
  const rows = result.rows.filter(({ what }) => what === 'changed');
  const lines = rows.map((row) => [
    esc(row.id ?? ''),
    `${esc(row.name)}<br><span class="none">${esc(`${row.sheet} 第 ${row.row} 行`)}，相似 ${Math.round((row.near?.score ?? 1) * 100)}%</span>`,
    row.changes.filter(({ field }) => !field.startsWith('source_') && field !== 'freshness').map(({ field, before, after }) => `${esc(word(field))}：${before === '' || after.startsWith(before) ? '' : `<del>${esc(before)}</del> `}<ins>${esc(after.startsWith(before) && before !== '' ? `…${after.slice(before.length)}` : after)}</ins>`).join('<br>') || '<span class="none">只更新了出处</span>',
  ]);
  return section('updates', '更新的记录', rows.length, '新出处更可靠或更新，所以换了值；编号不变。', table(['编号', '记录', '改了什么'], lines));
}

function keptSection(result: ImportResult): string {
  const lines = result.rows.flatMap((row) => row.kept.map(({ field, existing, incoming, why }) => [esc(row.id ?? ''), esc(row.name), esc(word(field)), esc(existing), esc(incoming), esc(why)]));
  return section('kept', '与已有记录不同，保留原值', lines.length, '要用表里的值，加 --prefer incoming，或只对某一列 --prefer phones=incoming。', table(['编号', '名称', '列', '保留的值', '表里的值', '为什么'], lines));
}

function issueSection(id: string, title: string, note: string, result: ImportResult, level: Issue['level']): string {
  const issues = result.rows.filter(({ what }) => what !== 'refused').flatMap((row) => row.issues.filter((issue) => issue.level === level).map((issue) => ({ row, issue })));
  return section(id, title, issues.length, note, table(['位置', '名称', '列', '内容', '原因', '怎么办'], issues.map(({ row, issue }) => [esc(`${row.sheet} 第 ${row.row} 行`), esc(row.name), esc(issue.column), esc(issue.value), esc(issue.reason), esc(issue.remedy)])));
}

function grouped(issues: readonly Issue[]): [string, string, number][] {
  const groups = new Map<string, number>();
  for (const { column, reason } of issues) groups.set(`${column}\u0000${reason}`, (groups.get(`${column}\u0000${reason}`) ?? 0) + 1);
  return [...groups].map(([key, n]) => [...(key.split('\u0000') as [string, string]), n]);
}

function newRows(result: ImportResult): string[][] {
  const byId = new Map(result.after.map((row) => [row.id, row]));
  return result.rows.filter(({ what }) => what === 'new').map((row) => {
    const cells = byId.get(row.id ?? '');
    return [row.id ?? '', row.name, cells?.district ?? '', cells?.subdistrict_code ?? '', `${cells?.community ?? ''}${row.communityCode === undefined ? '' : ` ${row.communityCode}`}`, cells?.address ?? '', cells?.phones ?? '', cells?.hours ?? '', cells?.price ?? ''].map(esc);
  });
}
