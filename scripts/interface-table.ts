import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { traditionalTable } from '../publisher/traditional/table';
import { interfaceTexts } from './interface-words';

const FILE = 'src/copy/hant/interface-table.ts';

/** The source of src/copy/hant/interface-table.ts for the words the interface has now. */
export function interfaceTableSource(root: string): string {
  const rows = traditionalTable(interfaceTexts(root).map(({ text }) => text)).map(({ size, pairs }) => `  { size: ${size}, pairs: '${pairs}' },`);
  return [
    "import type { TraditionalEntries } from '@/domain/traditional/convert';",
    '',
    '/** Made by `npm run copy:traditional` from the words of the interface; do not edit. */',
    'export const INTERFACE_TABLE: readonly TraditionalEntries[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('interface-table.ts')) {
  const root = path.resolve(__dirname, '..');
  writeFileSync(path.join(root, FILE), interfaceTableSource(root));
}
