import type { Centre } from '../area/nearest-district';
import type { Reading, Synonym } from '../release/contents';
import type { SearchDocument } from './document';
import { foldOf, type Fold } from './fold';
import { indexGrams, type Grams } from './grams';
import { addGroups, type Group } from './groups';
import { newMatches, type Matches } from './matches';
import { indexSpelling, type Spelling } from './spelling';
import { STOP_WORDS } from './stop-words';
import { addSynonymTexts, linkSynonyms } from './synonyms';
import { addText, addWord, linkWord, link, newTexts, type Texts } from './texts';

/** Everything known of the documents that makes them quick to find. */
export interface Finder {
  readonly documents: readonly SearchDocument[];
  readonly rules: Fold;
  readonly groups: readonly Group[];
  readonly grams: Grams;
  readonly spelling: Spelling;
  readonly words: Texts['words'];
  readonly stopWords: ReadonlySet<string>;
  /** The text that is each document's name. */
  readonly names: Uint32Array;
  /** Texts as written. */
  readonly written: readonly string[];
  /** Length of each text without the ending of an area's name. */
  readonly stems: Uint8Array;
  /** What each text leads to: from starts[text] to starts[text + 1]. */
  readonly starts: Uint32Array;
  readonly targets: Int32Array;
  readonly weights: Float32Array;
  /** The middles of the sub-districts. */
  readonly centres: readonly Centre[];
  readonly scratch: Scratch;
}

/** Working memory of one search, kept to spare the phone from making it anew at each keystroke. */
export interface Scratch {
  readonly matches: Matches;
  /** Number of the search that last touched a document. */
  readonly turn: Uint32Array;
  readonly sum: Float32Array;
  /** Best of the term being counted. */
  readonly best: Float32Array;
  /** Terms a document answers, one bit each. */
  readonly answered: Uint16Array;
  /** How often the name says a word letter by letter. */
  readonly named: Uint8Array;
  /** The text other than the name that answered best. */
  readonly why: Int32Array;
  readonly touched: Uint32Array;
  touchedCount: number;
  turns: number;
  /** What stands in `matches`. */
  resolved: string;
}

const ALIAS = 0.95;
/** A guide's matter is settled at one kind of place: those places are nearly as much meant as the guide. */
const ONLY_PLACE = 0.75;
const ONE_OF_SEVERAL_PLACES = 0.45;
const ADDED_BETWEEN_PAUSES = 300;
const LINKS_BETWEEN_PAUSES = 20_000;

export function buildFinder(documents: readonly SearchDocument[], readings: readonly Reading[], synonyms: readonly Synonym[]): Finder {
  const steps = buildFinderSteps(documents, readings, synonyms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, so that the screen stays alive between them. */
export function* buildFinderSteps(documents: readonly SearchDocument[], readings: readonly Reading[], synonyms: readonly Synonym[]): Generator<void, Finder> {
  const rules = foldOf(readings);
  const texts = newTexts(rules);
  yield;
  const groups = yield* addGroups(texts, documents, synonyms);
  const synonymEntries = addSynonymTexts(texts, synonyms);
  for (const word of STOP_WORDS) addWord(texts, word);
  const names = yield* addDocuments(texts, groups, documents);
  const grams = yield* indexGrams(texts.folded);
  yield* linkSynonyms(texts, grams, documents, synonymEntries);
  const spelling = yield* indexSpelling(grams, readings);
  const links = yield* sortLinks(texts);
  const count = documents.length;
  return {
    documents,
    rules,
    groups,
    grams,
    spelling,
    words: texts.words,
    stopWords: new Set(STOP_WORDS),
    names,
    written: texts.written,
    stems: Uint8Array.from(texts.stems),
    ...links,
    centres: centresOf(groups, documents),
    scratch: {
      matches: newMatches(),
      turn: new Uint32Array(count),
      sum: new Float32Array(count),
      best: new Float32Array(count),
      answered: new Uint16Array(count),
      named: new Uint8Array(count),
      why: new Int32Array(count),
      touched: new Uint32Array(count),
      touchedCount: 0,
      turns: 0,
      resolved: '',
    },
  };
}

/** Any document placed at its sub-district's middle knows it. */
function centresOf(groups: readonly Group[], documents: readonly SearchDocument[]): Centre[] {
  return groups.flatMap(({ type, id, members }) => {
    const document = type === 'area' ? documents[members.find((at) => documents[at]!.precision === 'subdistrict') ?? -1] : undefined;
    return document?.point && document.subdistrict === id ? [{ code: id, district: document.district ?? '', point: document.point }] : [];
  });
}

function* addDocuments(texts: Texts, groups: readonly Group[], documents: readonly SearchDocument[]): Generator<void, Uint32Array> {
  const names = new Uint32Array(documents.length);
  const kindTargets = new Map(groups.flatMap((group, at) => (group.type === 'kind' ? [[group.id, ~at] as const] : [])));
  let pauseAt = 0;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at]!;
    const settledAt = (document.settledAt ?? []).flatMap((kind) => kindTargets.get(kind) ?? []);
    const placeWeight = settledAt.length === 1 ? ONLY_PLACE : ONE_OF_SEVERAL_PLACES;
    names[at] = addText(texts, document.name) ?? 0;
    linkWord(texts, document.name, at, 1);
    for (const alias of document.aliases) linkWord(texts, alias, at, ALIAS);
    for (const target of settledAt) {
      link(texts, document.name, target, placeWeight);
      for (const alias of document.aliases) link(texts, alias, target, placeWeight);
    }
    for (const field of document.fields) link(texts, field.text, at, field.weight);
    if (texts.links.text.length < pauseAt) continue;
    pauseAt = texts.links.text.length + ADDED_BETWEEN_PAUSES;
    yield;
  }
  return names;
}

function* sortLinks({ folded, links }: Texts): Generator<void, Pick<Finder, 'starts' | 'targets' | 'weights'>> {
  const starts = new Uint32Array(folded.length + 1);
  for (let at = 0; at < links.text.length; at++) {
    starts[links.text[at]! + 1]!++;
    if (at % LINKS_BETWEEN_PAUSES === 0) yield;
  }
  for (let text = 1; text <= folded.length; text++) starts[text]! += starts[text - 1]!;
  yield;
  const next = starts.slice();
  const targets = new Int32Array(links.text.length);
  const weights = new Float32Array(links.text.length);
  for (let at = 0; at < links.text.length; at++) {
    const slot = next[links.text[at]!]!++;
    targets[slot] = links.target[at]!;
    weights[slot] = links.weight[at]!;
    if (at % LINKS_BETWEEN_PAUSES === 0) yield;
  }
  return { starts, targets, weights };
}
