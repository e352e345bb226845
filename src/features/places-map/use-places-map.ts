import { useMemo, useState } from 'react';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded, type Loaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { mapWords } from '@/copy/map-words';
import { cellAt, clustersOf, type Cluster } from '@/domain/geo/cluster';
import type { WgsPoint } from '@/domain/geo/point';
import type { Kind } from '@/domain/place/kinds';
import { orderByNearness, positionOf, type NearPlace } from '@/domain/place/order';
import { mapPoint } from '@/platform/map-point';
import type { ListQuery } from '@/routes';
import { useSpot } from '@/stores/settings';
import type { MapMarker } from '@/ui/map-view/map-marker';

const FIRST_SCALE = 10;
const NEAR_SCALE = 12;
const CITY = { latitude: 23.13, longitude: 113.32 };

/** A sketch shows all at once: at most five bubbles beside each other, so that each can be tapped. */
const SKETCH_COLUMNS = 5;

function sketchCell(located: readonly { readonly point: WgsPoint }[]): number {
  const across = located.map(({ point }) => point.longitude);
  const up = located.map(({ point }) => point.latitude);
  const span = Math.max(Math.max(...across) - Math.min(...across), Math.max(...up) - Math.min(...up));
  return Math.max(span / SKETCH_COLUMNS, 0.001);
}

export interface PlacesMapView {
  readonly loaded: Loaded<Directory>;
  readonly markers: readonly MapMarker[];
  readonly centre: { readonly latitude: number; readonly longitude: number };
  readonly scale: number;
  readonly chosen: number | undefined;
  readonly choose: (marker: number) => void;
  readonly zoom: (scale: number) => void;
  /** The places of the chosen bubble, or all on the map, nearest first. */
  readonly items: readonly NearPlace[];
  /** How many have no position at all and are only in the list. */
  readonly unplaced: number;
}

/** The places of a kind as bubbles; a bubble holds what lies too close together at the map's scale. */
export function usePlacesMap(kind: Kind, query: ListQuery): PlacesMapView {
  const spot = useSpot();
  const loaded = useLoaded(loadDirectory);
  const [scale, setScale] = useState(spot?.point ? NEAR_SCALE : FIRST_SCALE);
  const [chosen, setChosen] = useState<string>();
  const directory = loaded.state === 'ready' ? loaded.value : undefined;

  const places = useMemo(() => {
    const { district, subdistrict } = query;
    return (directory?.places ?? []).filter(
      (place) => place.kind === kind.id && (!district || place.district === district) && (!subdistrict || place.subdistrict === subdistrict),
    );
  }, [directory, kind, query]);

  const clusters = useMemo(() => {
    const located = places.flatMap((place) => {
      const position = directory && positionOf(place, directory.subdistricts);
      return position ? [{ id: place.id, ...position }] : [];
    });
    return clustersOf(located, process.env.TARO_ENV === 'h5' ? sketchCell(located) : cellAt(Math.round(scale)));
  }, [places, directory, scale]);

  const cluster = clusters.find(({ id }) => id === chosen);
  const placed = useMemo(() => new Set(clusters.flatMap(({ ids }) => ids)), [clusters]);
  const items = useMemo(() => {
    const shown = cluster ? new Set(cluster.ids) : placed;
    return directory ? orderByNearness(places.filter(({ id }) => shown.has(id)), spot, directory.subdistricts) : [];
  }, [cluster, placed, places, spot, directory]);

  return {
    loaded,
    markers: clusters.map((one, index) => markerOf(one, index, kind, directory)),
    centre: mapPoint(spot?.point ?? CITY),
    scale,
    chosen: cluster && clusters.indexOf(cluster),
    choose: (marker) => setChosen((before) => (clusters[marker]?.id === before ? undefined : clusters[marker]?.id)),
    zoom: setScale,
    items,
    unplaced: places.length - placed.size,
  };
}

function markerOf({ point, ids, estimated }: Cluster, id: number, kind: Kind, directory: Directory | undefined): MapMarker {
  const first = directory?.placeById.get(ids[0] ?? '');
  const town = first?.subdistrict ? directory?.subdistricts.get(first.subdistrict)?.name : undefined;
  const count = mapWords.count(ids.length, kind.unit);
  const [words, spoken] = estimated ? [mapWords.about(count), copy.distance.about(count)] : [count, count];
  return { id, ...mapPoint(point), words, spoken: listed(town, spoken) };
}
