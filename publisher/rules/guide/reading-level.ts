import { quote } from '../../input/problem';
import type { Fault } from './fault';

/** A sentence longer than this is hard to follow on a small screen: a warning. */
export const LONG_SENTENCE = 40;
/** Longer than this nobody follows it: a problem. */
export const LONGEST_SENTENCE = 60;

/** Titles of documents and words people search for are not ours to shorten. */
const NOT_PROSE = new Set(['sources', 'legal_basis', 'synonyms', 'editor_caveats', 'id', 'value', 'document_number']);

export interface ReadingFaults {
  readonly problems: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Sentences of a guide's texts that are too long. */
export function readingFaults(guide: unknown): ReadingFaults {
  const long = texts(guide, []).flatMap(({ path, text }) => sentencesOf(text).filter((sentence) => lengthOf(sentence) > LONG_SENTENCE).map((sentence) => ({ path, sentence })));
  const faults = (some: typeof long): Fault[] =>
    some.map(({ path, sentence }) => ({ path, message: `${quote(sentence)} has ${lengthOf(sentence)} characters — cut it into sentences of at most ${LONG_SENTENCE}` }));
  return {
    problems: faults(long.filter(({ sentence }) => lengthOf(sentence) > LONGEST_SENTENCE)),
    warnings: faults(long.filter(({ sentence }) => lengthOf(sentence) <= LONGEST_SENTENCE)),
  };
}

/** A semicolon ends a sentence as a full stop does; a comma does not. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[。！？；!?;])/).map((part) => part.trim()).filter((part) => part !== '');

const lengthOf = (sentence: string): number => [...sentence.replace(/[。！？；!?;]$/, '')].length;

function texts(value: unknown, path: Fault['path']): { readonly path: Fault['path']; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (NOT_PROSE.has(key) ? [] : texts(item, [...path, key])));
}
