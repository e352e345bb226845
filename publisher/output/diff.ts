import type { ReleaseDiff } from '../../src/domain/release/diff';
import { formatColumns } from './columns';

/** A difference as people read it: numbers first, then every record by name. */
export function formatDiff({ counts, contents }: ReleaseDiff): string {
  const numbers = counts.filter(({ before, after }) => before !== after).map(({ kind, before, after }) => [kind, before, after, `${after > before ? '+' : ''}${after - before}`] as const);
  const lines = contents.flatMap(({ content, added, removed, changed }) => [
    `${content}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map(({ key, name }) => `  + ${key} ${name}`),
    ...removed.map(({ key, name }) => `  - ${key} ${name}`),
    ...changed.map(({ key, name, fields }) => `  ~ ${key} ${name}: ${fields.join(', ')}`),
  ]);
  const table = numbers.length > 0 ? [formatColumns(['kind', 'before', 'after', 'change'], numbers), ''] : [];
  return [...table, ...(lines.length > 0 ? lines : ['no record differs'])].join('\n');
}
