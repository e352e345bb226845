/** Columns a text takes in a terminal: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : 1;
  return width;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Rows under a header, columns aligned; numbers stand to the right. */
export function formatColumns(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? ''))));
  const isNumeric = header.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  return table
    .map((row) =>
      widths
        .map((width, column) => {
          const cell = row[column] ?? '';
          const blanks = ' '.repeat(width - displayWidth(cell));
          return isNumeric[column] ? blanks + cell : cell + blanks;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
