import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildFinderSteps, find, type Finder, type SearchDocument } from '@/domain/search';
import { loadCorpus, type Corpus } from '../domain/search/corpus';
import { optionsOf, qualityOf, readLabelled, type LabelledQuery } from '../domain/search/labelled';
import { grow } from './search/grow';
import { PEERS, type Search } from './search/peers';
import { plainCorpus } from './search/plain';

/**
 * Our search beside four others, on the same documents and queries: quality, time per keystroke, time until ready, memory.
 * Arguments: sizes such as 1 10 100 (default: all three).
 */
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
/** A slow peer is asked only as many keystrokes as fit. */
const SECONDS_PER_PEER = 40;
const ROUNDS = 3;

interface Row {
  readonly search: string;
  readonly 'recall@5': string;
  readonly MRR: string;
  readonly 'p50 ms': string;
  readonly 'p99 ms': string;
  readonly 'ready ms': string;
  readonly 'slice ms': string;
  readonly MB: string;
  readonly keystrokes: number;
}

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

function main(): void {
  const corpus = loadCorpus();
  const queries = [...readLabelled('labelled-queries'), /*HELD*/];
  const typed = queries.filter(({ near, kind }) => near === undefined && kind === undefined);
  for (const size of sizes.length > 0 ? sizes : [1, 10, 100]) {
    const documents = grow(corpus.documents, size);
    console.log(`\n${size}×: ${documents.length} documents, ${queries.length} labelled queries, ${typed.length} of them typed letter by letter`);
    const rows = [measureOurs(corpus, documents, queries, typed), ...PEERS.flatMap(({ name, build }) => measurePeer(name, build, corpus, documents, typed))];
    console.table(Object.fromEntries(rows.map(({ search, ...row }) => [search, row])));
  }
}

function measureOurs(corpus: Corpus, documents: readonly SearchDocument[], queries: readonly LabelledQuery[], typed: readonly LabelledQuery[]): Row {
  const before = memory();
  let longest = 0;
  const start = performance.now();
  const steps = buildFinderSteps(documents, corpus.readings, corpus.synonyms);
  let finder: Finder | undefined;
  while (finder === undefined) {
    const stepStart = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - stepStart);
    if (step.done) finder = step.value;
  }
  const ready = performance.now() - start;
  const used = memory() - before;
  const ranks = (set: readonly LabelledQuery[]): number[] => set.map((query) => rank(query, find(finder, query.q, optionsOf(corpus, query)).map(({ id }) => id)));
  console.log(`all ${queries.length} queries, with place and kind chosen:`, qualityOf(ranks(queries)));
  return row('jiefang', qualityOf(ranks(typed)), keystrokes(typed, (query) => find(finder, query).map(({ id }) => id)), ready, longest, used);
}

function measurePeer(name: string, build: (plain: ReturnType<typeof plainCorpus>) => Search, corpus: Corpus, documents: readonly SearchDocument[], typed: readonly LabelledQuery[]): Row[] {
  const plain = plainCorpus(corpus, documents);
  const before = memory();
  const start = performance.now();
  let search: Search;
  try {
    search = build(plain);
  } catch (error) {
    console.log(`${name}: cannot be built: ${String(error)}`);
    return [];
  }
  const ready = performance.now() - start;
  const used = memory() - before;
  const probe = performance.now();
  search(typed[0]!.q);
  const affordable = Math.max(60, Math.floor((SECONDS_PER_PEER * 1000) / Math.max(0.001, performance.now() - probe)));
  const asked = every(typed, affordable);
  const ranks = asked.map((query) => rank(query, search(query.q)));
  return [row(name, qualityOf(ranks), keystrokes(every(typed, affordable / 16), search), ready, ready, used)];
}

/** The whole list or as many of its items, evenly. */
function every<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0);
}

/** A copy of a right answer is right. */
const rank = (query: LabelledQuery, ids: readonly string[]): number => ids.findIndex((id) => query.want.includes(id.split('~')[0]!)) + 1;

/** Milliseconds of each keystroke: the best of three times the queries are typed, for the machine has other things to do. */
function keystrokes(queries: readonly LabelledQuery[], search: Search): number[] {
  const prefixes = queries.flatMap(({ q }) => Array.from(q, (_, at) => q.slice(0, at + 1)));
  const best = prefixes.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    prefixes.forEach((prefix, at) => {
      const start = performance.now();
      search(prefix);
      best[at] = Math.min(best[at]!, performance.now() - start);
    });
  }
  return best.sort((a, b) => a - b);
}

function row(search: string, quality: ReturnType<typeof qualityOf>, times: readonly number[], ready: number, slice: number, bytes: number): Row {
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(3);
  return {
    search,
    'recall@5': quality.recallAt5.toFixed(3),
    MRR: quality.mrr.toFixed(3),
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'ready ms': ready.toFixed(0),
    'slice ms': slice.toFixed(1),
    MB: (bytes / 1e6).toFixed(1),
    keystrokes: times.length,
  };
}

function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

main();
