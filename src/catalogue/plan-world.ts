import type { Plan } from '@/domain/plan/plan';
import type { PlanWorld } from '@/domain/plan/troubles';
import type { Guide } from '@/domain/guide/guide';
import type { Tombstone } from '@/domain/release/contents';
import { loadDirectory, type Directory } from './directory';
import { catalogue } from './index';

/** What plans are held against: the release in use. */
export interface PlanGround {
  readonly directory: Directory;
  readonly tombstones: readonly Tombstone[];
}

export async function loadPlanGround(): Promise<PlanGround> {
  const [directory, tombstones] = await Promise.all([loadDirectory(), catalogue.records('tombstones')]);
  return { directory, tombstones };
}

export const planWorld = ({ directory, tombstones }: PlanGround, plans: readonly Plan[]): PlanWorld => ({
  plans,
  placeOf: (id) => directory.placeById.get(id),
  tombstoneOf: (id) => tombstones.find((stone) => stone.id === id),
  calendar: directory.calendar,
});

export type GuidesById = ReadonlyMap<string, Guide>;

export async function loadGuidesById(): Promise<GuidesById> {
  return new Map((await catalogue.records('guides')).map((guide) => [guide.id, guide]));
}
