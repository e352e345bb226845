import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inline, rawXlsx, sheetXml } from './support/raw-xlsx';
import { goodData, removeDataFolders, temporaryFolder, type DataFolder } from '../support/data-folder';
import { JIEFANG } from '../support/jiefang';

afterAll(removeDataFolders);
jest.setTimeout(120_000);

const TABLE = 'places/elder_canteen.csv';
const CSV = '名称,区,街道,地址,联系电话,供餐时间\n车陂饭堂,天河区,车陂街,陂东路6号,82300000,11:00-13:00\n新一饭堂,天河区,车陂街,陂东路9号,82301111,11:00-13:00\n新二饭堂,南沙区,南沙街,海滨路2号,13700001111,\n坏饭堂,顺德区,,某路1号,,\n';
const SOURCE = ['--source-publisher', '某区民政局', '--source-title', '名单', '--source-date', '2026-03-31', '--source-url', 'https://www.gz.gov.cn/post_2.html'];

interface Made {
  readonly data: DataFolder;
  readonly file: string;
  readonly run: (...args: string[]) => { readonly status: number | null; readonly out: string };
}

function made(csv = CSV): Made {
  const data = goodData();
  const file = join(temporaryFolder(), '名单.csv');
  writeFileSync(file, csv);
  const run: Made['run'] = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...JIEFANG, 'import', ...(args[0]?.endsWith('.xlsx') ? [] : [file]), '--kind', 'elder_canteen', '--data', data.dir, ...args], { encoding: 'utf8' });
    return { status, out: stdout + stderr };
  };
  return { data, file, run };
}

const read = (data: DataFolder): string => readFileSync(data.path(TABLE), 'utf8');

test('nothing is written without --apply, and not with it while the source is not named', () => {
  const { data, run } = made();
  const before = read(data);
  expect(run().out).toContain('预演');
  const refused = run('--apply', ...SOURCE.slice(0, 4));
  expect(refused.status).toBe(2);
  expect(refused.out).toMatch(/--source-date[\s\S]*--source-url/);
  expect(run('--apply', ...SOURCE.slice(0, 5), '2030-01-01', ...SOURCE.slice(6)).out).toMatch(/晚于/);
  expect(run('--apply', '--source-kind', 'official', ...SOURCE.slice(0, 7), 'https://spam.example/x').out).toMatch(/不是政府网站/);
  expect(read(data)).toBe(before);
});

test('a hidden row is named and not taken', async () => {
  const { data, run } = made();
  const file = join(temporaryFolder(), '有隐藏行.xlsx');
  const rows = [['名称', '区', '街道', '地址'], ['新一饭堂', '天河区', '车陂街', '陂东路9号'], ['藏起饭堂', '天河区', '车陂街', '陂东路11号'], ['新二饭堂', '天河区', '车陂街', '陂东路13号']];
  const xml = rows.map((cells, at) => `<row r="${at + 1}"${at === 2 ? ' hidden="1"' : ''}>${cells.map((text, column) => inline(`${'ABCD'[column]}${at + 1}`, text)).join('')}</row>`).join('');
  writeFileSync(file, rawXlsx(sheetXml(xml)));
  const issues = join(temporaryFolder(), 'i.csv');
  run(file, '--apply', '--issues', issues, ...SOURCE);
  expect(read(data)).toMatch(/新一饭堂[\s\S]*新二饭堂/);
  expect(read(data)).not.toContain('藏起饭堂');
  expect(readFileSync(issues, 'utf8')).toMatch(/3,.*隐藏的行/);
});

test('good rows get in past a bad one; ids go on after tombstones; a second run changes nothing', () => {
  const { data, run } = made();
  const report = join(temporaryFolder(), 'r.html');
  const issues = join(temporaryFolder(), 'i.csv');
  const first = run('--apply', '--report', report, '--issues', issues, ...SOURCE);
  expect(first.status).toBe(1);
  expect(first.out).toContain('顺德区');
  const written = read(data);
  expect(written).toMatch(/^ec-001,车陂饭堂,.*11:00-13:00.*,official,名单（某区民政局）,2026-03-31,/m);
  // ec-003 is a tombstone's: it is never used again.
  expect(written).toMatch(/^ec-004,新一饭堂,,天河区,440106003,,陂东路9号,,,020-82301111,/m);
  expect(written).toMatch(/^ec-005,新二饭堂,,南沙区,440115001,,海滨路2号,,,,/m);
  expect(written).not.toMatch(/13700001111|坏饭堂/);
  expect(readFileSync(report, 'utf8')).toMatch(/已经写入[\s\S]*顺德区/);
  expect(readFileSync(report, 'utf8') + readFileSync(issues, 'utf8')).not.toContain('13700001111');
  expect(readdirSync(data.dir).filter((name) => name.startsWith('.import'))).toEqual([]);
  const again = run('--apply', ...SOURCE);
  expect(again.out).toContain('没有改动');
  expect(read(data)).toBe(written);
});

