import { escapeHtml } from './html';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What the whole is, if somebody announced it: drawn as a pale bar behind. */
  readonly whole?: number;
  /** Words at the end of the bar. */
  readonly note: string;
}

const WIDTH = 960;
const LABEL = 190;
const NOTE = 230;
const ROW = 30;

/** Lying bars, one a row, read aloud by their labels and notes. `title` says what the picture shows. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1e-9, ...bars.map(({ value, whole }) => Math.max(value, whole ?? 0)));
  const room = WIDTH - LABEL - NOTE;
  const length = (value: number): string => ((value / most) * room).toFixed(1);
  const rows = bars.map(({ label, value, whole, note }, at) => {
    const y = at * ROW;
    const behind = whole === undefined ? '' : `<rect x="${LABEL}" y="${y + 6}" width="${length(whole)}" height="18" rx="3" fill="#cfe3dc"/>`;
    return `<text x="${LABEL - 10}" y="${y + 20}" text-anchor="end" font-size="15">${escapeHtml(label)}</text>${behind}<rect x="${LABEL}" y="${y + 6}" width="${length(value)}" height="18" rx="3" fill="#0b6b53"/><text x="${LABEL + Number(length(Math.max(value, whole ?? 0))) + 8}" y="${y + 20}" font-size="14">${escapeHtml(note)}</text>`;
  });
  return svg(title, WIDTH, bars.length * ROW, rows);
}

export interface Part {
  readonly label: string;
  readonly value: number;
  readonly colour: string;
}

export interface Stack {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** Rows cut into parts that together are the whole row; the legend stands above. */
export function stackChart(title: string, stacks: readonly Stack[]): string {
  const room = WIDTH - LABEL - 70;
  const legend = (stacks[0]?.parts ?? []).map(({ label, colour }, at) => `<rect x="${LABEL + at * 180}" y="4" width="14" height="14" rx="3" fill="${colour}"/><text x="${LABEL + at * 180 + 20}" y="16" font-size="14">${escapeHtml(label)}</text>`);
  const rows = stacks.map(({ label, parts }, at) => {
    const y = 28 + at * ROW;
    const sum = parts.reduce((total, { value }) => total + value, 0);
    let x = LABEL;
    const cells = parts.map(({ value, colour, label: part }) => {
      const width = sum === 0 ? 0 : (value / sum) * room;
      const cell = `<rect x="${x.toFixed(1)}" y="${y + 6}" width="${width.toFixed(1)}" height="18" fill="${colour}"><title>${escapeHtml(`${label} ${part} ${value}`)}</title></rect>${width > 24 ? `<text x="${(x + width / 2).toFixed(1)}" y="${y + 20}" text-anchor="middle" font-size="13"${DARK.has(colour) ? ' style="fill:#fff"' : ''}>${value}</text>` : ''}`;
      x += width;
      return cell;
    });
    return `<text x="${LABEL - 10}" y="${y + 20}" text-anchor="end" font-size="15">${escapeHtml(label)}</text>${cells.join('')}<text x="${WIDTH - 62}" y="${y + 20}" font-size="14">${sum}</text>`;
  });
  return svg(title, WIDTH, 28 + stacks.length * ROW, [...legend, ...rows]);
}

const DARK: ReadonlySet<string> = new Set(['#0b6b53', '#b5301f', '#7a6a4f']);

export interface Cell {
  readonly row: string;
  readonly column: string;
  /** 0 to 1; undefined where it does not apply. */
  readonly value: number | undefined;
}

/** A table of shades: the darker the better, each with its number. Rows and columns in the order of their first cells. */
export function heatChart(title: string, cells: readonly Cell[]): string {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const width = (WIDTH - LABEL) / Math.max(1, columns.length);
  const heads = columns.map((column, at) => `<text x="${(LABEL + (at + 0.5) * width).toFixed(1)}" y="18" text-anchor="middle" font-size="14">${escapeHtml(column)}</text>`);
  const names = rows.map((row, at) => `<text x="${LABEL - 10}" y="${28 + at * ROW + 20}" text-anchor="end" font-size="15">${escapeHtml(row)}</text>`);
  const squares = cells.map(({ row, column, value }) => {
    const [x, y] = [LABEL + columns.indexOf(column) * width, 28 + rows.indexOf(row) * ROW];
    const shade = value === undefined ? '#f4f2ed' : mixed(value);
    const word = value === undefined ? '—' : String(Math.round(value * 100));
    return `<rect x="${(x + 2).toFixed(1)}" y="${y + 2}" width="${(width - 4).toFixed(1)}" height="${ROW - 4}" rx="4" fill="${shade}"/><text x="${(x + width / 2).toFixed(1)}" y="${y + 20}" text-anchor="middle" font-size="13"${value !== undefined && value > 0.55 ? ' style="fill:#fff"' : ''}>${word}</text>`;
  });
  return svg(title, WIDTH, 28 + rows.length * ROW, [...heads, ...names, ...squares]);
}

/** From nearly white to the brand's green. */
function mixed(value: number): string {
  const part = (from: number, to: number): number => Math.round(from + (to - from) * Math.min(1, Math.max(0, value)));
  return `rgb(${part(240, 11)},${part(244, 107)},${part(241, 83)})`;
}

const svg = (title: string, width: number, height: number, parts: readonly string[]): string =>
  `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg">\n${parts.join('\n')}\n</svg>`;
