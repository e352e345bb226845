import { preferences } from '../../../publisher/import/match/prefer';
import { countOf } from '../../../publisher/import/outcome';
import { reportPage } from '../../../publisher/import/report/page';
import { runImport } from '../../../publisher/import/run';
import { tableText } from '../../../publisher/import/write-table';

/** One import without writing, from opening the file to the finished table and report; prints what it took. */
async function main(): Promise<void> {
  const [file = '', dataDir = ''] = process.argv.slice(2);
  const start = performance.now();
  const result = await runImport({ file, kind: 'elder_canteen', dataDir, source: { publisher: '某局', title: '名单', date: '2026-03-31', url: 'none' }, prefer: preferences(undefined, 'better'), formulas: false, progress: () => undefined, stopped: () => false });
  tableText(result.after);
  reportPage(result, { applied: false, mapFile: 'map.json' });
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), added: countOf(result).new }));
}

void main();
