import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { buildRelease } from '../../../publisher/build-release';
import * as query from '../../../publisher/commands/query';
import { loadData } from '../../../publisher/load';

const dir = mkdtempSync(join(tmpdir(), 'jiefang-query-'));
const printed = { out: '', err: '' };

beforeAll(() => {
  for (const { name, text } of buildRelease(loadData('data')).files) writeFileSync(join(dir, name), text);
});
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

async function run(...args: string[]): Promise<unknown> {
  printed.out = '';
  printed.err = '';
  process.exitCode = 0;
  jest.spyOn(console, 'log').mockImplementation((line: string) => void (printed.out += `${line}\n`));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void (printed.err += `${line}\n`));
  const program = new Command().exitOverride();
  query.register(program);
  await program.parseAsync(['query', '--release', dir, ...args], { from: 'user' });
  const code = process.exitCode;
  process.exitCode = 0;
  return code === 0 && args.includes('--json') ? JSON.parse(printed.out) : code;
}

describe('query', () => {
  it('prints the answers of the phone\'s search', async () => {
    const [nearest] = (await run('石牌桥 饭堂', '--json')) as query.Answer[];
    expect(nearest).toEqual({ id: 'ec-021', kind: 'elder_canteen', name: expect.any(String), distance_m: expect.any(Number), score: expect.any(Number), status: 'unknown' });
    const [guide] = (await run('低保', '--json', '--limit', '1')) as query.Answer[];
    expect(guide).toMatchObject({ id: 'minimum-living-allowance', kind: 'guide', distance_m: null, status: null });
  });

  it('looks near a spot, keeps to a kind and a limit, and tells the status at a time', async () => {
    const answers = (await run('--kind', 'marriage_office', '--near', '石牌桥', '--at', '2026-09-30T10:00', '--limit', '3', '--json')) as query.Answer[];
    expect(answers).toHaveLength(3);
    expect(answers[0]).toMatchObject({ id: 'mo-005', status: 'open' });
  });

  it('prints a table', async () => {
    expect(await run('领证', '--limit', '2')).toBe(0);
    expect(printed.out).toContain('marriage-registration');
    expect(printed.out.trim().split('\n')).toHaveLength(2);
    await run('龘龘龘');
    expect(printed.out).toBe('Nothing found.\n');
  });

  it.each([
    [['饭堂', '--near', '石碑桥'], '石牌桥'],
    [['饭堂', '--kind', 'elder_canten'], 'elder_canteen'],
    [['饭堂', '--at', 'tomorrow'], '2026-10-01T10:00'],
    [['饭堂', '--limit', '0'], '--limit 0'],
  ])('refuses %j with 2 and says what to do', async (args, hint) => {
    expect(await run(...args)).toBe(2);
    expect(printed.err).toContain(hint);
  });
});
