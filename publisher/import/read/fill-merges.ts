import { Refusal } from '../refusal';
import { LIMITS } from './limits';
import type { Cell, Merge, SheetRow } from './workbook';

/**
 * Gives every cell of a merged block the block's value, marked with where it came from. Blocks are taken up as their
 * first row passes, so a block of a million rows costs no more than one of two.
 */
export async function* fillMerges(file: string, rows: AsyncGenerator<SheetRow>, merges: readonly Merge[]): AsyncGenerator<SheetRow> {
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let open: { readonly merge: Merge; readonly cell: Cell | undefined }[] = [];
  for await (const row of rows) {
    const cells = [...row.cells];
    open = open.filter(({ merge }) => merge.bottom >= row.row);
    for (let next = waiting[waiting.length - 1]; next !== undefined && next.top <= row.row; next = waiting[waiting.length - 1]) {
      waiting.pop();
      if (next.bottom >= row.row) open.push({ merge: next, cell: next.top === row.row ? row.cells[next.left - 1] : undefined });
    }
    // Blocks never overlap in a real sheet, so no more can be open than there are columns.
    if (open.length > LIMITS.columns) throw new Refusal(file, `第 ${row.row} 行的合并单元格互相重叠`, '用 Excel 或 WPS 打开后取消合并，另存一次');
    for (const { merge, cell } of open) {
      if (cell === undefined) continue;
      for (let column = merge.left - 1; column < Math.min(merge.right, LIMITS.columns); column += 1) {
        if (row.row === merge.top && column === merge.left - 1) continue;
        if (cells[column] === undefined || cells[column]?.text === '') cells[column] = { ...cell, merged: column === merge.left - 1 ? 'down' : 'right' };
      }
    }
    yield { ...row, cells };
  }
}
