import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleRelease } from '../../src/domain/release/assemble';
import { CONTENTS } from '../../src/domain/release/contents';
import type { ReleaseRecords } from '../../src/domain/release/shards';
import { parseHours } from '../../src/domain/hours/parse-hours';
import type { Place } from '../../src/domain/place/place';
import { YEAR_2026 } from '../domain/hours/calendar-2026';
import { JIEFANG } from './support/jiefang';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'jiefang-status-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = (id: string, name: string, hours: string): Place => ({
  id,
  name,
  kind: 'elder_canteen',
  district: '440106',
  schedule: parseHours(hours),
  source: { title: '区政府公布的名单', kind: 'official' },
  freshness: 'current',
});

const empty = Object.fromEntries(Object.keys(CONTENTS).map((content) => [content, []])) as unknown as ReleaseRecords;
const records: ReleaseRecords = { ...empty, places: [place('ec-001', '东涌长者饭堂', '每日 10:30-13:00，节假日休息'), place('ec-012', '石牌长者饭堂', '')], calendar: [YEAR_2026] };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const release = assembleRelease({ version: 1, created: '2026-11-21', epoch: 1, minApp: '0.1.0' }, records, sha256);
for (const { name, text } of release.files) writeFileSync(join(folder, name), text);

function run(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [...JIEFANG, 'status', ...args], { encoding: 'utf8', env: { ...process.env, TZ: 'America/New_York' } });
}

test('prints what a phone would show, for a time in Guangzhou', () => {
  const { status, stdout } = run('ec-001', '--at', '2026-11-23T12:45', '--json', '--release', folder);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    id: 'ec-001',
    name: '东涌长者饭堂',
    state: 'closing_soon',
    label: '快收了',
    detail: '还有 15 分钟',
    until: '2026-11-23T13:00:00+08:00',
    next: null,
    reason: { rule: 'weekly' },
  });
  const holiday = JSON.parse(run('ec-001', '--at', '2026-10-06T04:45:00Z', '--json', '--release', folder).stdout) as Record<string, unknown>;
  expect(holiday).toMatchObject({ state: 'closed', next: '2026-10-08T10:30:00+08:00', reason: { rule: 'holiday', detail: '国庆节' } });
});

test('prints a line without --json', () => {
  expect(run('ec-012', '--at', '2026-11-23T12:45', '--release', folder).stdout).toBe('ec-012 石牌长者饭堂: 时间未公布，去前先打电话 (unknown; unknown, no_hours)\n');
});

test('names near ids, a wrong time and a missing release', () => {
  expect(run('ec-010', '--release', folder)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/ec-010.*Near it: ec-012, ec-001/) as unknown });
  expect(run('ec-001', '--at', 'noon', '--release', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('--at noon') as unknown });
  expect(run('ec-001', '--release', join(folder, 'none'))).toMatchObject({ status: 2, stderr: expect.stringContaining('Build the release first') as unknown });
});
