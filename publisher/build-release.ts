import { createHash } from 'node:crypto';
import { assembleRelease, type AssembledRelease } from '../src/domain/release/assemble';
import { calendarYears } from './derive-calendar';
import { deriveReadings, withoutReading } from './derive-readings';
import type { LoadedData } from './load';
import { searchReadings } from './search/search-readings';
import { shownTexts } from './traditional/shown-texts';
import { traditionalTable } from './traditional/table';

/** Lowest version of the app that understands what this publisher writes. */
const MIN_APP = '0.2.0';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export interface BuiltRelease extends AssembledRelease {
  readonly charactersWithoutReading: readonly string[];
}

/** The release of data without problems; the same data gives the same bytes. */
export function buildRelease(data: LoadedData): BuiltRelease {
  if (data.head === undefined || data.problems.length > 0) throw new Error('buildRelease: the data has problems; run check first');
  const { version, created, epoch } = data.head;
  const readings = deriveReadings(data.records, data.readingOverrides);
  // The next year's holidays are announced late in the year: a release looks no further.
  const shown = { ...data.records, calendar: calendarYears(Number(created.slice(0, 4)) + 1) };
  const release = assembleRelease(
    { version, created, epoch, minApp: MIN_APP },
    { ...shown, readings: searchReadings(readings), traditional: traditionalTable(shownTexts(shown)) },
    sha256,
  );
  return { ...release, charactersWithoutReading: withoutReading(readings) };
}
