import { Refusal } from '../refusal';
import { columnIndex, type Sheet, type SheetRow } from '../read/workbook';
import { headersOf } from './header-row';
import type { Layout } from './survey';

/** An edited mapping is for the table it was made from: a column that has moved since must not be read as another. */
export async function checkHeaders(file: string, sheet: Sheet, mapped: readonly Layout[]): Promise<void> {
  if (mapped.length === 0) return;
  const wanted = new Map(mapped.flatMap((layout) => layout.header_rows.map((row) => [row, layout] as const)));
  const last = Math.max(...wanted.keys());
  const found = new Map<Layout, SheetRow[]>();
  for await (const row of sheet.rows()) {
    if (row.row > last) break;
    const layout = wanted.get(row.row);
    if (layout !== undefined) found.set(layout, [...(found.get(layout) ?? []), row]);
  }
  for (const layout of mapped) {
    const headers = headersOf(found.get(layout) ?? []);
    const moved = layout.columns.find(({ column, header }) => (headers[columnIndex(column) ?? -1] ?? '') !== header);
    if (moved !== undefined) {
      throw new Refusal(file, `工作表“${sheet.name}”${moved.column} 列的表头是“${headers[columnIndex(moved.column) ?? -1] ?? ''}”，对照里写的是“${moved.header}”`, '表变了：不加 --map 重新生成对照，或改正对照里的 column 和 header_rows');
    }
  }
}
