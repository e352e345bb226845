import { basename } from 'node:path';
import { neutralised, table } from '../../output/spreadsheet';
import { WHAT_WORDS, type ImportResult } from '../outcome';

const HEADER = ['文件', '工作表', '行', '名称', '结果', '编号', '列', '内容', '级别', '原因', '怎么办'];
const LEVELS = { refused: '不导入', dropped: '这格不收', text: '照原文保留', changed: '换了写法', private: '个人资料，已删去' } as const;

/** Everything found, one line each, to send back to whoever keeps the table. With a mark so that Excel reads UTF-8. */
export function issuesCsv(result: ImportResult): string {
  const file = basename(result.file);
  const lines = result.rows.flatMap((row) =>
    row.issues.map((issue) => [file, row.sheet, String(row.row), row.name, WHAT_WORDS[row.what], row.id ?? '', issue.column, issue.value, LEVELS[issue.level], issue.reason, issue.remedy]),
  );
  const skipped = result.skipped.map(({ sheet, row, why, text }) => [file, sheet, String(row), '', '不是地点', '', '', text, '跳过', why, '']);
  return table([HEADER, ...lines, ...skipped].map((line) => line.map(neutralised)));
}
