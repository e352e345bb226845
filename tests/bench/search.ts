import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildFinderSteps, find, type Finder, type SearchDocument } from '@/domain/search';
import { loadCorpus, type Corpus } from '../domain/search/corpus';
import { optionsOf, qualityOf, readLabelled, type LabelledQuery } from '../domain/search/labelled';
import { grow } from './search/grow';
import { PEERS, type Peer } from './search/peers';
import { plainCorpus } from './search/plain';

/**
 * Our search beside four others, on the same documents and queries: quality, time per keystroke, time until ready, memory.
 * Each runs in a process of its own. Arguments: sizes such as 1 10 100 (default: all three).
 */
const OURS = 'jiefang';
/** A slow peer is asked only as many queries as fit. */
const SECONDS_PER_PEER = 40;
const ROUNDS = 3;
const HEAP_MB = 6000;

interface Row {
  readonly 'recall@1': string;
  readonly 'recall@5': string;
  readonly MRR: string;
  readonly 'p50 ms': string;
  readonly 'p99 ms': string;
  readonly 'ready ms': string;
  readonly 'slice ms': string;
  readonly MB: string;
  readonly keystrokes: number;
}

function main(): void {
  const [only, size] = process.argv.slice(2);
  if (only === '--only') return measure(size!, Number(process.argv[4]));
  const sizes = process.argv.slice(2).map(Number).filter((times) => times > 0);
  for (const times of sizes.length > 0 ? sizes : [1, 10, 100]) {
    const rows: Record<string, Row | { readonly MB: string }> = {};
    for (const name of [OURS, ...PEERS.map((peer) => peer.name)]) {
      const child = spawnSync(process.execPath, [...process.execArgv, `--max-old-space-size=${HEAP_MB}`, process.argv[1]!, '--only', name, String(times)], { encoding: 'utf8', maxBuffer: 1e8 });
      rows[name] = child.status === 0 ? (JSON.parse(child.stdout.trim().split('\n').at(-1)!) as Row) : { MB: `failed: ${/heap out of memory/.test(child.stderr) ? `more than ${HEAP_MB}` : child.stderr.slice(-200)}` };
    }
    console.log(`\n${times}× the documents of the tables`);
    console.table(rows);
  }
}

function measure(name: string, times: number): void {
  const corpus = loadCorpus();
  const documents = grow(corpus.documents, times);
  const queries = [...readLabelled('labelled-queries'), ...readLabelled('held-out-queries')];
  // The peers know no places to be near and no chosen kinds.
  const typed = queries.filter(({ near, kind }) => near === undefined && kind === undefined);
  const peer = PEERS.find((candidate) => candidate.name === name);
  console.log(JSON.stringify(peer ? measurePeer(peer, corpus, documents, typed) : measureOurs(corpus, documents, typed)));
}

function measureOurs(corpus: Corpus, documents: readonly SearchDocument[], typed: readonly LabelledQuery[]): Row {
  const before = memory();
  let { finder, ready, longest } = timedBuild(corpus, documents);
  const used = memory() - before;
  for (let round = 1; round < ROUNDS; round++) {
    const again = timedBuild(corpus, documents);
    finder = again.finder;
    ready = Math.min(ready, again.ready);
    longest = Math.min(longest, again.longest);
  }
  const ranks = typed.map((query) => rank(query, find(finder, query.q, optionsOf(corpus, query)).map(({ id }) => id)));
  return row(qualityOf(ranks), keystrokes(typed, (query) => find(finder, query)), ready, longest, used);
}

/** `longest`: the longest stretch without a pause. */
function timedBuild(corpus: Corpus, documents: readonly SearchDocument[]): { finder: Finder; ready: number; longest: number } {
  let longest = 0;
  const start = performance.now();
  const steps = buildFinderSteps(documents, corpus.readings, corpus.synonyms);
  for (;;) {
    const stepStart = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - stepStart);
    if (step.done) return { finder: step.value, ready: performance.now() - start, longest };
  }
}

function measurePeer({ build }: Peer, corpus: Corpus, documents: readonly SearchDocument[], typed: readonly LabelledQuery[]): Row {
  const plain = plainCorpus(corpus, documents);
  const before = memory();
  const start = performance.now();
  const search = build(plain);
  const ready = performance.now() - start;
  const used = memory() - before;
  const sample = every(typed, 10);
  const probe = performance.now();
  for (const { q } of sample) search(q);
  const affordable = (SECONDS_PER_PEER * 1000 * sample.length) / (performance.now() - probe);
  const ranks = every(typed, affordable).map((query) => rank(query, search(query.q)));
  return row(qualityOf(ranks), keystrokes(every(typed, affordable / (ROUNDS * 4)), search), ready, ready, used);
}

/** The whole list or as many of its items, evenly. */
function every<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / Math.max(5, most)));
  return items.filter((_, at) => at % step === 0);
}

/** A copy of a right answer is right. */
const rank = (query: LabelledQuery, ids: readonly string[]): number => ids.findIndex((id) => query.want.includes(id.split('~')[0]!)) + 1;

/** Milliseconds of each keystroke: the best of three times the queries are typed, for the machine has other things to do. */
function keystrokes(queries: readonly LabelledQuery[], search: (query: string) => unknown): number[] {
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

function row(quality: ReturnType<typeof qualityOf>, times: readonly number[], ready: number, slice: number, bytes: number): Row {
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(3);
  return {
    'recall@1': quality.recallAt1.toFixed(3),
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
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

main();