test('the proposed mapping is written once, and an edited one is read back', () => {
  const { data, file, run } = made();
  const map = file.replace('.csv', '.map.json');
  run();
  const proposal = readFileSync(map, 'utf8');
  const edited = JSON.parse(proposal) as { tables: { columns: { header: string; field: string; published?: boolean }[] }[]; source: object; decisions: Record<string, string> };
  for (const column of edited.tables[0]?.columns ?? []) {
    if (column.header === '联系电话') column.published = true;
    if (column.header === '供餐时间') column.field = 'ignore';
  }
  edited.source = { publisher: '某区民政局', title: '名单', date: '2026-03-31', url: 'none', kind: 'official' };
  edited.decisions = { '名单!3': 'skip' };
  writeFileSync(map, JSON.stringify(edited));
  run();
  expect(readFileSync(map, 'utf8')).toBe(JSON.stringify(edited));
  run('--map', map, '--apply');
  expect(read(data)).toContain('13700001111（公布的服务手机）');
  expect(read(data)).not.toMatch(/11:00-13:00|新一饭堂/);
});

test.each<[string, (text: string) => string, RegExp]>([
  ['a field that is none', (text) => text.replace('"phones"', '"phnes"'), /第 \d+ 行.*did you mean "phones"/],
  ['no JSON', () => '{', /第 1 行/],
  ['a column that has moved', (text) => text.replace('"联系电话"', '"电话"'), /表头是“联系电话”/],
  ['another kind', (text) => text.replace('elder_canteen', 'care_center'), /care_center/],
])('a mapping with %s is refused, and says where', (_what, spoil, says) => {
  const { file, run } = made();
  run();
  const map = file.replace('.csv', '.map.json');
  writeFileSync(map, spoil(readFileSync(map, 'utf8')));
  const { status, out } = run('--map', map);
  expect(status).toBe(2);
  expect(out).toMatch(says);
  expect(out).not.toMatch(/\n {4}at /);
});

test.each([['--kind', 'canteen'], ['--prefer', 'phones=mine'], ['--prefer', 'phone=incoming'], ['--district', '顺德'], ['--map', '/no/such/folder/x.json']])('%s %s does not crash', (flag, value) => {
  const { status, out } = made().run(flag, value);
  expect([0, 1, 2]).toContain(status);
  expect(out).not.toMatch(/\n {4}at /);
});

test('Ctrl+C stops a long import: it says so, and nothing is written', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `第${at}号长者饭堂,天河区,车陂街,陂东路${at}号,82${String(at).padStart(6, '0')},11:00-13:00`).join('\n');
  const { data, file } = made(`名称,区,街道,地址,联系电话,供餐时间\n${rows}\n`);
  const before = read(data);
  const child = spawn(process.execPath, [...JIEFANG, 'import', file, '--kind', 'elder_canteen', '--data', data.dir, '--apply', ...SOURCE]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
    if (said.includes('读取') && !child.killed) child.kill('SIGINT');
  });
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  expect(said).toContain('什么都没有写入');
  expect(status).toBe(130);
  expect(read(data)).toBe(before);
  expect(existsSync(file.replace('.csv', '.map.json'))).toBe(false);
});

test('the reports show no person: not in titles, not in remarks below, not as the name of a refused row', () => {
  const { run } = made(`某区长者饭堂一览表,,,\n填报人：李晓红 13912345678,,,\n${CSV.replace('坏饭堂,顺德区', '王建国,天河区').replace('82301111', '#N/A')}注：投诉电话13600001111 张主任,,,\n`);
  const report = join(temporaryFolder(), 'r.html');
  const issues = join(temporaryFolder(), 'i.csv');
  const { out } = run('--report', report, '--issues', issues);
  const lines = readFileSync(issues, 'utf8');
  expect(lines).toMatch(/李\*\*/);
  expect(out + lines + readFileSync(report, 'utf8')).not.toMatch(/李晓红|13912345678|王建国|13600001111|张主任/);
  expect(lines).toMatch(/E 联系电话,#N\/A,这格不收,单元格是错误值/);
});

test('what cannot be written or is not there is said before anything is done', () => {
  const { data, file, run } = made();
  const before = read(data);
  const nowhere = run('--apply', '--report', join(data.dir, 'none', 'r.html'), ...SOURCE);
  expect(nowhere.status).toBe(2);
  expect(nowhere.out).toContain('--report');
  expect(run('--sheet', '没有这张').out).toMatch(/没有叫“没有这张”的工作表 —— 写 名单/);
  expect(run('--apply', ...SOURCE.slice(0, 5), '2026-02-31', ...SOURCE.slice(6)).out).toContain('日历上没有 2026-02-31');
  expect(read(data)).toBe(before);
  writeFileSync(file, '名称,区,地址\n');
  const empty = run();
  expect(empty.status).toBe(1);
  expect(empty.out).toContain('没有读到一行地点');
});

test('an opening time that a spreadsheet would run is dropped, under its own column', () => {
  const { run } = made('名称,区,地址,开餐时间,餐标\n新一饭堂,天河区,陂东路9号,=9:00-12:00,-5\n');
  const issues = join(temporaryFolder(), 'i.csv');
  run('--issues', issues);
  expect(readFileSync(issues, 'utf8')).toMatch(/D 开餐时间,"'=9:00-12:00",这格不收[\s\S]*E 餐标,"'-5",这格不收/);
});
