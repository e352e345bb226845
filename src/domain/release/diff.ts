import { canonicalJson } from './canonical';
import { CONTENTS, type Content } from './contents';
import { CUTS } from './shards';

/** Records of some contents. A content that is the same on both sides may be left out of both. */
export type SomeRecords = ReadonlyMap<Content, readonly unknown[]>;

export interface Named {
  readonly key: string;
  readonly name: string;
}

export interface ContentDiff {
  readonly content: Content;
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly changed: readonly (Named & { readonly fields: readonly string[] })[];
}

/** How many records of a kind there were and are: a kind of place, or a content that has no kinds. */
export interface KindCount {
  readonly kind: string;
  readonly before: number;
  readonly after: number;
}

export interface ReleaseDiff {
  readonly contents: readonly ContentDiff[];
  readonly counts: readonly KindCount[];
}

/** Records worked on between two pauses. */
const SLICE = 40;

/** What changed from one release to the next. Yields often, so that a screen can breathe. */
export function* diffSteps(before: SomeRecords, after: SomeRecords): Generator<void, ReleaseDiff, void> {
  const contents: ContentDiff[] = [];
  const counts = new Map<string, { before: number; after: number }>();
  const count = (content: Content, record: unknown, side: 'before' | 'after'): void => {
    const kind = kindOfRecord(content, record);
    const known = counts.get(kind) ?? { before: 0, after: 0 };
    known[side] += 1;
    counts.set(kind, known);
  };
  for (const content of Object.keys(CONTENTS) as Content[]) {
    const olds = before.get(content) ?? [];
    const news = after.get(content) ?? [];
    const added: Named[] = [];
    const changed: (Named & { fields: readonly string[] })[] = [];
    const left = new Map<string, unknown>();
    let done = 0;
    for (const record of olds) {
      left.set(keyOf(content, record), record);
      count(content, record, 'before');
      if (++done % SLICE === 0) yield;
    }
    for (const record of news) {
      const key = keyOf(content, record);
      const old = left.get(key);
      left.delete(key);
      count(content, record, 'after');
      if (old === undefined) added.push({ key, name: nameOf(record, key) });
      else {
        const fields = changedFields(old, record);
        if (fields.length > 0) changed.push({ key, name: nameOf(record, key), fields });
      }
      if (++done % SLICE === 0) yield;
    }
    const removed = [...left].map(([key, record]) => ({ key, name: nameOf(record, key) }));
    if (added.length + removed.length + changed.length > 0) contents.push({ content, added, removed, changed });
    yield;
  }
  return { contents, counts: [...counts].map(([kind, numbers]) => ({ kind, ...numbers })) };
}

/** The same in one go. */
export function diffReleases(before: SomeRecords, after: SomeRecords): ReleaseDiff {
  const steps = diffSteps(before, after);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const keyOf = (content: Content, record: unknown): string => (CUTS[content].key as (record: unknown) => string)(record);

function kindOfRecord(content: Content, record: unknown): string {
  const { kind } = record as { readonly kind?: unknown };
  return content === 'places' && typeof kind === 'string' ? kind : content;
}

function nameOf(record: unknown, key: string): string {
  const { name, title, term, char } = record as Readonly<Record<string, unknown>>;
  const found = [name, title, term, char].find((word) => typeof word === 'string');
  return typeof found === 'string' ? found : key;
}

function changedFields(old: unknown, record: unknown): string[] {
  const [before, after] = [old as Readonly<Record<string, unknown>>, record as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !same(before[field], after[field])).sort();
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonicalJson(a) === canonicalJson(b);
}
