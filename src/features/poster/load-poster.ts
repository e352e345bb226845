import { loadFiltered } from '@/catalogue/filtered';
import { loadNamed } from '@/catalogue/named';
import { posterOf, qrModules, type Poster, type PosterWorld } from '@/domain/poster';
import { readShare } from '@/domain/share-link/read-share';
import type { Ref, Share } from '@/domain/share-link/share';
import { webLink } from '@/platform/web-link';

export type FoundPoster =
  | { readonly found: 'poster'; readonly share: Share; readonly poster: Poster }
  /** The data knows nothing of what the code names. */
  | { readonly found: 'unknown' }
  | { readonly found: 'newer' }
  | { readonly found: 'damaged' };

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
  const [{ directory, places, guides, communities, tombstones }, filtered] = await Promise.all([loadNamed(refsOf(share)), share.type === 'filter' ? loadFiltered(share) : undefined]);
  return {
    placeOf: (id) => places.get(id),
    guideOf: (id) => guides.get(id),
    communityOf: (id) => communities.get(id),
    tombstoneOf: (id) => tombstones.get(id),
    placesOf: () => filtered,
    subdistricts: directory.subdistricts,
    dataDate: directory.created,
  };
}

function refsOf(share: Share): readonly Ref[] {
  if (share.type === 'list') return share.items.map(({ ref }) => ref);
  return share.type === 'community' ? [{ type: share.type, id: share.id }] : [];
}
