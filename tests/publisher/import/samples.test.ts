import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preferences } from '../../../publisher/import/match/prefer';
import { runImport, type ImportOrder } from '../../../publisher/import/run';
import { replaceTable, tableText } from '../../../publisher/import/write-table';
import { loadData } from '../../../publisher/load';
import { PLACE_COLUMNS, type PlaceColumn } from '../../../publisher/tables/places';
import { removeDataFolders, temporaryFolder } from '../support/data-folder';
import { SAMPLES } from './samples';
import type { Sample } from './samples/sample';

afterAll(removeDataFolders);
jest.setTimeout(60_000);

const SOURCE = { publisher: '某局', title: '某表', date: '2026-03-31', url: 'https://mzj.gz.gov.cn/post_1.html' };

async function prepared(sample: Sample): Promise<ImportOrder> {
  const folder = temporaryFolder();
  const file = join(folder, sample.file);
  writeFileSync(file, await sample.bytes());
  cpSync('data', join(folder, 'data'), { recursive: true });
  return { file, kind: sample.kind, dataDir: join(folder, 'data'), source: SOURCE, prefer: preferences(undefined, 'better'), formulas: false, progress: () => undefined, stopped: () => false };
}

describe.each(SAMPLES.map((sample) => [sample.file, sample] as const))('%s', (_file, sample) => {
  test('the well-formed cells come out right, and nothing wrong gets in', async () => {
    const result = await runImport(await prepared(sample));
    const wrong: string[] = [];
    let right = 0;
    for (const [name, cells] of Object.entries(sample.right)) {
      const row = result.after.find((record) => record.name === name);
      for (const [column, value] of Object.entries(cells)) {
        if (row?.[column as PlaceColumn] === value) right += 1;
        else wrong.push(`${name} ${column}: ${JSON.stringify(row?.[column as PlaceColumn])} instead of ${JSON.stringify(value)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(10);
    const written = tableText(result.after.filter((row) => !result.before.some((old) => JSON.stringify(old) === JSON.stringify(row))));
    for (const text of sample.never) expect(written).not.toContain(text);
  });

  test('what is refused is listed where it stands, with a reason', async () => {
    const result = await runImport(await prepared(sample));
    const refused = result.rows.filter(({ what }) => what === 'refused' || what === 'doubt');
    expect(refused.map(({ sheet, row }) => `${sheet}!${row}`)).toEqual(Object.keys(sample.refused));
    for (const row of refused) expect(row.issues.map(({ reason }) => reason).join(' ')).toMatch(sample.refused[`${row.sheet}!${row.row}`] ?? /$^/);
  });

  test('after it is written the data folder has no problems, and a second run changes nothing', async () => {
    const order = await prepared(sample);
    const first = await runImport(order);
    replaceTable(first.existing.path, first.existing.bytes, tableText(first.after));
    expect(loadData(order.dataDir).problems).toEqual([]);
    const again = await runImport(order);
    expect(again.after).toEqual(first.after);
    expect(again.rows.filter(({ what }) => what === 'new' || what === 'changed')).toEqual([]);
    for (const row of first.after) for (const column of PLACE_COLUMNS) expect(typeof row[column]).toBe('string');
  });
});
