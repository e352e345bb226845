import { NOT_COMPUTED, type Score } from './rules';

const width = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
const MOST_FAULTS = 8;

/** The score as `npm run audit:weapp` prints it. */
export function scoreTable({ rows, total }: Score): string {
  const lines = rows.flatMap(({ name, weight, limit, measured, faults, timed }) => [
    `${faults.length === 0 ? 'ok  ' : timed ? 'slow' : 'FAIL'} ${pad(name, 36)} ${pad(weight > 0 ? String(weight) : '–', 4)} ${pad(measured, 22)} ${limit}`,
    ...faults.slice(0, MOST_FAULTS).map((fault) => `       ${fault}`),
    ...(faults.length > MOST_FAULTS ? [`       … and ${faults.length - MOST_FAULTS} more`] : []),
  ]);
  return [`     ${pad('rule', 36)} ${pad('of', 4)} ${pad('measured', 22)} limit`, ...lines, '', `Total ${total} of 100. Not computed here: ${NOT_COMPUTED}.`].join('\n');
}
