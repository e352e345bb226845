import { setTimeout as wait } from 'node:timers/promises';
import type { SubdistrictsByCode } from '../../src/domain/place/order';
import type { AnswerCache } from './cache';
import type { Candidate } from './candidates';
import { judgeAnswer, type Judgement } from './judge';
import { GeocodeError, type GeocodeAnswer, type GeocodeProvider } from './provider';

export interface Result extends Candidate {
  readonly judgement: Judgement;
  readonly answer?: GeocodeAnswer;
  /** Day on which it was asked. */
  readonly asked?: string;
}

export interface Outcome {
  readonly results: readonly Result[];
  readonly requests: number;
  readonly fromCache: number;
  /** Candidates that got no answer this time. */
  readonly left: number;
  /** Why the run ended before all were asked. */
  readonly stopped?: { readonly by: 'limit' | 'provider' | 'interrupt'; readonly message: string };
}

export interface RunOptions {
  readonly provider: GeocodeProvider;
  readonly cache: AnswerCache;
  readonly subdistricts: SubdistrictsByCode;
  /** At most so many requests; what is kept costs none. */
  readonly limit: number;
  readonly today: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number, requests: number) => void;
  /** Pauses before a request is tried again, ms. */
  readonly retryMs?: readonly number[];
}

const RETRY_MS = [1_000, 3_000, 9_000];
/** Addresses in a row that got no answer at all: then the service or the network is down. */
const MOST_FAILURES = 3;
/** Addresses in a row that were called faulty: then the fault is not in the addresses. */
const MOST_REFUSALS = 10;

/** Asks for every candidate, the kept answers first in hand. Each answer is on the disk before the next question is asked. */
export async function runGeocoding(candidates: readonly Candidate[], options: RunOptions): Promise<Outcome> {
  const { provider, cache, subdistricts, limit, today, signal, progress } = options;
  const results: Result[] = [];
  let [requests, fromCache, failures, refusals, done] = [0, 0, 0, 0, 0];
  let stopped: Outcome['stopped'];
  let next = 0;
  const judged = (candidate: Candidate, answer: GeocodeAnswer, asked: string): Result => ({ ...candidate, answer, asked, judgement: judgeAnswer(candidate.place, answer, provider.doubt, subdistricts) });
  const askOnce = async (address: string): Promise<GeocodeAnswer> => {
    await wait(Math.max(0, next - performance.now()), undefined, { signal });
    next = performance.now() + provider.pauseMs;
    requests += 1;
    return provider.ask(address, signal);
  };
  for (const candidate of candidates) {
    const kept = cache.get(candidate.address);
    if (kept !== undefined) {
      fromCache += 1;
      results.push(judged(candidate, kept.answer, kept.asked));
    } else if (stopped === undefined && requests >= limit) {
      stopped = { by: 'limit', message: limit === 0 ? 'nothing was asked' : `the limit of ${limit} requests is reached` };
    } else if (stopped === undefined) {
      try {
        const answer = await withRetries(() => askOnce(candidate.address), options.retryMs ?? RETRY_MS, signal);
        cache.keep({ address: candidate.address, asked: today, answer });
        results.push(judged(candidate, answer, today));
        failures = refusals = 0;
      } catch (error) {
        if (signal.aborted) stopped = { by: 'interrupt', message: 'interrupted' };
        else if (!(error instanceof GeocodeError)) throw error;
        else if (error.means === 'stop') stopped = { by: 'provider', message: error.message };
        else {
          if (error.means === 'later') failures += 1;
          else refusals += 1;
          results.push({ ...candidate, judgement: { good: false, why: `not answered: ${error.message}` } });
          if (failures >= MOST_FAILURES) stopped = { by: 'provider', message: `${failures} addresses in a row got no answer: ${error.message}` };
          if (refusals >= MOST_REFUSALS) stopped = { by: 'provider', message: `${refusals} addresses in a row were called faulty: ${error.message}` };
        }
      }
    }
    done += 1;
    progress(done, candidates.length, requests);
  }
  return { results, requests, fromCache, left: candidates.length - results.filter(({ answer }) => answer !== undefined).length, ...(stopped === undefined ? {} : { stopped }) };
}

async function withRetries<T>(ask: () => Promise<T>, pauses: readonly number[], signal: AbortSignal): Promise<T> {
  for (const pause of pauses) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GeocodeError) || error.means !== 'later') throw error;
      await wait(pause, undefined, { signal });
    }
  }
  return ask();
}
