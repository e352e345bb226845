import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

function printedIn(zone: string): readonly string[] {
  const script = join(__dirname, 'print-statuses.ts');
  return execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim().split('\n');
}

test('the zone of the device changes nothing', () => {
  const [offset, ...shanghai] = printedIn('Asia/Shanghai');
  const [otherOffset, ...newYork] = printedIn('America/New_York');
  const [, ...apia] = printedIn('Pacific/Apia');
  expect([offset, otherOffset]).toEqual(['-480', '240']);
  expect(shanghai).toHaveLength(4 * 168);
  expect(newYork).toEqual(shanghai);
  expect(apia).toEqual(shanghai);
});
