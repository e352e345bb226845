import type { WgsPoint } from './point';

export interface Located {
  readonly id: string;
  readonly point: WgsPoint;
  readonly precision: 'exact' | 'subdistrict';
}

/** Things too close to each other to be told apart on the map at its present size. */
export interface Cluster {
  /** Id of the first member: stable while the members are the same. */
  readonly id: string;
  readonly point: WgsPoint;
  readonly ids: readonly string[];
  /** All of them are known by their sub-district only. */
  readonly estimated: boolean;
}

/** Side of a square in which things melt together, in degrees of longitude, at a map scale of 3-20 (web map tiles of 256 pixels). */
export function cellAt(scale: number, pixels = 56): number {
  return (360 / (256 * 2 ** scale)) * pixels;
}

/**
 * Groups by a grid of `cell` degrees; a cluster stands in the middle of its members. Deterministic: the same members in
 * any order give the same clusters, sorted by id.
 */
export function clustersOf(things: readonly Located[], cell: number): Cluster[] {
  const cells = new Map<string, Located[]>();
  for (const thing of [...things].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${Math.floor(thing.point.longitude / cell)}:${Math.floor(thing.point.latitude / cell)}`;
    cells.set(key, [...(cells.get(key) ?? []), thing]);
  }
  const clusters = [...cells.values()].map((members) => ({
    id: members[0]?.id ?? '',
    point: middle(members.map(({ point }) => point)),
    ids: members.map(({ id }) => id),
    estimated: members.every(({ precision }) => precision === 'subdistrict'),
  }));
  return clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function middle(points: readonly WgsPoint[]): WgsPoint {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { latitude: mean(points.map(({ latitude }) => latitude)), longitude: mean(points.map(({ longitude }) => longitude)) };
}
