import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_IDS } from '../../src/domain/place/kinds';
import { readJson } from '../input/read-json';
import { readTable } from '../input/read-table';
import { COMMUNITY_COLUMNS } from '../tables/areas';
import { PLACE_COLUMNS } from '../tables/places';
import { HOTLINE_COLUMNS } from '../tables/short-tables';

/** A record that cites a page. */
export interface Citation {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** official, media, mirror …; 'legal_basis' for the text of a law. */
  readonly kind: string;
}

export interface CitedLink {
  /** As it is asked for: without the part after #. */
  readonly url: string;
  readonly cited: readonly Citation[];
}

/** Every web address the tables and guides cite, each once, in the order of their texts. What is no http(s) address is left to `check`. */
export function collectLinks(dataDir: string, only: { readonly official?: boolean } = {}): CitedLink[] {
  const links = new Map<string, Citation[]>();
  const add = (address: string, citation: Citation): void => {
    const url = askedFor(address);
    if (url === undefined || (only.official === true && citation.kind !== 'official')) return;
    const cited = links.get(url);
    if (cited === undefined) links.set(url, [citation]);
    else cited.push(citation);
  };
  const places = KIND_IDS.flatMap((kind) => readTable(dataDir, `places/${kind}.csv`, PLACE_COLUMNS).rows);
  const hotlines = readTable(dataDir, 'hotlines.csv', HOTLINE_COLUMNS).rows;
  for (const { file, line, cells } of [...places, ...hotlines]) add(cells.source_url, { id: cells.id, name: cells.name, file, line, kind: cells.source_kind });
  for (const { file, line, cells } of readTable(dataDir, 'areas/communities.csv', COMMUNITY_COLUMNS).rows) add(cells.source_url, { id: cells.code, name: cells.name, file, line, kind: cells.source_kind });
  for (const name of guideFiles(dataDir)) citationsOfGuide(dataDir, name).forEach(([url, citation]) => add(url, citation));
  return [...links].map(([url, cited]) => ({ url, cited })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function guideFiles(dataDir: string): string[] {
  const folder = join(dataDir, 'guides');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
}

function citationsOfGuide(dataDir: string, name: string): (readonly [string, Citation])[] {
  const { file, value, lineOf } = readJson(dataDir, `guides/${name}`);
  const guide = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return (['sources', 'legal_basis'] as const).flatMap((field) => {
    const list: readonly unknown[] = Array.isArray(guide[field]) ? guide[field] : [];
    return list.flatMap((item, at): (readonly [string, Citation])[] => {
      const { url, kind } = (item ?? {}) as { readonly url?: unknown; readonly kind?: unknown };
      if (typeof url !== 'string') return [];
      const citation = { id: name.replace(/\.json$/, ''), name: String(guide.title ?? ''), file, line: lineOf([field, at, 'url']), kind: field === 'legal_basis' ? 'legal_basis' : String(kind) };
      return [[url, citation]];
    });
  });
}

function askedFor(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
