import { keyOf, type ReleaseDiff, type SomeRecords } from '../../src/domain/release/diff';
import type { Content } from '../../src/domain/release/contents';
import { formatColumns } from './columns';

/** A longer value is cut: the table of the data desk has it whole. */
const LONGEST = 60;

/** A difference as people read it: numbers first, then every record by name, a changed one with what it was and what it is. */
export function formatDiff({ counts, contents }: ReleaseDiff, before: SomeRecords, after: SomeRecords): string {
  const numbers = counts.filter((kind) => kind.before !== kind.after).map((kind) => [kind.kind, kind.before, kind.after, `${kind.after > kind.before ? '+' : ''}${kind.after - kind.before}`] as const);
  const lines = contents.flatMap(({ content, added, removed, changed }) => {
    const [olds, news] = [byKey(content, before), byKey(content, after)];
    return [
      `${content}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
      ...added.map(({ key, name }) => `  + ${key} ${name}`),
      ...removed.map(({ key, name }) => `  - ${key} ${name}`),
      ...changed.flatMap(({ key, name, fields }) => [
        `  ~ ${key} ${name}`,
        ...fields.flatMap((field) => changesOf(field, olds.get(key)?.[field], news.get(key)?.[field]).map(([at, old, now]) => `      ${at}: ${shown(old)} → ${shown(now)}`)),
      ]),
    ];
  });
  const table = numbers.length > 0 ? [formatColumns(['kind', 'before', 'after', 'change'], numbers), ''] : [];
  return [...table, ...(lines.length > 0 ? lines : ['no record differs'])].join('\n');
}

type Fields = Readonly<Record<string, unknown>>;

const byKey = (content: Content, records: SomeRecords): ReadonlyMap<string, Fields> => new Map((records.get(content) ?? []).map((record) => [keyOf(content, record), record as Fields]));

/** Down to the single values that differ: in a guide of a hundred lines people look for the one. */
function changesOf(at: string, old: unknown, now: unknown): (readonly [at: string, old: unknown, now: unknown])[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const inner = typeof old === 'object' && typeof now === 'object' && old !== null && now !== null && Array.isArray(old) === Array.isArray(now);
  if (!inner) return [[at, old, now]];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => changesOf(`${at}.${name}`, (old as Fields)[name], (now as Fields)[name]));
}

function shown(value: unknown): string {
  if (value === undefined) return '(none)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
