import { openCsv } from './csv';
import { sniff } from './sniff';
import type { Workbook } from './workbook';
import { openXlsx } from './xlsx';

/** Opens an Excel workbook or a text table, whatever its name says. Throws Refusal if it is neither or not whole. */
export async function openTable(file: string): Promise<Workbook> {
  return sniff(file) === 'xlsx' ? openXlsx(file) : openCsv(file);
}
