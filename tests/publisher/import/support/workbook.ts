import writeExcelFile, { type Sheet, type SheetData } from 'write-excel-file/node';

type Cells = SheetData;

/** An .xlsx made by a library that has nothing to do with the reader under test. */
export async function workbook(sheets: Readonly<Record<string, Cells>>): Promise<Buffer> {
  const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy-mm-dd' }));
  return writeExcelFile(list as unknown as Sheet<never>[]).toBuffer();
}

export const date = (iso: string): { type: typeof Date; value: Date; format: string } => ({ type: Date, value: new Date(`${iso}T00:00:00Z`), format: 'yyyy/m/d' });
/** A time of day as spreadsheets keep it: a fraction of a day. */
export const time = (hour: number, minute: number): { type: typeof Number; value: number; format: string } => ({ type: Number, value: (hour * 60 + minute) / 1440, format: 'h:mm' });
export const formula = (text: string): { type: 'Formula'; value: string } => ({ type: 'Formula', value: text });
export const merged = (value: string, rowSpan: number, columnSpan = 1): { value: string; rowSpan: number; columnSpan: number } => ({ value, rowSpan, columnSpan });
