/** One cell as a person sees it in the spreadsheet. */
export interface Cell {
  readonly text: string;
  /** A formula's shown result may be old, and an error (#N/A) is no value: neither is taken without a word. */
  readonly fault?: 'formula' | 'error';
  /** The cell lies in a merged block whose value stands in another cell: above it, or left of it. */
  readonly merged?: 'down' | 'right';
}

/** `row` counts from 1 as spreadsheets and editors show it. A column without a cell is undefined. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
  /** Why the row as a whole cannot be read, such as a quote that is never closed. */
  readonly broken?: string;
  /** Hidden in the sheet, by hand or by a filter. */
  readonly hidden?: boolean;
}

/** A block of merged cells; rows and columns count from 1, both ends are included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Reads the sheet from its beginning, row after row; may be called more than once. */
  readonly rows: () => AsyncGenerator<SheetRow>;
}

export interface Workbook {
  readonly file: string;
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
  /** What was found out about the file: encoding, separator. */
  readonly facts: readonly string[];
  readonly close: () => void;
}

export const NO_CELL: Cell = { text: '' };

/** A, B, … Z, AA: the name of a column counted from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The inverse of columnName; undefined if it is no column's name. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(name)) return undefined;
  return [...name].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}
