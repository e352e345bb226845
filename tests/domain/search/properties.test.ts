import fc from 'fast-check';
import { find, suggest } from '@/domain/search';
import { fold } from '@/domain/search/fold';
import { finderOf, loadCorpus } from './corpus';

const corpus = loadCorpus();
const finder = finderOf(corpus);
const { documents } = corpus;
const readingsOf = new Map(corpus.readings.map(({ char, readings }) => [char, readings]));
const pinyinOf = (name: string): string => [...fold(finder.rules, name)].map((char) => readingsOf.get(char)?.[0] ?? char).join('');

/** How many documents known by another name stand before the first one of this id; Infinity if it is not found. */
function othersBefore(query: string, id: string, nameOf: (name: string) => string): number {
  const hits = find(finder, query, { limit: 60 });
  const at = hits.findIndex((hit) => hit.id === id);
  const own = nameOf(documents.find((document) => document.id === id)!.name);
  return at < 0 ? Infinity : hits.slice(0, at).filter((hit) => nameOf(hit.name) !== own).length;
}

const document = fc.constantFrom(...documents);
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  fc.array(fc.constantFrom('石牌', '桥', '饭堂', '的', 'shipai', 'ft', '低保', '116', ' ', '，', '社', 'Ａ', '證', '𠮷', '在哪里'), { maxLength: 20 }).map((parts) => parts.join('')),
);

describe('every document', () => {
  it('is found by its name', () => {
    const lost = documents.filter(({ id, name }) => othersBefore(name, id, (other) => fold(finder.rules, other)) > 2);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('is found by the pinyin of its name', () => {
    fc.assert(fc.property(document, ({ id, name }) => othersBefore(pinyinOf(name), id, pinyinOf) <= 2), { numRuns: 400 });
  });

  it('is found by its name in full-width and traditional characters alike', () => {
    const traditional = new Map(corpus.readings.flatMap(({ char, traditional: forms }) => (forms?.[0] === undefined ? [] : [[char, forms[0]] as const])));
    fc.assert(
      fc.property(document, ({ name }) => {
        const other = [...name].map((char) => traditional.get(char) ?? (char >= '!' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join('');
        expect(find(finder, other).map(({ id }) => id)).toEqual(find(finder, name).map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it('is marked where its name was typed', () => {
    const inOneGo = fc.constantFrom(...documents.filter(({ name }) => /^[^，、/·：（）()]+$/.test(name)));
    fc.assert(
      fc.property(inOneGo, ({ id, name }) => {
        const hit = find(finder, name, { limit: 60 }).find((found) => found.id === id)!;
        expect(hit.marks).toEqual([[0, name.length]]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any words', () => {
  it('in any order find the same', () => {
    const words = fc.uniqueArray(fc.constantFrom('天河', '饭堂', '石牌东路', '长者', '便民', '社工', '猎德', '127号', 'fantang'), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.nat(), (parts, turn) => {
        const turned = [...parts.slice(turn % parts.length), ...parts.slice(0, turn % parts.length)];
        const scores = (query: readonly string[]): Map<string, number> => new Map(find(finder, query.join(' '), { limit: 10_000 }).map(({ id, score }) => [id, score]));
        const straight = scores(parts);
        const other = scores(turned);
        expect([...other.keys()].sort()).toEqual([...straight.keys()].sort());
        for (const [id, score] of other) expect(score).toBeCloseTo(straight.get(id)!, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('never throw, and give ranked documents of the corpus, each once', () => {
    const ids = new Set(documents.map(({ id }) => id));
    fc.assert(
      fc.property(typed, (query) => {
        const hits = find(finder, query);
        expect(hits.every(({ id }) => ids.has(id))).toBe(true);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        expect(hits.every(({ score }, at) => Number.isFinite(score) && (at === 0 || score <= hits[at - 1]!.score))).toBe(true);
        expect(hits.every(({ name, marks }) => marks.every(([from, to], at) => from >= (marks[at - 1]?.[1] ?? 0) && to > from && to <= name.length))).toBe(true);
        expect(suggest(finder, query, 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 600 },
    );
  });

  it('find the same again', () => {
    fc.assert(
      fc.property(typed, typed, (query, other) => {
        const first = find(finder, query);
        find(finder, other);
        expect(find(finder, query)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
