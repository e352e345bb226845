import type { KindId } from '../../src/domain/place/kinds';
import type { Problem } from '../input/problem';
import { checkSubdistrict, type Subdistricts } from '../rules/areas';
import { checkFreshness, checkLink } from '../rules/provenance';
import { checkWords } from '../rules/row-words';
import { PLACE_COLUMNS, readPlace } from '../tables/places';
import type { PlaceCells } from './match/merge';

/** What data:check would say of a row: an import writes none that it would refuse. */
export function judge(kind: KindId, cells: PlaceCells, known: Subdistricts, today: string): readonly Problem[] {
  const row = { file: '', line: 1, cells };
  const read = readPlace(kind, row);
  return [
    ...('problems' in read ? read.problems : []),
    ...read.also,
    ...checkWords({ file: '', rows: [row], missing: [], problems: [] }),
    ...checkFreshness(row),
    ...checkLink(row, today),
    ...checkSubdistrict(row, known),
  ];
}

export const NO_CELLS: PlaceCells = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ''])) as PlaceCells;
