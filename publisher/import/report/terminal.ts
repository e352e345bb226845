import { basename } from 'node:path';
import { kindOf } from '../../../src/domain/place/kinds';
import { formatColumns } from '../../output/columns';
import { FIELDS } from '../columns/fields';
import { countOf, issuesOf, WHAT_WORDS, type ImportResult, type RowOutcome } from '../outcome';

const SHOWN = 15;

/** The summary a person reads in the terminal: what each column is, what becomes of the rows, what needs a person. */
export function terminalReport(result: ImportResult): string {
  const kind = kindOf(result.kind);
  const counts = countOf(result);
  const parts = [`${basename(result.file)} → ${kind?.label ?? result.kind}：${result.facts.join('；')}`];
  for (const { sheet, why } of result.leftOut) parts.push(`  没有导入工作表“${sheet}”：${why}`);
  for (const layout of result.layouts) {
    parts.push(
      `\n工作表“${layout.sheet}”，表头在第 ${layout.header_rows.join('、')} 行：`,
      formatColumns(['列', '表头', '当作', '依据', '请核对'], layout.columns.map(({ column, header, field, label, because, doubt }) => [column, header.replace('»', '／'), `${FIELDS[field]}${label === undefined ? '' : `（${label}）`}`, because, doubt ?? ''])),
    );
  }
  parts.push(`\n共 ${result.rows.length} 行：${(Object.keys(WHAT_WORDS) as RowOutcome['what'][]).filter((what) => counts[what] > 0).map((what) => `${WHAT_WORDS[what]} ${counts[what]}`).join('，')}${result.skipped.length > 0 ? `；另有 ${result.skipped.length} 行是标题、合计、说明或隐藏的行` : ''}`);
  if (result.rows.length === 0) parts.push('没有读到一行地点：检查表头下面有没有数据，或请对方重新导出。');
  parts.push(cellLine(result));
  parts.push(...listed('拿不准、没有导入的行（请决定）', result.rows.filter(({ what }) => what === 'doubt')));
  parts.push(...listed('不导入的行', result.rows.filter(({ what }) => what === 'refused')));
  parts.push(...dropped(result));
  parts.push(...conflicts(result));
  return parts.join('\n');
}

function cellLine(result: ImportResult): string {
  const issues = issuesOf(result);
  const count = (level: string): number => issues.filter((issue) => issue.level === level).length;
  return `有内容的格 ${result.cells.filled}：不收 ${count('dropped')}，照原文保留 ${count('text')}，换了写法 ${count('changed')}；个人资料删去 ${count('private')} 处`;
}

function listed(title: string, rows: readonly RowOutcome[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, SHOWN).map((row) => {
    const why = row.issues.find(({ level }) => level === 'refused');
    return `  ${row.sheet} 第 ${row.row} 行 ${row.name}：${why === undefined ? '' : `${why.column === '' ? '' : `［${why.column}］`}${why.reason}${why.value === '' || why.value === row.name ? '' : `（${why.value}）`}${why.remedy === '' ? '' : ` —— ${why.remedy}`}`}`;
  });
  return [`\n${title}（${rows.length}）：`, ...lines, ...(rows.length > SHOWN ? [`  …… 其余 ${rows.length - SHOWN} 行见报告`] : [])];
}

function dropped(result: ImportResult): string[] {
  const issues = result.rows.filter(({ what }) => what !== 'refused').flatMap((row) => row.issues.filter(({ level }) => level === 'dropped'));
  if (issues.length === 0) return [];
  const lines = issues.slice(0, SHOWN).map(({ sheet, row, column, value, reason, remedy }) => `  ${sheet} 第 ${row} 行 ［${column}］“${value}”：${reason}${remedy === '' ? '' : ` —— ${remedy}`}`);
  return [`\n没有收的格（行照样导入，${issues.length}）：`, ...lines, ...(issues.length > SHOWN ? [`  …… 其余 ${issues.length - SHOWN} 格见报告`] : [])];
}

function conflicts(result: ImportResult): string[] {
  const rows = result.rows.filter(({ kept }) => kept.length > 0);
  if (rows.length === 0) return [];
  const lines = rows.slice(0, SHOWN).flatMap((row) => row.kept.map(({ field, existing, incoming, why }) => `  ${row.id ?? ''} ${row.name} ${field}：保留“${existing}”，没有用“${incoming}”（${why}）`));
  return [`\n与已有记录不同、保留原值的（${rows.length} 条；要用新值加 --prefer incoming 或 --prefer phones=incoming）：`, ...lines.slice(0, SHOWN * 2)];
}
