import type { CalendarYear } from '../hours/calendar';
import type { Instant } from '../hours/local-time';
import type { Reason } from '../hours/reason';
import type { Schedule } from '../hours/schedule';
import { status } from '../hours/status';
import type { Tombstone } from '../release/contents';
import { endOf, startOf, VISIT_MINUTES, type Plan } from './plan';

/** What a plan is held against: the other plans and the release of today. */
export interface PlanWorld {
  readonly plans: readonly Plan[];
  /** The place of an id, with its hours; undefined if the release has none. */
  readonly placeOf: (id: string) => { readonly schedule?: Schedule } | undefined;
  readonly tombstoneOf: (id: string) => Tombstone | undefined;
  readonly calendar: readonly CalendarYear[];
}

export type Trouble =
  /** The helper cannot be at two places: `plans` begin less than a visit's length away. */
  | { readonly type: 'overlap'; readonly plans: readonly Plan[] }
  /** The place is no longer listed. Without a tombstone the release does not say why. */
  | { readonly type: 'place_gone'; readonly tombstone?: Tombstone }
  /** A link brought it, and the data on this phone has nothing of it yet. */
  | { readonly type: 'place_unknown' }
  /** By its hours as they are known today it is closed then: they changed, or a holiday was announced. */
  | { readonly type: 'closed_then'; readonly reason: Reason }
  | { readonly type: 'hours_unknown'; readonly reason: Reason }
  /** Its time is over, and nobody said whether it was done. */
  | { readonly type: 'past' };

/** What stands against a plan now; none for one that is done or was missed. */
export function troublesOf(plan: Plan, world: PlanWorld, now: Instant): readonly Trouble[] {
  if (plan.state !== 'planned') return [];
  if (endOf(plan) <= now) return [{ type: 'past' }];
  const overlapping = world.plans.filter((other) => other.id !== plan.id && other.state === 'planned' && overlap(plan, other));
  return [...(overlapping.length > 0 ? [{ type: 'overlap' as const, plans: overlapping }] : []), ...placeTroubles(plan, world)];
}

function overlap(a: Plan, b: Plan): boolean {
  const [first, second] = [startOf(a), startOf(b)];
  return first !== undefined && second !== undefined && Math.abs(first - second) < VISIT_MINUTES * 60_000;
}

function placeTroubles(plan: Plan, world: PlanWorld): readonly Trouble[] {
  if (plan.place === undefined) return [];
  const tombstone = world.tombstoneOf(plan.place.id);
  const place = tombstone === undefined ? world.placeOf(plan.place.id) : undefined;
  if (place === undefined && tombstone === undefined && plan.place.name === undefined) return [{ type: 'place_unknown' }];
  if (place === undefined) return [{ type: 'place_gone', ...(tombstone !== undefined && { tombstone }) }];
  const start = startOf(plan);
  if (start === undefined) return [];
  const { state, reason } = status(place, world.calendar, start);
  if (state === 'closed' || state === 'temporarily_closed') return [{ type: 'closed_then', reason }];
  return state === 'unknown' && !plan.agreed ? [{ type: 'hours_unknown', reason }] : [];
}

/** Plans with something against them, as home and Mine show them: `past` alone is asked on the plan's page. */
export function troubledPlans(world: PlanWorld, now: Instant): readonly { readonly plan: Plan; readonly troubles: readonly Trouble[] }[] {
  return world.plans.map((plan) => ({ plan, troubles: troublesOf(plan, world, now) })).filter(({ troubles }) => troubles.length > 0);
}
