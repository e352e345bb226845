import * as v from 'valibot';
import { CONTENTS, type Content } from './contents';
import { keyOf, type ReleaseDiff } from './diff';

/**
 * A reason not to take a release, even a signed one: a mistake of the publisher is likelier than an attack.
 * `loss`: a kind lost more than a fifth; `vanished`: an id is gone without a tombstone; `outside`: a point is not in
 * Guangzhou; `malformed`: a record breaks its schema; `empty`: nothing to find is left; `repeated`: two records share an id.
 */
export interface Violation {
  readonly gate: 'loss' | 'vanished' | 'outside' | 'malformed' | 'empty' | 'repeated';
  /** Kind, or content and key of the record. */
  readonly at: string;
  readonly detail: string;
}

/** The part of a kind's records that may go in one release. */
const MOST_LOST = 0.2;

/** Contents whose ids people keep and share: each must stay, or leave a tombstone. A tombstone itself stays for ever. */
const PERMANENT: readonly Content[] = ['places', 'communities', 'subdistricts', 'metro_stations', 'guides', 'hotlines', 'tombstones'];

/** Contents that are made anew for every release: their number says nothing. */
const DERIVED: readonly string[] = ['calendar', 'readings', 'totals'];

/** Judges what was lost. `allowed` are kinds the publisher means to lose, by a signed word in latest.json. */
export function lossViolations(diff: ReleaseDiff, tombstones: ReadonlySet<string>, allowed: readonly string[] = []): Violation[] {
  const losses = diff.counts
    .filter(({ kind, before, after }) => !DERIVED.includes(kind) && !allowed.includes(kind) && before - after > before * MOST_LOST)
    .map(({ kind, before, after }) => ({ gate: 'loss' as const, at: kind, detail: `${before} records before, ${after} now: more than ${MOST_LOST * 100} % lost` }));
  const vanished = diff.contents
    .filter(({ content }) => PERMANENT.includes(content))
    .flatMap(({ content, removed }) =>
      removed
        .filter(({ key }) => content === 'tombstones' || !tombstones.has(key))
        .map(({ key, name }) => ({ gate: 'vanished' as const, at: `${content} ${key}`, detail: `${name} is gone${content === 'tombstones' ? ' from the tombstones' : ' without a tombstone'}` })),
    );
  return [...losses, ...vanished];
}

/** Contents without which there is no directory, whatever the publisher's word. */
const NEEDED: readonly Content[] = ['places'];

/** `records` gives how many records of a content the release has. */
export const emptyViolations = (records: (content: Content) => number): Violation[] =>
  NEEDED.filter((content) => records(content) === 0).map((content) => ({ gate: 'empty', at: content, detail: 'the release has not a single one' }));

/** Ids that stand twice among the records of a content: links and favourites would not know which is meant. */
export function repeatedViolations(content: Content, records: readonly unknown[]): Violation[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const record of records) {
    const key = keyOf(content, record);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return [...repeated].map((key) => ({ gate: 'repeated', at: `${content} ${key}`, detail: 'stands twice' }));
}

const POINTS = ['position', 'centre'];

/** Judges one record by the schema that the publisher's tables satisfy. */
export function recordViolation(content: Content, record: unknown): Violation | undefined {
  const result = v.safeParse(CONTENTS[content] as v.GenericSchema, record);
  if (result.success) return undefined;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key));
  return {
    gate: POINTS.includes(path[0] ?? '') ? 'outside' : 'malformed',
    at: `${content} ${safeKey(content, record)}`,
    detail: `${path.join('.') || 'record'}: ${issue.message}`,
  };
}

function safeKey(content: Content, record: unknown): string {
  try {
    return keyOf(content, record);
  } catch {
    return '?';
  }
}

export const violationText = ({ gate, at, detail }: Violation): string => `${gate}: ${at}: ${detail}`;
