import type { PlaceColumn } from '../../tables/places';

export type Preference = 'better' | 'incoming' | 'existing';
/** The preference for one field; 'better' lets the source decide. */
export type PreferenceOf = (field: PlaceColumn) => Preference;

const RANK: Readonly<Record<string, number>> = { official: 3, transcript: 2, media: 2, mirror: 1 };

export interface SourceCells {
  readonly source_kind: string;
  readonly source_title: string;
  readonly source_date: string;
  readonly source_url: string;
}

export type SourceOrder = 'same' | 'better' | 'worse' | 'equal';

/** How an incoming source stands to the one a record has: by kind first, then by date. An undated one is older than any. */
export function compareSources(incoming: SourceCells, existing: SourceCells): SourceOrder {
  if (incoming.source_title === existing.source_title && incoming.source_date === existing.source_date && incoming.source_kind === existing.source_kind && incoming.source_url === existing.source_url) return 'same';
  const rank = (RANK[incoming.source_kind] ?? 0) - (RANK[existing.source_kind] ?? 0);
  if (rank !== 0) return rank > 0 ? 'better' : 'worse';
  const length = Math.min(incoming.source_date.length, existing.source_date.length);
  const [a, b] = [incoming.source_date, existing.source_date].map((date) => (length === 0 ? date : date.slice(0, length)));
  return a === b ? 'equal' : (a ?? '') > (b ?? '') ? 'better' : 'worse';
}

/** "incoming" or "phones=incoming,hours=existing" of the command line, over what the mapping says. */
export function preferences(flag: string | undefined, map: Preference | Readonly<Record<string, Preference>>): PreferenceOf {
  const perField = new Map<string, Preference>(typeof map === 'string' ? [] : Object.entries(map));
  let overall: Preference = typeof map === 'string' ? map : 'better';
  for (const part of (flag ?? '').split(',').filter((text) => text !== '')) {
    const [field = '', value] = part.split('=');
    if (value === undefined) overall = field as Preference;
    else perField.set(field, value as Preference);
  }
  return (field) => perField.get(field) ?? overall;
}

/** What is wrong with a --prefer flag; undefined if nothing. */
export function preferenceFault(flag: string, fields: readonly string[]): string | undefined {
  for (const part of flag.split(',')) {
    const [field = '', value] = part.split('=');
    if (!['better', 'incoming', 'existing'].includes(value ?? field)) return `“${part}”里的 ${value ?? field} 应是 better、incoming 或 existing`;
    if (value !== undefined && !fields.includes(field)) return `“${field}”不是表里的列`;
  }
  return undefined;
}
