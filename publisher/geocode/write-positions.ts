import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { WgsPoint } from '../../src/domain/geo/point';

export interface Found {
  readonly id: string;
  readonly position: WgsPoint;
  /** Where the position is from: added to the editors' notes. */
  readonly note: string;
}

interface Raw {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Rows with their very text. The parser gives of a CRLF the first half only: the second is put back. */
function rowsOf(text: string): Raw[] {
  let end = 0;
  return (parse(text, { raw: true, info: true, relax_column_count: true }) as unknown as Raw[]).map(({ record, raw }) => {
    const whole = raw.endsWith('\r') && text[end + raw.length] === '\n' ? `${raw}\n` : raw;
    end += whole.length;
    return { record, raw: whole };
  });
}

/**
 * Writes positions into data/places/<kind>.csv. Only the rows that get one change, all other bytes stay, and a row that has a position
 * by now is left alone. The file is replaced whole or not at all. Returns the ids that were written.
 */
export function writePositions(dataDir: string, kind: string, found: readonly Found[]): readonly string[] {
  const file = join(dataDir, 'places', `${kind}.csv`);
  const text = readFileSync(file, 'utf8');
  const rows = rowsOf(text);
  if (rows.map(({ raw }) => raw).join('') !== text) throw new Error(`${file}: cannot be changed row by row. Check it with "npm run data:check".`);
  const names = (rows[0]?.record ?? []).map((name) => name.replace(/^\ufeff/, '').trim());
  const at = (column: string): number => {
    const index = names.indexOf(column);
    if (index === -1) throw new Error(`${file}: has no column ${column}`);
    return index;
  };
  const [id, latitude, longitude, notes] = [at('id'), at('latitude'), at('longitude'), at('editor_notes')];
  const byId = new Map(found.map((each) => [each.id, each]));
  const written: string[] = [];
  const next = rows.map(({ record, raw }, index) => {
    const hit = index === 0 ? undefined : byId.get(record[id] ?? '');
    if (hit === undefined || record[latitude] !== '' || record[longitude] !== '') return raw;
    const cells = [...record];
    cells[latitude] = hit.position.latitude.toFixed(5);
    cells[longitude] = hit.position.longitude.toFixed(5);
    cells[notes] = cells[notes] ? `${cells[notes]}；${hit.note}` : hit.note;
    written.push(hit.id);
    return `${stringify([cells]).replace(/\n$/, '')}${/\r?\n$/.exec(raw)?.[0] ?? ''}`;
  });
  if (written.length === 0) return [];
  writeFileSync(`${file}.new`, next.join(''));
  renameSync(`${file}.new`, file);
  return written;
}
