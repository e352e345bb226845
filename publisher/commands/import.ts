import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { DISTRICTS } from '../../src/domain/area/districts';
import { KINDS, type KindId } from '../../src/domain/place/kinds';
import { EXIT } from '../exit';
import { readMap, writeMap, type ImportMap } from '../import/columns/map-file';
import { preferenceFault, preferences } from '../import/match/prefer';
import { countOf, type ImportResult } from '../import/outcome';
import { Refusal, Stopped } from '../import/refusal';
import { issuesCsv } from '../import/report/issues-csv';
import { reportPage } from '../import/report/page';
import { terminalReport } from '../import/report/terminal';
import { runImport } from '../import/run';
import { NO_URL, type GivenSource } from '../import/source';
import { replaceTable, tableText } from '../import/write-table';
import { didYouMean } from '../input/suggest';
import { formatProblems } from '../output/problems';
import { loadData } from '../load';
import { PLACE_COLUMNS } from '../tables/places';

interface Options {
  readonly kind: string;
  readonly data: string;
  readonly map?: string;
  readonly apply?: boolean;
  readonly report?: string;
  readonly issues?: string;
  readonly sheet?: readonly string[];
  readonly district?: string;
  readonly prefer?: string;
  readonly formulas?: boolean;
  readonly sourcePublisher?: string;
  readonly sourceTitle?: string;
  readonly sourceDate?: string;
  readonly sourceUrl?: string;
  readonly sourceKind?: string;
}

/** Pressed Ctrl+C: as shells report it. */
const INTERRUPTED = 130;

export function register(program: Command): void {
  program
    .command('import')
    .summary('read a bureau’s Excel or CSV table into the tables')
    .description(
      'Reads an Excel workbook or a text table, proposes what each column is, and shows what an import would add and change, row by row.\n' +
        'Writes nothing to the tables without --apply. Doubtful rows are listed, never guessed; names of persons and mobile numbers are removed.\n' +
        'The proposal is written to <file>.map.json for editing; --map reads it back.\n' +
        'Ends with 0 if every row could be read, with 1 if rows were refused or need a decision, with 2 if the file cannot be used.',
    )
    .argument('<file>', '.xlsx, .xlsm, .csv, .tsv or .txt')
    .requiredOption('--kind <kind>', `kind of place: ${KINDS.map(({ id, label }) => `${id} (${label})`).join(', ')}`)
    .option('--map <json>', 'an edited mapping; one that is not there yet is written')
    .option('--apply', 'write data/places/<kind>.csv')
    .option('--report <html>', 'write a report as one HTML page')
    .option('--issues <csv>', 'write every finding to a spreadsheet, to send back')
    .option('--sheet <name...>', 'only these sheets')
    .option('--district <name>', 'district of all rows that name none, such as 天河区')
    .option('--prefer <choice>', 'where record and table differ: better (by source), incoming, existing; or for fields: phones=incoming,hours=existing')
    .option('--formulas', 'take the shown results of formulas as values')
    .option('--source-publisher <name>', 'who published the table')
    .option('--source-title <title>', 'title of the document or page')
    .option('--source-date <date>', 'its date: 2026-03-31, 2026-03 or 2026')
    .option('--source-url <url>', `its address, or ${NO_URL}`)
    .option('--source-kind <kind>', 'official, media, mirror or unknown (default: official for an address on a government host)')
    .option('--data <dir>', 'the data folder', 'data')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  try {
    await importFile(file, options, () => stopped);
  } catch (error) {
    if (error instanceof Stopped) {
      console.error('\n已停止，什么都没有写入。');
      process.exitCode = INTERRUPTED;
    } else if (error instanceof Refusal) {
      console.error(error.message);
      process.exitCode = EXIT.failed;
    } else throw error;
  } finally {
    process.removeListener('SIGINT', stop);
  }
}

