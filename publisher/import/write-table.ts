import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLACE_COLUMNS } from '../tables/places';
import type { PlaceCells } from './match/merge';
import { Refusal } from './refusal';

/** The table as data/places keeps it: UTF-8, one line a row, quotes only where a cell needs them. */
export function tableText(rows: readonly PlaceCells[]): string {
  return [PLACE_COLUMNS.join(','), ...rows.map((row) => PLACE_COLUMNS.map((column) => csvCell(row[column])).join(','))].map((line) => `${line}\n`).join('');
}

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/**
 * Replaces the table in one step: readers and an interruption see the old one or the new one, never half. Refuses if the
 * table is no longer the one that was read. The temporary file lies beside the places folder, where no check mistakes it for a kind.
 */
export function replaceTable(path: string, read: Buffer, text: string): void {
  const temporary = join(dirname(dirname(path)), `.import-${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (!readFileSync(path).equals(read)) throw new Refusal(path, '导入期间有人改了这张表，没有写入', '再运行一次导入');
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
