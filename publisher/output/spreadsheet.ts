import { stringify } from 'csv-stringify/sync';

/** Rows as CSV text after RFC 4180, with byte-order mark. */
export const table = (rows: readonly (readonly string[])[]): string => `\ufeff${stringify(rows.map((row) => [...row]), { record_delimiter: '\r\n', quoted_match: /^\s|\s$|^'/ })}`;

/**
 * What begins a formula in Excel, LibreOffice or WPS (OWASP: CSV injection): = + - @ and their full-width and small forms, tab and
 * carriage return, also after blanks and marks that are not seen. Apostrophes in front belong to it, so that nothing is ambiguous.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}\u3164\u00ad]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n])/u;

/** Text as it may stand in a cell: an apostrophe before what would run, "+86 20…" among it, as Excel computes with that. Nothing else changes. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before `neutralised`. */
export const restored = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
