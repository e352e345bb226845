import fc from 'fast-check';
import { nextBoundary, status } from '../../../src/domain/hours/status';
import { statusWords } from '../../../src/domain/hours/words';
import { calendar, now, schedule } from './arbitraries';
import { oracle } from './oracle';

const MINUTE = 60_000;

describe('status against a minute-by-minute reading of the same rules', () => {
  it('agrees in state, until, next and where it has to stop', () => {
    fc.assert(
      fc.property(schedule, calendar, fc.array(now, { minLength: 1, maxLength: 3 }), (hours, years, instants) => {
        for (const instant of instants) {
          const expected = oracle(hours, years, instant);
          const actual = status({ schedule: hours }, years, instant);
          const { unknownUntil, ...exact } = expected;
          const compared = { state: actual.state, until: unknownUntil === undefined ? actual.until : undefined, next: actual.next, stopped: actual.stopped?.at };
          expect(compared).toEqual({ until: undefined, next: undefined, stopped: undefined, ...exact });
          if (unknownUntil !== undefined && actual.until !== undefined) {
            expect(actual.until).toBeGreaterThan(instant);
            expect(actual.until).toBeLessThanOrEqual(unknownUntil);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same, in state and in words, until the next boundary', () => {
    fc.assert(
      fc.property(schedule, calendar, now, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (hours, years, instant, part) => {
        const before = status({ schedule: hours }, years, instant);
        const boundary = nextBoundary([before], instant);
        const later = instant + Math.floor((boundary - instant) * part);
        const after = status({ schedule: hours }, years, later);
        expect(boundary).toBeGreaterThan(instant);
        expect({ status: after, words: statusWords(after, later, '开饭') }).toEqual({ status: before, words: statusWords(before, instant, '开饭') });
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer whatever was asked before', () => {
    fc.assert(
      fc.property(schedule, calendar, now, fc.integer({ min: -3000, max: 3000 }), (hours, years, instant, shift) => {
        const fresh = JSON.stringify(status({ schedule: hours }, [...years], instant));
        status({ schedule: hours }, years, instant + shift * MINUTE);
        expect(JSON.stringify(status({ schedule: hours }, years, instant))).toBe(fresh);
      }),
    );
  });
});
