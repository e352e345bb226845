import { freshnessOf } from '../../rules/provenance';
import type { PlaceColumn } from '../../tables/places';
import { coreAddress, plainName } from './names';
import { compareSources, type PreferenceOf } from './prefer';

export type PlaceCells = Readonly<Record<PlaceColumn, string>>;

export interface Change {
  readonly field: PlaceColumn;
  readonly before: string;
  readonly after: string;
}

/** A value of the table that was not taken, and why the record's own stays. */
export interface Kept {
  readonly field: PlaceColumn;
  readonly existing: string;
  readonly incoming: string;
  readonly why: string;
}

export interface Merged {
  readonly cells: PlaceCells;
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
}

const FACTS: readonly PlaceColumn[] = ['subdistrict_code', 'community', 'address', 'latitude', 'longitude', 'phones', 'hours', 'price'];
const SOURCE = ['source_kind', 'source_title', 'source_date', 'source_url'] as const;

const cited = ({ source_title: title, source_date: date }: PlaceCells): string => (date === '' ? title : `${title} ${date}`);

const WHY = { worse: '原有出处更可靠或更新', equal: '两个出处同样可靠', existing: '按你的选择保留原值' } as const;

/**
 * A record with the values of a table's row. A better source, or the same one again, replaces what differs and becomes the
 * record's source; any other changes nothing unless a person prefers it, and then a note says which value is from where.
 * An empty cell never erases anything, words
 * written for residents stay, and a name that gives way becomes another name.
 */
export function merge(existing: PlaceCells, incoming: PlaceCells, prefer: PreferenceOf): Merged {
  const order = compareSources(incoming, existing);
  const wins = (field: PlaceColumn): boolean => prefer(field) === 'incoming' || (prefer(field) === 'better' && (order === 'better' || order === 'same'));
  const next: Record<PlaceColumn, string> = { ...existing };
  const kept: Kept[] = [];
  const take = (field: PlaceColumn): void => {
    const value = incoming[field];
    if (value === '' || sameValue(field, value, existing[field])) return;
    if (wins(field)) next[field] = value;
    else kept.push({ field, existing: existing[field], incoming: value, why: prefer(field) === 'existing' ? WHY.existing : order === 'worse' ? WHY.worse : WHY.equal });
  };
  FACTS.forEach(take);
  if (next.subdistrict_code !== existing.subdistrict_code && next.community === existing.community && incoming.community === '') next.community = '';
  if (existing.description === '') take('description');

  const others = list(existing.alternate_name);
  // Another kind of bracket or 街 for 街道 is no other name.
  const spelling = plainName(incoming.name) === plainName(existing.name) && prefer('name') !== 'incoming';
  if (!spelling && incoming.name !== existing.name && !others.includes(incoming.name)) {
    if (wins('name')) {
      next.name = incoming.name;
      others.push(existing.name);
    } else others.push(incoming.name);
  } else if (!spelling && incoming.name !== existing.name && prefer('name') === 'incoming') {
    next.name = incoming.name;
    others.push(existing.name);
  }
  if (wins('alternate_name')) others.push(...list(incoming.alternate_name));
  next.alternate_name = [...new Set(others)].filter((name) => name !== next.name && name !== '').join(';');

  const changed = [...FACTS, 'name' as const].filter((field) => next[field] !== existing[field]);
  const takesSource = order === 'better' ? changed.length > 0 || kept.length === 0 : order !== 'same' && changed.length > 0 && FACTS.every((field) => prefer(field) === 'incoming');
  if (takesSource) {
    const leftBehind = FACTS.filter((field) => existing[field] !== '' && next[field] === existing[field] && !sameValue(field, incoming[field], existing[field]));
    for (const field of SOURCE) next[field] = incoming[field];
    next.freshness = freshnessOf(next.source_date);
    if (leftBehind.length > 0) next.editor_notes = note(next.editor_notes, `${leftBehind.join('、')}沿用原来源：${cited(existing)}`);
  } else if (order !== 'same' && changed.length > 0) next.editor_notes = note(next.editor_notes, `${changed.join('、')}出自：${cited(incoming)}`);
  if (takesSource || order === 'same') next.editor_notes = note(next.editor_notes, incoming.editor_notes);
  const changes = (Object.keys(next) as PlaceColumn[]).filter((field) => next[field] !== existing[field]).map((field): Change => ({ field, before: existing[field], after: next[field] }));
  return { cells: next, changes, kept };
}

const list = (cell: string): string[] => cell.split(/[;；]/).map((part) => part.trim()).filter((part) => part !== '');

const note = (notes: string, more: string): string => (more === '' || notes.includes(more) ? notes : [notes, more].filter((part) => part !== '').join('；'));

/** Values that say the same in another spelling are no change. */
function sameValue(field: PlaceColumn, a: string, b: string): boolean {
  if (a === b) return true;
  if (field === 'address') return b !== '' && coreAddress(a) === coreAddress(b);
  if (field === 'phones') return list(a).sort().join(';') === list(b).sort().join(';');
  if (field === 'hours' || field === 'price') return plain(a) === plain(b);
  return false;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,;；，、。]/g, '').replace(/[~—–-]+/g, '-');
