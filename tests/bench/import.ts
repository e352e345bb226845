import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatColumns } from '../../publisher/output/columns';
import { bigCsv, bigXlsx } from './import/big-table';

/** Rows per second and peak memory of an import, each in a process of its own: `npm run bench:import`. `--gate` fails if it does not grow linearly. */
const SIZES = [1_000, 10_000, 100_000];
/** Ten times the rows may take so many times as long: more is not linear. */
const MOST_GROWTH = 15;

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
  readonly added: number;
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'jiefang-bench-'));
  try {
    cpSync('data', join(folder, 'data'), { recursive: true });
    const rows: (string | number)[][] = [];
    let failed = false;
    for (const [format, make] of [['xlsx', bigXlsx], ['csv', bigCsv]] as const) {
      let before: Measured | undefined;
      for (const size of SIZES) {
        const file = join(folder, `${size}.${format}`);
        writeFileSync(file, make(size));
        const measured = measure(file, join(folder, 'data'));
        rows.push([format, size, measured.added, measured.seconds.toFixed(2), Math.round(size / measured.seconds), measured.peakMb]);
        if (before !== undefined && size > 10_000 && measured.seconds > before.seconds * MOST_GROWTH) failed = true;
        before = measured;
      }
    }
    console.log(formatColumns(['format', 'rows', 'added', 'seconds', 'rows/s', 'peak MB'], rows));
    if (failed && process.argv.includes('--gate')) {
      console.error(`\nten times the rows took more than ${MOST_GROWTH} times as long`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(file: string, dataDir: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'import', 'one-run.ts'), file, dataDir], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

main();
