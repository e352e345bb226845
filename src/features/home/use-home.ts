import { useMemo } from 'react';
import { catalogue, type CatalogueTrouble } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { releaseStatus } from '@/catalogue/release-status';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { spotWords } from '@/copy/area-words';
import { kindWords } from '@/copy/kind-words';
import { placeCardWords, type PlaceCardWords } from '@/copy/place-card';
import type { Spot } from '@/domain/area/spot';
import type { Hotline } from '@/domain/hotline/hotline';
import { nextChange } from '@/domain/hours/next-change';
import { status } from '@/domain/hours/status';
import { KINDS, type Kind } from '@/domain/place/kinds';
import { orderByNearness, type NearPlace } from '@/domain/place/order';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { routes } from '@/routes';
import { useElder, useSpot } from '@/stores/settings';

const NEAREST = 3;
/** Among these the nearest open one is sought for 长辈版. */
const NEIGHBOURS = 30;
const HOTLINES = 3;
const NEAREST_KIND = 'elder_canteen';
const OPEN: ReadonlySet<string> = new Set(['open', 'closing_soon']);

export interface Tile {
  readonly label: string;
  readonly short: string;
  readonly icon: string;
  readonly purpose: string;
  readonly count: string;
  readonly onTap: () => void;
}

export type HomeView = { readonly spotName: string | undefined } & (
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: CatalogueTrouble; readonly retry: () => void }
  | ReadyHome
);

export interface ReadyHome {
  readonly state: 'ready';
  readonly directory: Directory;
  readonly created: string;
  /** The data may not be called current any more. */
  readonly expired: boolean;
  readonly tiles: readonly Tile[];
  readonly nearest: readonly PlaceCardWords[];
  readonly nearestTitle: string;
  readonly spot: Spot | undefined;
  readonly hotlines: readonly Hotline[];
}

async function load() {
  const [directory, hotlines, manifest, release] = await Promise.all([loadDirectory(), catalogue.records('hotlines'), catalogue.manifest(), releaseStatus()]);
  const guideCount = manifest.shards.reduce((sum, shard) => (shard.content === 'guides' ? sum + shard.count : sum), 0);
  return { directory, hotlines, guideCount, expiry: release?.expiry ?? Infinity };
}

export function useHome(): HomeView {
  const spot = useSpot();
  const elder = useElder();
  const loaded = useLoaded(load);
  const value = loaded.state === 'ready' ? loaded.value : undefined;

  const nearest = useMemo(() => {
    if (!value) return [];
    const { places, subdistricts } = value.directory;
    return orderByNearness(places.filter(({ kind }) => kind === NEAREST_KIND), spot, subdistricts).slice(0, elder ? NEIGHBOURS : NEAREST);
  }, [value, spot, elder]);
  const now = useNow(value && ((at) => nextChange(nearest.map(({ place }) => place), value.directory.calendar, at)));

  const spotName = spot && (elder ? spot.name : spotWords(spot));
  if (!value) return loaded.state === 'failed' ? { ...loaded, spotName } : { state: 'loading', spotName };
  const { directory, hotlines, guideCount, expiry } = value;
  const isOpenNow = ({ place }: NearPlace): boolean => OPEN.has(status(place, directory.calendar, now).state);
  const serving = elder ? nearest.find(isOpenNow) : undefined;
  // Without a position none is the nearest: an open one is still worth a call, any other is not.
  const shown = elder ? [serving ?? (spot && nearest[0])].flatMap((one) => (one ? [one] : [])) : nearest;
  return {
    state: 'ready',
    spotName,
    spot,
    directory,
    created: directory.created,
    expired: now >= expiry,
    tiles: tilesOf(directory, guideCount),
    nearest: shown.map(({ place, ...nearness }) => placeCardWords(place, nearness, { ...directory, now })),
    nearestTitle: elder ? (serving ? copy.home.nearestOpen : spot ? copy.home.nearestOne : copy.home.nearestUnplaced) : spot ? copy.home.nearest : copy.home.nearestUnplaced,
    hotlines: hotlines.filter(({ everyday }) => everyday).slice(0, HOTLINES),
  };
}

function tilesOf(directory: Directory, guideCount: number): Tile[] {
  const kinds: readonly Kind[] = KINDS;
  const placeTiles = kinds
    .filter(({ main }) => main)
    .map(({ id, unit, icon, ...kind }) => ({
      ...(kindWords(id) ?? kind),
      icon,
      count: copy.home.collected(directory.places.filter(({ kind }) => kind === id).length, unit),
      onTap: () => void open(routes.list({ kind: id })),
    }));
  const guides = {
    label: copy.home.guides,
    short: copy.home.guides,
    icon: 'guide',
    purpose: copy.home.guidesPurpose,
    count: copy.home.guidesCount(guideCount),
    onTap: () => void open(routes.guides()),
  };
  return [...placeTiles, guides];
}
