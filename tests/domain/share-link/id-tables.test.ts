import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KIND_IDS } from '@/domain/place/kinds';
import { textFingerprint } from '@/domain/release/fingerprint';
import { GUIDE_ROWS, PLACE_ROWS } from '@/domain/share-link/id-tables';
import { takeUnit } from '@/domain/share-link/units';

const DATA = path.join(__dirname, '../../../data');

test('rows that links in use count on stand where they stood: add at the end only', () => {
  const rows = [...PLACE_ROWS.slice(0, 16).map(({ prefix, kind }) => `${prefix} ${kind}`), ...GUIDE_ROWS.slice(0, 67)];
  expect(textFingerprint(rows.join('\n'))).toBe('0db0ca4ebd9aa1');
  expect(PLACE_ROWS.length).toBeLessThanOrEqual(31);
  for (const ids of [PLACE_ROWS.map(({ prefix }) => prefix), PLACE_ROWS.map(({ kind }) => kind), GUIDE_ROWS]) expect(new Set<string>(ids).size).toBe(ids.length);
});

test("version 1's table of words never changes: each place in it is used once", () => {
  const units = [5, 7, 9].flatMap((bits, tier) => Array.from({ length: 2 ** bits }, (_, at) => takeUnit((count) => (count === 2 ? tier : at))));
  expect(textFingerprint(units.join('\n'))).toBe('100da29337a8bd');
  expect(new Set(units).size).toBe(672);
  expect(units).not.toContain('\ufffd');
});

test('the rows are those of the data: each kind by the letters of its ids', () => {
  for (const { prefix, kind } of PLACE_ROWS) {
    expect(KIND_IDS).toContain(kind);
    const [, first = ''] = readFileSync(path.join(DATA, `places/${kind}.csv`), 'utf8').split('\n');
    expect(first.slice(0, 3)).toBe(`${prefix}-`);
  }
  const guides = readdirSync(path.join(DATA, 'guides')).map((name) => path.basename(name, '.json'));
  expect(GUIDE_ROWS.filter((id) => guides.includes(id)).length).toBeGreaterThan(50);
});
