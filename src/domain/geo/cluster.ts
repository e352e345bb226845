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
 * Groups what lies within about `cell` degrees: first by a grid, then bubbles on both sides of a grid line that would still
 * cover each other are joined. A cluster stands in the middle of its members. Deterministic: the same members in any
 * order give the same clusters, sorted by id.
 */
export function clustersOf(things: readonly Located[], cell: number): Cluster[] {
  const cells = new Map<string, Located[]>();
  for (const thing of [...things].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${Math.floor(thing.point.longitude / cell)}:${Math.floor(thing.point.latitude / cell)}`;
    cells.set(key, [...(cells.get(key) ?? []), thing]);
  }
  return joined([...cells.values()], cell * TOUCHING).map(clusterOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Share of a cell under which two bubbles cover each other. */
const TOUCHING = 0.8;

function clusterOf(members: readonly Located[]): Cluster {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id: sorted[0]?.id ?? '',
    point: middle(sorted.map(({ point }) => point)),
    ids: sorted.map(({ id }) => id),
    estimated: sorted.every(({ precision }) => precision === 'subdistrict'),
  };
}

/** Joins the closest two groups until no two middles are nearer than `least` degrees. */
function joined(groups: readonly (readonly Located[])[], least: number): readonly (readonly Located[])[] {
  const middles = groups.map((members) => middle(members.map(({ point }) => point)));
  let closest: { readonly a: number; readonly b: number; readonly apart: number } | undefined;
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const apart = apartOf(middles[a], middles[b]);
      if (apart < least && (!closest || apart < closest.apart)) closest = { a, b, apart };
    }
  }
  if (!closest) return groups;
  const { a, b } = closest;
  return joined([...groups.filter((_, at) => at !== a && at !== b), [...(groups[a] ?? []), ...(groups[b] ?? [])]], least);
}

const apartOf = (a: WgsPoint | undefined, b: WgsPoint | undefined): number =>
  a && b ? Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude)) : Infinity;

function middle(points: readonly WgsPoint[]): WgsPoint {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { latitude: mean(points.map(({ latitude }) => latitude)), longitude: mean(points.map(({ longitude }) => longitude)) };
}
