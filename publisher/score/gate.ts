import type { Place } from '../../src/domain/place/place';
import type { WholeRelease } from '../endpoint/read-records';
import { fallText, scoreChange, type ScoreChange, type ScoreFall } from './falls';

export const placesOf = ({ records }: Pick<WholeRelease, 'records'>): readonly Place[] => (records.get('places') ?? []) as readonly Place[];

/** How the score changes from the release that is online to the next. */
export const scoreBetween = (online: WholeRelease, next: WholeRelease): ScoreChange => scoreChange(placesOf(online), placesOf(next), next.created);

/** The option every command has that would let a lower score out. */
export const ALLOW_SCORE_FALL = {
  flags: '--allow-score-fall',
  description: 'let a release out whose records say less than those online, as when facts proved wrong; the fall is still listed',
} as const;

export const scoreRefusal = (falls: readonly ScoreFall[]): string =>
  `the score falls:\n${falls.map((fall) => `  ${fallText(fall)}`).join('\n')}\nPut back what was lost, or, if it is meant, add ${ALLOW_SCORE_FALL.flags}.`;
