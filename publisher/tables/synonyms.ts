import * as v from 'valibot';
import type { Synonym } from '../../src/domain/release/contents';
import { quote, type Problem } from '../input/problem';
import { readJson } from '../input/read-json';
import { faultsOfAnyText, faultsOfResidentText } from '../rules/words';
import type { Collected } from './collect';
import { explain, pathOf } from './validate';

const FILE = 'synonyms.json';
const SynonymFileSchema = v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)));

/** data/synonyms.json: each term with the everyday and Cantonese words for it. */
export function readSynonyms(dataDir: string): Collected<Synonym> {
  const { file, value, lineOf, problems } = readJson(dataDir, FILE);
  if (value === undefined) return { located: [], problems };
  const result = v.safeParse(SynonymFileSchema, value);
  if (!result.success) {
    return {
      located: [],
      problems: result.issues.map((issue) => {
        const path = pathOf(issue);
        return { file, line: lineOf(path), field: path.join('.'), message: `${explain(issue)} — write "term": ["word", "word"]` };
      }),
    };
  }
  const found: Problem[] = [];
  const located = Object.entries(result.output).map(([term, words]) => {
    words.forEach((word, index) => {
      const at = { file, line: lineOf([term, index]), field: term };
      found.push(...[...faultsOfAnyText(word), ...faultsOfResidentText(word)].map((message) => ({ ...at, message })));
      if (words.indexOf(word) !== index) found.push({ ...at, message: `${quote(word)} stands twice — remove one` });
    });
    return { record: { term, words }, file, line: lineOf([term]) };
  });
  return { located, problems: found };
}
