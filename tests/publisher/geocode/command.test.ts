import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadData } from '../../../publisher/load';
import { writePositions } from '../../../publisher/geocode/write-positions';
import { goodData, removeDataFolders, temporaryFolder, type DataFolder } from '../support/data-folder';
import { runCli } from '../support/run-cli';
import { hit, KEY, refusal, serveTencent, type Say } from '../support/tencent-server';

jest.setTimeout(120_000);
afterAll(removeDataFolders);

const TABLE = 'places/elder_canteen.csv';
/** Canteens with an address and without a position: one good, one in another district. */
function dataToFind(): DataFolder {
  const data = goodData();
  data.change(TABLE, ',23.12,113.4,', ',,,');
  data.append(TABLE, 'ec-004,棠下饭堂,,天河区,440106003,,棠下路1号,,,,,,,,"备注,有逗号",undated,media,表,,');
  data.append(TABLE, 'ec-005,仑头饭堂,,天河区,440106003,,仑头路1号,,,,,,,,,undated,media,表,,');
  return data;
}
const SAY: Say = (address) => (address.includes('仑头') ? hit({ adcode: '440105' }) : hit());

async function withServer<T>(say: Say, work: (geocode: (...args: string[]) => ReturnType<typeof runCli>, asked: readonly string[]) => Promise<T>): Promise<T> {
  const server = await serveTencent(say);
  const cache = join(temporaryFolder(), 'kept');
  try {
    return await work((...args) => runCli(['geocode', '--endpoint', server.url, '--cache', cache, '--rate', '200', ...args], { env: { TENCENT_MAP_KEY: KEY } }), server.asked);
  } finally {
    await server.close();
  }
}

test('looks first, writes with --apply only, and asks nothing twice', async () => {
  const data = dataToFind();
  const before = readFileSync(data.path(TABLE), 'utf8');
  await withServer(SAY, async (geocode, asked) => {
    const look = await geocode('--data', data.dir);
    expect(look.status).toBe(0);
    expect(look.stdout).toContain('2 found, 1 to look at');
    expect(look.stdout).toContain('nothing was written; add --apply');
    expect(look.stdout).toMatch(/ec-005 +found in 海珠区, the record says 天河区/);
    expect(readFileSync(data.path(TABLE), 'utf8')).toBe(before);

    const apply = await geocode('--data', data.dir, '--apply');
    expect(apply.status).toBe(0);
    expect(asked).toHaveLength(3);
    const after = readFileSync(data.path(TABLE), 'utf8');
    const changed = after.split('\n').filter((line, at) => line !== before.split('\n')[at]);
    expect(changed.map((line) => line.slice(0, 6))).toEqual(['ec-001', 'ec-004']);
    expect(changed[0]).toMatch(/,23\.1\d{4},113\.\d{5},.*2023年表；位置由腾讯位置服务地址解析得出（20\d\d-\d\d-\d\d，精度级别9（门址），可信度8，GCJ-02转WGS-84）/);
    expect(changed[1]).toContain('"备注,有逗号；位置由');
    const { problems, records } = loadData(data.dir);
    expect(problems).toEqual([]);
    expect(records.places.filter((place) => place.position !== undefined).map(({ id }) => id)).toEqual(['ec-001', 'ec-004']);

    expect((await geocode('--data', data.dir, '--apply')).stdout).toContain('2 had a position');
    expect(readFileSync(data.path(TABLE), 'utf8')).toBe(after);
  });
});

test('when the allowance ends, what was found is written and the command says so and ends with 2', async () => {
  const data = dataToFind();
  await withServer((address, count) => (count === 2 ? refusal(121, '此key每日调用量已达到上限') : SAY(address, count)), async (geocode) => {
    const { status, stdout, stderr } = await geocode('--data', data.dir, '--apply', '--json');
    expect(status).toBe(2);
    expect(stderr).toContain('tomorrow');
    expect(JSON.parse(stdout)).toMatchObject({ written: ['ec-001'], left: 2, stopped: { by: 'provider' } });
    expect(stdout + stderr).not.toContain(KEY);
  });
});

test('Ctrl-C writes nothing into the tables, and the next run goes on', async () => {
  const data = dataToFind();
  const before = readFileSync(data.path(TABLE), 'utf8');
  const server = await serveTencent((address, count) => (count === 2 ? 'silent' : SAY(address, count)));
  const cache = temporaryFolder();
  const args = ['geocode', '--data', data.dir, '--endpoint', server.url, '--cache', cache, '--rate', '200', '--apply'];
  try {
    const broken = await runCli(args, {
      env: { TENCENT_MAP_KEY: KEY },
      started: (child) => {
        const timer = setInterval(() => {
          if (server.asked.length < 2) return;
          clearInterval(timer);
          child.kill('SIGINT');
        }, 20);
      },
    });
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain('Nothing was written');
    expect(readFileSync(data.path(TABLE), 'utf8')).toBe(before);
    const next = await runCli(args, { env: { TENCENT_MAP_KEY: KEY } });
    expect(next.status).toBe(0);
    expect(next.stdout).toContain('2 requests, 1 answers kept from before');
  } finally {
    await server.close();
  }
});

test('without a key it says where one comes from; with --offline it uses what is kept', async () => {
  const data = dataToFind();
  const without = await runCli(['geocode', '--data', data.dir], { env: { TENCENT_MAP_KEY: '' } });
  expect(without.status).toBe(2);
  expect(without.stderr).toContain('TENCENT_MAP_KEY is not set');
  const cache = temporaryFolder();
  const offline = await runCli(['geocode', '--data', data.dir, '--offline', '--cache', cache], { env: { TENCENT_MAP_KEY: '' } });
  expect(offline.status).toBe(0);
  expect(offline.stdout).toContain('3 without an answer yet');
  expect(existsSync(join(cache, 'tencent.jsonl'))).toBe(false);
});

test.each([
  [['--min-level', '7'], 'exact positions only'],
  [['--rate', '0'], '--rate 0'],
  [['--limit', 'all'], '--limit all'],
  [['--kind', 'elder_canten'], 'elder_canteen'],
  [['--endpoint', 'ftp://x'], 'no http(s) address'],
])('%j is refused with 2', async (args, words) => {
  const { status, stderr } = await runCli(['geocode', '--data', dataToFind().dir, ...args], { env: { TENCENT_MAP_KEY: KEY } });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test('a table keeps its byte-order mark, line ends, quotes and blank lines', () => {
  const data = goodData();
  const header = readFileSync(data.path(TABLE), 'utf8').split('\n')[0] ?? '';
  const rows = ['ec-001,"甲""饭堂",,天河区,,,"一路,1号",,,,,,,,,undated,media,表,,', 'ec-002,乙,,天河区,,,二路2号,,,,,,,,"两\r\n行",undated,media,表,,'];
  data.write(TABLE, `\ufeff${header}\r\n${rows[0]}\r\n\r\n${rows[1]}`);
  const note = { note: '记', position: { latitude: 23.1, longitude: 113.3 } };
  expect(writePositions(data.dir, 'elder_canteen', [{ id: 'ec-002', ...note }])).toEqual(['ec-002']);
  const after = readFileSync(data.path(TABLE), 'utf8');
  expect(after).toBe(`\ufeff${header}\r\n${rows[0]}\r\n\r\nec-002,乙,,天河区,,,二路2号,23.10000,113.30000,,,,,,"两\r\n行；记",undated,media,表,,`);
  expect(writePositions(data.dir, 'elder_canteen', [{ id: 'ec-002', ...note }])).toEqual([]);
});
