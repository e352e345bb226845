import { districtOf, subdistrictOf } from '../../src/domain/area/area';
import { quote, type Problem } from '../input/problem';
import type { Row } from '../input/read-table';
import { districtCode } from '../tables/districts';
import { didYouMean } from '../input/suggest';

/** Sub-districts that exist: code → name. Empty if their table could not be read: then no code is judged. */
export type Subdistricts = ReadonlyMap<string, string>;

const LOOK = 'look it up in data/areas/subdistricts.csv';

/** The code of a sub-district must exist and lie in the row's district. */
export function checkSubdistrict(row: Row<'district' | 'subdistrict_code'>, known: Subdistricts): Problem[] {
  const { district, subdistrict_code: code } = row.cells;
  if (code === '' || known.size === 0) return [];
  const at = { file: row.file, line: row.line, field: 'subdistrict_code' };
  if (!known.has(code)) return [{ ...at, message: `${quote(code)} is no sub-district${didYouMean(code, [...known.keys()].filter((other) => other.startsWith(districtCode(district)))) || ` — ${LOOK}`}` }];
  if (districtOf(code) !== districtCode(district)) return [{ ...at, message: `${quote(code)} (${known.get(code)}) does not lie in ${district} — correct the code or the district; ${LOOK}` }];
  return [];
}

/** District and name beside a code are there for reviewers: they must say what the code says. */
export function checkAreaNames(row: Row<'code' | 'district'>, subdistrictName: string | undefined, known: Subdistricts): Problem[] {
  const { code, district } = row.cells;
  const at = { file: row.file, line: row.line };
  if (districtOf(code) !== districtCode(district)) return [{ ...at, field: 'district', message: `${quote(district)} is not the district of code ${quote(code)} — correct one of them` }];
  if (subdistrictName === undefined || known.size === 0) return [];
  const official = known.get(subdistrictOf(code));
  if (official === undefined) return [{ ...at, field: 'code', message: `${quote(code)} begins with no known sub-district — ${LOOK}` }];
  if (official !== subdistrictName) return [{ ...at, field: 'code', message: `${quote(code)} lies in ${official}, not in ${quote(subdistrictName)} — correct the code or the name` }];
  return [];
}
