export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly limit?: string;
  /** Breaks a limit: fails the gate. */
  readonly over?: boolean;
  /** Beyond a wish: shown, does not fail the gate. */
  readonly flagged?: boolean;
  readonly note?: string;
}

/** Chinese characters take two columns of a terminal. */
const width = (text: string) => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)));

export function formatTable(lines: readonly Line[]): string {
  const cells = lines.map((line) => [line.what, line.measured, line.limit ?? '', line.over ? 'OVER' : line.flagged ? 'look' : line.limit ? 'ok' : '', line.note ?? '']);
  const all = [['what', 'measured', 'limit', '', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all.map((row) => row.map((cell, column) => (column < 4 ? pad(cell, widths[column] ?? 0) : cell)).join('  ').trimEnd()).join('\n');
}

export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
