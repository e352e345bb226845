import { readBookParts } from './book-parts';
import { fillMerges } from './fill-merges';
import { readSheetRows } from './sheet-rows';
import type { Merge, Sheet, SheetRow, Workbook } from './workbook';
import { openArchive } from './zip';

/** Opens an .xlsx or .xlsm. Rows are streamed; of a whole book only its list of shared texts is held. */
export async function openXlsx(file: string): Promise<Workbook> {
  const archive = await openArchive(file);
  try {
    const parts = await readBookParts(file, archive);
    const sheets = parts.sheets.map(({ name, part, hidden }): Sheet => {
      let known: Merge[] | undefined;
      // Merged blocks stand behind the rows they concern, so the first reading only finds them.
      const mergesOf = async (): Promise<readonly Merge[]> => {
        if (known !== undefined) return known;
        const found: Merge[] = [];
        for await (const _row of readSheetRows(file, archive, part, parts, found));
        known = found;
        return found;
      };
      return {
        name: name.trim(),
        hidden,
        rows: async function* rows(): AsyncGenerator<SheetRow> {
          yield* fillMerges(file, readSheetRows(file, archive, part, parts, []), await mergesOf());
        },
      };
    });
    return { file, format: 'xlsx', sheets, facts: [`Excel 工作簿，${sheets.length} 张工作表`], close: archive.close };
  } catch (error) {
    archive.close();
    throw error;
  }
}
