import { CONTENTS, type Content } from '../../src/domain/release/contents';
import { diffReleases, type ReleaseDiff } from '../../src/domain/release/diff';
import { emptyViolations, lossViolations, recordViolation, repeatedViolations, violationText } from '../../src/domain/release/gates';
import { compareEditions } from '../../src/domain/release/latest';
import type { WholeRelease } from './read-records';

export interface Step {
  readonly diff: ReleaseDiff;
  /** Why phones would not take it, each a line; none: they would. */
  readonly refusals: readonly string[];
}

/** Judges the step from the release that is online to the next one, by the rules of the phones. */
export function judgeStep(before: WholeRelease, after: WholeRelease, allowLoss: readonly string[]): Step {
  const diff = diffReleases(before.records, after.records);
  const of = (content: Content): readonly unknown[] => after.records.get(content) ?? [];
  const tombstones = new Set(of('tombstones').map((stone) => (stone as { readonly id: string }).id));
  const contents = Object.keys(CONTENTS) as Content[];
  const order = compareEditions(after, before);
  // A new epoch is the publisher's word that what went before does not count.
  const losses = after.epoch > before.epoch ? [] : lossViolations(diff, tombstones, allowLoss);
  const violations = [
    ...emptyViolations((content) => of(content).length),
    ...contents.flatMap((content) => of(content).flatMap((record) => recordViolation(content, record) ?? [])),
    ...contents.flatMap((content) => repeatedViolations(content, of(content))),
    ...losses,
  ];
  const follows = order > 0 || (order === 0 && diff.contents.length === 0);
  const refusals = violations.map(violationText);
  if (!follows) refusals.push(`version: ${after.epoch}.${after.version} does not follow ${before.epoch}.${before.version}: raise "version" in data/release.json`);
  return { diff, refusals };
}
