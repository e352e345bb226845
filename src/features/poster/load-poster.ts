import { catalogue } from '@/catalogue';
import { loadDirectory } from '@/catalogue/directory';
import { loadFinder } from '@/catalogue/finder';
import { districtOf } from '@/domain/area/area';
import { posterOf, qrModules, type Poster, type PosterWorld } from '@/domain/poster';
import { find } from '@/domain/search/find';
import { readShare } from '@/domain/share-link/read-share';
import type { Share } from '@/domain/share-link/share';
import { webLink } from '@/platform/web-link';

export type FoundPoster =
  | { readonly found: 'poster'; readonly share: Share; readonly poster: Poster }
  /** The data knows nothing of what the code names. */
  | { readonly found: 'unknown' }
  | { readonly found: 'newer' }
  | { readonly found: 'damaged' };

const MOST_FOUND = 500;

/** What the code says, laid out in words; the code on the poster opens the same thing. */
export async function loadPoster(code: string | undefined): Promise<FoundPoster> {
  if (code === undefined) return { found: 'damaged' };
  const read = readShare(code);
  if (read.status === 'damaged' || read.status === 'malformed') return { found: 'damaged' };
  const { share } = read;
  if (!share) return { found: 'newer' };
  const link = webLink(share, code);
  const poster = posterOf(share, await worldFor(share), link === undefined ? undefined : { type: 'qr', modules: qrModules(link) });
  return poster ? { found: 'poster', share, poster } : { found: 'unknown' };
}

async function worldFor(share: Share): Promise<PosterWorld> {
  const [directory, guides, tombstones, communities] = await Promise.all([loadDirectory(), catalogue.records('guides'), catalogue.records('tombstones'), communitiesOf(share)]);
  const found = await foundBy(share);
  const inArea = (area: string | undefined) => (place: { readonly district: string; readonly subdistrict?: string }) => area === undefined || place.district === area || place.subdistrict === area;
  return {
    placeOf: (id) => directory.placeById.get(id),
    guideOf: (id) => guides.find((guide) => guide.id === id),
    communityOf: (id) => communities.find((community) => community.code === id),
    tombstoneOf: (id) => tombstones.find((stone) => stone.id === id),
    placesOf: ({ kind, area }) => {
      const places = directory.places.filter((place) => place.kind === kind).filter(inArea(area));
      return found ? places.filter(({ id }) => found.has(id)).sort((a, b) => (found.get(a.id) ?? 0) - (found.get(b.id) ?? 0)) : places;
    },
    subdistricts: directory.subdistricts,
    dataDate: directory.created,
  };
}

/** Shards of communities are large: only those of the districts named. */
async function communitiesOf(share: Share) {
  const codes = share.type === 'community' ? [share.id] : share.type === 'list' ? share.items.flatMap(({ ref }) => (ref.type === 'community' ? [ref.id] : [])) : [];
  return codes.length === 0 ? [] : catalogue.records('communities', [...new Set(codes.map(districtOf))]);
}

/** Ranks of what the words of a filter find. */
async function foundBy(share: Share): Promise<ReadonlyMap<string, number> | undefined> {
  if (share.type !== 'filter' || share.words === undefined) return undefined;
  const hits = find(await loadFinder(), share.words, { kind: share.kind, limit: MOST_FOUND });
  return new Map(hits.map(({ id }, index) => [id, index]));
}
