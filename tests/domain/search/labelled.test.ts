import { find } from '@/domain/search';
import { finderOf, loadCorpus } from './corpus';
import { qualityOf, rankOf, readLabelled } from './labelled';

const corpus = loadCorpus();
const finder = finderOf(corpus);

/** The held-out queries were written with the others and looked at once, after the weights were set. */
describe.each(['labelled-queries', 'held-out-queries'] as const)('%s', (name) => {
  const queries = readLabelled(name);
  const ranks = queries.map((query) => rankOf(corpus, query, ({ q }, options) => find(finder, q, options).map(({ id }) => id)));

  it('are many, of every sort', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ sort }) => sort)).size).toBeGreaterThanOrEqual(18);
  });

  it('find a right answer first, or nearly', () => {
    const { recallAt1, recallAt5, mrr } = qualityOf(ranks);
    expect(recallAt1).toBeGreaterThanOrEqual(0.95);
    expect(recallAt5).toBeGreaterThanOrEqual(0.98);
    expect(mrr).toBeGreaterThanOrEqual(0.93);
  });

  it('want ids that exist', () => {
    const ids = new Set(corpus.documents.map(({ id }) => id));
    expect(queries.flatMap(({ want }) => want).filter((id) => !ids.has(id))).toEqual([]);
  });
});
