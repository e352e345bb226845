const MB = 1024 * 1024;

/**
 * What a table may cost. Far above any real one (a city has some thousand places), far below what hurts the machine:
 * everything is read as a stream, and what is counted here is refused before it is unpacked or while it passes.
 */
export const LIMITS = {
  fileBytes: 256 * MB,
  zipEntries: 2_000,
  /** Sum of the unpacked sizes a zip declares; yauzl stops an entry that turns out larger than it says. */
  unpackedBytes: 1024 * MB,
  /** Parts that are held in memory as a whole: workbook, styles, relations. */
  smallPartBytes: 16 * MB,
  sharedTextChars: 128 * 1024 * 1024,
  rows: 500_000,
  columns: 256,
  merges: 200_000,
  /** Excel itself allows 32,767 characters a cell. */
  cellChars: 32_767,
  /** XML without any tag for so long is no spreadsheet. */
  charsWithoutTag: 1 * MB,
  xmlDepth: 64,
} as const;
