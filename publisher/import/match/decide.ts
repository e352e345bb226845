import type { Draft } from '../cells/row';
import type { Tombstone } from '../../../src/domain/release/contents';
import { matchIndex } from './index';
import type { PlaceCells } from './merge';
import { DOUBTFUL, prepare, SAME, type Prepared } from './score';
import { coreName } from './names';

/** What is to be done with a row that was read. */
export type Decision =
  | { readonly what: 'new'; readonly near?: Near }
  | { readonly what: 'same'; readonly id: string; readonly near: Near; readonly byPerson?: true }
  | { readonly what: 'duplicate'; readonly of: Draft; readonly score: number }
  | { readonly what: 'doubt'; readonly reason: string; readonly remedy: string; readonly near?: Near }
  | { readonly what: 'skip' };

/** The record most alike, and how much. */
export interface Near {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

const numbersOf = (phones: string): string[] => phones.split(/[;；]/).map((phone) => phone.replace(/[（(].*$/, '').trim()).filter((phone) => phone !== '');

type Comparable = Pick<PlaceCells, 'name' | 'alternate_name' | 'district' | 'subdistrict_code' | 'address' | 'phones'>;

const preparedOf = (cells: Comparable): Prepared =>
  prepare({ names: [cells.name, ...cells.alternate_name.split(/[;；]/).filter((name) => name !== '')], district: cells.district, subdistrict: cells.subdistrict_code, address: cells.address, phones: numbersOf(cells.phones) });

const exactKey = (cells: Comparable, name: string): string => JSON.stringify([name, cells.district, cells.subdistrict_code, cells.address]);

/**
 * Decides for each row which record it is, if any. Rows that are word for word a record come first; a record takes one
 * row only. Two places alike but not surely one are for a person: `decisions` holds what was decided ("Sheet1!12": id, new, skip).
 */
export function decide(
  drafts: readonly { readonly draft: Draft; readonly cells: PlaceCells }[],
  records: readonly PlaceCells[],
  tombstones: readonly Tombstone[],
  decisions: Readonly<Record<string, string>>,
): readonly Decision[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const index = matchIndex<PlaceCells>();
  const exact = new Map<string, PlaceCells>();
  for (const record of records) {
    index.add(record, preparedOf(record));
    for (const name of [record.name, ...record.alternate_name.split(/[;；]/)]) exact.set(exactKey(record, name), record);
  }
  const gone = new Map(tombstones.map((stone) => [coreName(stone.name), stone]));
  const claimed = new Map<string, Draft>();
  const firsts = drafts.map(({ draft, cells }): Decision | undefined => {
    const said = decisions[`${draft.sheet}!${draft.row}`];
    if (said === 'skip') return { what: 'skip' };
    if (said === 'new') return { what: 'new' };
    if (said !== undefined) {
      const record = byId.get(said);
      if (record === undefined) return { what: 'doubt', reason: `map.json 写这一行是 ${said}，表里没有这个编号`, remedy: '改正 decisions 里的编号' };
      claimed.set(said, draft);
      return { what: 'same', id: said, near: { id: said, name: record.name, score: 1 }, byPerson: true };
    }
    const record = exact.get(exactKey(cells, cells.name));
    if (record === undefined || claimed.has(record.id)) return undefined;
    claimed.set(record.id, draft);
    return { what: 'same', id: record.id, near: { id: record.id, name: record.name, score: 1 } };
  });

  // Within one list only what is surely the same matters, and that shares more than a common pair of characters.
  const inFile = matchIndex<{ readonly draft: Draft; readonly cells: PlaceCells }>(12);
  const names = new Map<string, Draft>(records.filter(({ id }) => !claimed.has(id)).map((record) => [`${record.name} ${record.district}`, RECORD]));
  return drafts.map((row, at): Decision => {
    const { draft, cells } = row;
    const place = preparedOf(cells);
    const first = firsts[at];
    const key = `${cells.name} ${cells.district}`;
    const finish = (decision: Decision): Decision => {
      if (decision.what === 'new' || decision.what === 'same') {
        inFile.add(row, place);
        names.set(key, draft);
      }
      return decision;
    };
    if (first?.what === 'new' && names.has(key)) return { what: 'doubt', reason: '同一区已有同名的地点', remedy: '把名称写得能分开，如加上社区名' };
    if (first !== undefined) return finish(first);

    const earlier = inFile.best(place, () => false);
    const found = index.best(place, (record) => claimed.has(record.id));
    if ((found?.score ?? 0) < Math.max(SAME, earlier?.score ?? 0) && earlier !== undefined && (earlier.score >= SAME || `${earlier.item.cells.name} ${earlier.item.cells.district}` === key)) {
      const equal = (['name', 'subdistrict_code', 'address', 'phones', 'hours', 'price'] as const).every((field) => cells[field] === earlier.item.cells[field]);
      if (equal) return { what: 'duplicate', of: earlier.item.draft, score: earlier.score };
      return { what: 'doubt', reason: `和第 ${earlier.item.draft.row} 行（${earlier.item.draft.sheet}）像是同一处，内容却不同`, remedy: '在原表合成一行；若是两处，把名称写得能分开' };
    }
    const near = found === undefined ? undefined : { id: found.item.id, name: found.item.name, score: found.score };
    if (near !== undefined && near.score >= SAME) {
      claimed.set(near.id, draft);
      return finish({ what: 'same', id: near.id, near });
    }
    const other = names.get(key);
    const decided = `在 map.json 的 decisions 里写 "${draft.sheet}!${draft.row}": "${near?.id ?? 'new'}"（同一处）、"new"（另一处）或 "skip"`;
    if (near !== undefined && near.score >= DOUBTFUL) return { what: 'doubt', reason: `可能就是 ${near.id} ${near.name}（相似 ${Math.round(near.score * 100)}%），拿不准`, remedy: decided, near };
    if (other !== undefined) return { what: 'doubt', reason: other === RECORD ? '同一区已有同名的地点，地址或街镇却不同' : `和第 ${other.row} 行同区同名`, remedy: near === undefined ? '把名称写得能分开，如加上社区名' : decided, ...(near !== undefined && { near }) };
    const stone = gone.get(coreName(cells.name));
    if (stone !== undefined) return { what: 'doubt', reason: `${stone.id} ${stone.name} 已在 ${stone.removed_on} 撤下${stone.reason === undefined ? '' : `（${stone.reason}）`}`, remedy: `若确已恢复，在 decisions 里写 "${draft.sheet}!${draft.row}": "new"；旧编号不再使用` };
    return finish({ what: 'new', ...(near !== undefined && { near }) });
  });
}

/** Stands for a record of the tables where a row of the file is expected. */
const RECORD: Draft = { sheet: '', row: 0, cells: {}, nameColumn: '', issues: [], refused: false, counted: { filled: 0, dropped: 0 } };
