import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GuideSchema, type Guide } from '../../src/domain/guide/guide';
import { quote, type Problem } from '../input/problem';
import { readJson, type JsonFile } from '../input/read-json';
import { didYouMean } from '../input/suggest';
import { faultsOfAnyText, faultsOfResidentText } from '../rules/words';
import { notGovernment } from '../rules/provenance';
import { isGovernmentHost, linkKinds, withOfficialLinks } from './guide-links';
import { conditionFaults } from '../rules/guide/conditions';
import { dateFaults } from '../rules/guide/date-rules';
import type { Fault } from '../rules/guide/fault';
import { nameFaults, openArticles } from '../rules/guide/names';
import { readingFaults } from '../rules/guide/reading-level';
import { referenceFaults } from '../rules/guide/references';
import type { Collected } from './collect';
import { residentTitle } from './source';
import { explain, pathOf, type Located } from './validate';

const FOLDER = 'guides';

/** The file's own fields: those of a released guide, and the editors' caveats, which stay here. */
const GuideFileSchema = v.object({ ...GuideSchema.entries, editor_caveats: v.array(v.string()) });
const FIELDS = Object.keys(GuideFileSchema.entries);

export interface CollectedGuides extends Collected<Guide> {
  /** What should be better and stops nothing. */
  readonly warnings: readonly Problem[];
}

/** Every data/guides/<id>.json. */
export function readGuides(dataDir: string): CollectedGuides {
  let names: string[];
  try {
    names = readdirSync(join(dataDir, FOLDER)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    return { located: [], warnings: [], problems: [{ file: join(dataDir, FOLDER), message: 'the folder cannot be read — put it back, or restore it from the last commit' }] };
  }
  const located: Located<Guide>[] = [];
  const files: { readonly json: JsonFile; readonly guide: Guide }[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const name of names) {
    const json = readJson(dataDir, `${FOLDER}/${name}`);
    problems.push(...json.problems);
    if (json.value === undefined) continue;
    const guide = readGuide(json, name.replace(/\.json$/, ''));
    problems.push(...guide.problems);
    located.push(...guide.located);
    files.push(...guide.located.map(({ record }) => ({ json, guide: record })));
  }
  const all = located.map(({ record }) => record);
  for (const { json, guide } of files) {
    const reading = readingFaults(json.value);
    problems.push(...problemsAt(json, [...nameFaults(guide), ...conditionFaults(guide), ...dateFaults(guide), ...referenceFaults(guide, all), ...reading.problems]));
    warnings.push(...problemsAt(json, [...openArticles(guide), ...reading.warnings]));
  }
  const kinds = linkKinds(located.map(({ record }) => record));
  return { located: located.map((guide) => ({ ...guide, record: withResidentTitles(withOfficialLinks(guide.record, kinds)) })), problems, warnings };
}

const withResidentTitles = (guide: Guide): Guide => ({ ...guide, sources: guide.sources.map((source) => ({ ...source, title: residentTitle(source.title) })) });

function readGuide(json: JsonFile, id: string): Collected<Guide> {
  const { file, value, lineOf } = json;
  const problems: Problem[] = [...unknownFields(json), ...words(json, value, [])];
  const result = v.safeParse(GuideFileSchema, value);
  if (!result.success) {
    for (const issue of result.issues) {
      const path = pathOf(issue);
      const shown = typeof issue.input === 'string' || typeof issue.input === 'number' ? `${quote(String(issue.input))} ` : '';
      problems.push({ file, line: lineOf(path), field: fieldName(path), message: `${shown}${explain(issue)} — compare with another guide's file` });
    }
    return { located: [], problems };
  }
  const { editor_caveats: _kept, ...guide } = result.output;
  if (guide.id !== id) {
    problems.push({ file, line: lineOf(['id']), field: 'id', message: `${quote(guide.id)} differs from the file's name — the file must be called ${guide.id}.json` });
  }
  problems.push(...reversedDates(json, guide), ...falseOfficials(json, guide));
  return { located: [{ record: guide, file, line: 1 }], problems };
}

const problemsAt = ({ file, lineOf }: JsonFile, faults: readonly Fault[]): Problem[] =>
  faults.map(({ path, message }) => ({ file, line: lineOf(path), field: fieldName(path), message }));

const fieldName = (path: readonly (string | number)[]): string => (path.length > 0 ? path.join('.') : 'file');

function unknownFields({ file, value, lineOf }: JsonFile): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => ({ file, line: lineOf([field]), field, message: `unknown field${didYouMean(field, FIELDS) || ` — the fields are ${FIELDS.join(', ')}`}` }));
}

/** Every text of the file; links and the editors' caveats may hold numbers that look like telephones. */
function words(json: JsonFile, value: unknown, path: readonly (string | number)[]): Problem[] {
  if (typeof value === 'string') {
    const editorsOnly = path[0] === 'editor_caveats' || path[path.length - 1] === 'url';
    const faults = [...faultsOfAnyText(value), ...(editorsOnly ? [] : faultsOfResidentText(value))];
    return faults.map((message) => ({ file: json.file, line: json.lineOf(path), field: fieldName(path), message }));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => words(json, item, [...path, index]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => words(json, item, [...path, key]));
  return [];
}

function falseOfficials({ file, lineOf }: JsonFile, { sources }: Pick<Guide, 'sources'>): Problem[] {
  return sources.flatMap(({ kind, url }, index) => {
    if (kind !== 'official' || url === undefined || isGovernmentHost(url)) return [];
    const path = ['sources', index, 'kind'];
    return [{ file, line: lineOf(path), field: fieldName(path), message: notGovernment(url) }];
  });
}

function reversedDates({ file, lineOf }: JsonFile, guide: Pick<Guide, 'benefits' | 'legal_basis'>): Problem[] {
  return (['benefits', 'legal_basis'] as const).flatMap((list) =>
    guide[list].flatMap((item, index) => {
      const { effective_from: from, effective_until: until } = item;
      if (from === undefined || until === undefined || from < until) return [];
      const path = [list, index, 'effective_until'];
      const message = `${quote(until)} is not after effective_from ${quote(from)} — effective_until is the first day on which it no longer holds`;
      return [{ file, line: lineOf(path), field: fieldName(path), message }];
    }),
  );
}
