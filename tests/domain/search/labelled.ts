import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spotByName } from '../../../publisher/search/spot-by-name';
import type { FindOptions } from '@/domain/search';
import type { Corpus } from './corpus';

/** What a person typed, and the ids of which any is a right first answer. */
export interface LabelledQuery {
  readonly q: string;
  readonly want: readonly string[];
  readonly sort: string;
  readonly near?: string;
  readonly kind?: string;
}

export interface Quality {
  readonly queries: number;
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly mrr: number;
}

export type Answer = (query: LabelledQuery, options: FindOptions) => readonly string[];

export function readLabelled(name: 'labelled-queries' | 'held-out-queries'): LabelledQuery[] {
  return JSON.parse(readFileSync(join('tests/domain/search', `${name}.json`), 'utf8')) as LabelledQuery[];
}

export function optionsOf(corpus: Corpus, query: LabelledQuery): FindOptions {
  return { limit: 20, kind: query.kind, near: query.near === undefined ? undefined : spotByName(corpus.records, query.near) };
}

/** Place of the first right answer, from 1; 0 if there is none. */
export function rankOf(corpus: Corpus, query: LabelledQuery, answer: Answer): number {
  return answer(query, optionsOf(corpus, query)).findIndex((id) => query.want.includes(id)) + 1;
}

export function qualityOf(ranks: readonly number[]): Quality {
  const share = (holds: (rank: number) => boolean): number => ranks.filter(holds).length / ranks.length;
  return {
    queries: ranks.length,
    recallAt1: share((rank) => rank === 1),
    recallAt5: share((rank) => rank >= 1 && rank <= 5),
    mrr: ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length,
  };
}
