import { deriveReadings } from '../../../publisher/derive-readings';
import { loadData } from '../../../publisher/load';
import { searchReadings } from '../../../publisher/search/search-readings';
import { buildFinder, documentsOf, type Finder, type SearchDocument } from '@/domain/search';
import type { Reading, Synonym } from '@/domain/release/contents';
import type { SearchRecords } from '@/domain/search/document';

export interface Corpus {
  readonly records: SearchRecords;
  readonly documents: readonly SearchDocument[];
  readonly readings: readonly Reading[];
  readonly synonyms: readonly Synonym[];
}

/** What a release made of the repository's tables holds for the search. */
export function loadCorpus(): Corpus {
  const { records, readingOverrides } = loadData('data');
  const readings = searchReadings(deriveReadings(records, readingOverrides));
  return { records, documents: documentsOf(records), readings, synonyms: records.synonyms };
}

export const finderOf = ({ documents, readings, synonyms }: Corpus): Finder => buildFinder(documents, readings, synonyms);
