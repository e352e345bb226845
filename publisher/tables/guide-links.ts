import type { Guide } from '../../src/domain/guide/guide';
import type { Source } from '../../src/domain/place/source';

export type LinkKinds = ReadonlyMap<string, ReadonlySet<Source['kind']>>;

/** What the sources of all guides say about each address: a copy in one guide is a copy in all. */
export function linkKinds(guides: readonly Pick<Guide, 'sources'>[]): LinkKinds {
  const kinds = new Map<string, Set<Source['kind']>>();
  for (const { kind, url } of guides.flatMap((guide) => guide.sources)) {
    if (url === undefined) continue;
    const known = kinds.get(url);
    if (known) known.add(kind);
    else kinds.set(url, new Set([kind]));
  }
  return kinds;
}

/**
 * Keeps only the links residents may open: sources of kind official, and legal texts whose address is listed as
 * official or stands on a government host without being listed at all.
 */
export function withOfficialLinks(guide: Guide, kinds: LinkKinds): Guide {
  const mayOpen = (url: string): boolean => {
    const listed = kinds.get(url);
    return listed === undefined ? isGovernmentHost(url) : [...listed].every((kind) => kind === 'official');
  };
  return {
    ...guide,
    sources: guide.sources.map(({ url, ...source }) => (url !== undefined && mayOpen(url) ? { ...source, url } : source)),
    legal_basis: guide.legal_basis.map(({ url, ...basis }) => (url !== undefined && mayOpen(url) ? { ...basis, url } : basis)),
  };
}

export function isGovernmentHost(url: string): boolean {
  return /^https?:\/\/([a-z0-9-]+\.)*gov\.cn(:\d+)?(\/|$)/i.test(url);
}