async function importFile(file: string, options: Options, stopped: () => boolean): Promise<void> {
  const kind = kindNamed(options.kind);
  const fault = options.prefer === undefined ? undefined : preferenceFault(options.prefer, PLACE_COLUMNS);
  if (fault !== undefined) throw new Refusal('--prefer', fault, '例如 --prefer incoming，或 --prefer phones=incoming,hours=existing');
  for (const [flag, out] of [['--report', options.report], ['--issues', options.issues]] as const) {
    if (out !== undefined && (!existsSync(dirname(out)) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true)) throw new Refusal(flag, `不能写到 ${out}`, '写一个文件名，它的文件夹要已经在那里');
  }
  const mapFile = options.map ?? `${file.replace(/\.[^./\\]+$/, '')}.map.json`;
  const map = options.map !== undefined && existsSync(options.map) ? readMap(options.map) : undefined;
  if (map !== undefined && map.kind !== kind) throw new Refusal(mapFile, `这份对照是给 ${map.kind} 的`, `用 --kind ${map.kind}，或删掉它重新生成`);
  const source = givenSource(options, map);
  const result = await runImport({
    file,
    kind,
    dataDir: options.data,
    ...(map !== undefined && { map }),
    source,
    prefer: preferences(options.prefer, map?.prefer ?? 'better'),
    formulas: options.formulas === true,
    ...(options.sheet !== undefined && { sheets: options.sheet }),
    ...(options.district !== undefined && { district: districtNamed(options.district) }),
    progress: showProgress,
    stopped,
  });
  clearProgress();
  if (stopped()) throw new Stopped();
  const written = map === undefined && writeMap(mapFile, proposal(kind, source, result));
  console.log(terminalReport(result));
  if (written) console.log(`\n列的对照写在 ${mapFile}：要改就编辑它，再加 --map ${mapFile}`);
  else if (map === undefined && !existsSync(mapFile)) console.log(`\n${mapFile} 写不进去，列的对照没有保存；用 --map 写明别的位置`);
  else if (map === undefined) console.log(`\n${mapFile} 已经在那里，没有改动，也没有用它；要用请加 --map ${mapFile}`);
  const applied = options.apply === true && apply(result, options.data);
  if (options.report !== undefined) {
    writeFileSync(options.report, reportPage(result, { applied, mapFile }));
    console.log(`报告：${options.report}`);
  }
  if (options.issues !== undefined) {
    writeFileSync(options.issues, issuesCsv(result));
    console.log(`逐条清单：${options.issues}`);
  }
  if (options.apply !== true) console.log('\n这是预演，数据表没有改动。没有问题就加 --apply。');
  const counts = countOf(result);
  if (process.exitCode === undefined && (counts.doubt + counts.refused > 0 || result.rows.length === 0)) process.exitCode = EXIT.badData;
}

/** Writes the table, unless the source is not named in full. Returns whether it did. */
function apply(result: ImportResult & { readonly existing: { readonly path: string; readonly bytes: Buffer } }, dataDir: string): boolean {
  if (result.sourceMissing.length > 0) {
    console.error(`\n没有写入：每条记录都要有出处。请补上：\n${result.sourceMissing.map((part) => `  - ${part}`).join('\n')}\n也可以写在 map.json 的 source 里。`);
    process.exitCode = EXIT.failed;
    return false;
  }
  const { path, bytes } = result.existing;
  const text = tableText(result.after);
  const counts = countOf(result);
  if (counts.new + counts.changed === 0) {
    console.log(`\n${path} 已经是这样，没有改动。`);
    return true;
  }
  replaceTable(path, bytes, text);
  console.log(`\n已写入 ${path}：新增 ${counts.new}，更新 ${counts.changed}。`);
  const { problems } = loadData(dataDir);
  if (problems.length > 0) {
    console.error(`data:check 有问题：\n${formatProblems(problems)}`);
    process.exitCode = EXIT.badData;
  } else console.log('data:check 没有问题。接下来：在 data/release.json 把 version 加一，再发布（docs/releasing.md）。');
  return true;
}

function proposal(kind: KindId, source: GivenSource, result: ImportResult): ImportMap {
  const { publisher = '', title = '', date = '', url = '', kind: sourceKind = '' } = source;
  const tables = result.layouts.map(({ sheet, header_rows, columns, district }) => ({ sheet, header_rows: [...header_rows], ...(district !== undefined && { district }), columns: columns.map((use) => ({ ...use })) }));
  return { kind, source: { publisher, title, date, url, kind: sourceKind }, prefer: 'better', tables, decisions: {} };
}

/** A flag says more than the mapping. */
function givenSource(options: Options, map: ImportMap | undefined): GivenSource {
  const of = (flag: string | undefined, written: string | undefined): string => flag ?? written ?? '';
  return {
    publisher: of(options.sourcePublisher, map?.source.publisher),
    title: of(options.sourceTitle, map?.source.title),
    date: of(options.sourceDate, map?.source.date),
    url: of(options.sourceUrl, map?.source.url),
    kind: of(options.sourceKind, map?.source.kind),
  };
}

function kindNamed(name: string): KindId {
  const kind = KINDS.find(({ id, label, short }) => id === name || label === name || short === name);
  if (kind === undefined) throw new Refusal('--kind', `“${name}”不是地点的种类${didYouMean(name, KINDS.map(({ id }) => id))}`, `写 ${KINDS.map(({ id, label }) => `${id}（${label}）`).join('、')}`);
  return kind.id;
}

function districtNamed(name: string): string {
  const district = DISTRICTS.find((known) => known.name === name || known.name === `${name}区` || known.code === name);
  if (district === undefined) throw new Refusal('--district', `“${name}”不是广州的区`, `写 ${DISTRICTS.map((known) => known.name).join('、')}`);
  return district.code;
}

function showProgress(stage: string, rows: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${stage}${rows > 0 ? ` ${rows} 行` : ''} …（Ctrl+C 可停，不会写坏数据）`);
  else if (rows > 0 && rows % 20_000 === 0) process.stderr.write(`${stage} ${rows} 行\n`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
