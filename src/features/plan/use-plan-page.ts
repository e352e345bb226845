import { useMemo, useState } from 'react';
import type { CatalogueTrouble } from '@/catalogue';
import type { Directory } from '@/catalogue/directory';
import { loadGuidesById, loadPlanGround, planWorld, type GuidesById, type PlanGround } from '@/catalogue/plan-world';
import { useLoaded } from '@/catalogue/use-loaded';
import type { Guide } from '@/domain/guide/guide';
import { missingPapers } from '@/domain/guide/progress';
import type { Place } from '@/domain/place/place';
import type { CarriedPlan } from '@/domain/plan/carry';
import { newPlan, type Plan } from '@/domain/plan/plan';
import { troublesOf, type Trouble } from '@/domain/plan/troubles';
import { now } from '@/platform/clock';
import { useMinutes } from '@/platform/use-minutes';
import { usePlans } from '@/stores/plans';
import { useProgressOf } from '@/stores/progress';

/** What the page shows of a plan: one's own, or one that a card brought and that is not kept yet. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly own: boolean;
  /** The card brought this plan as its sender has it now, and it differs from what is kept here. */
  readonly newer?: Plan;
}

export interface PlanFacts {
  readonly directory: Directory;
  readonly place: Place | undefined;
  readonly guide: Guide | undefined;
  readonly troubles: readonly Trouble[];
  /** Names of papers still missing, by the ticks on this phone where there are any. */
  readonly papers: readonly string[];
}

/** The plan of a link: kept here under its id, or carried by the link; undefined when neither. `removed` outlives its removal for the undo. */
export function useShownPlan(id: string | undefined, carried: CarriedPlan | undefined): ShownPlan | undefined {
  const own = usePlans().find((plan) => plan.id === id);
  const [brought] = useState(() => carried && newPlan(carried, now()));
  if (own) return { plan: own, own: true, ...(brought && differs(own, brought) && { newer: brought }) };
  return brought && { plan: brought, own: false };
}

const differs = (own: Plan, brought: Plan): boolean => own.date !== brought.date || own.time !== brought.time || own.place?.id !== brought.place?.id;

export type LoadedGround =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: CatalogueTrouble; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: { readonly ground: PlanGround; readonly guides: GuidesById } };

export function usePlanGround(): LoadedGround {
  return useLoaded(async () => {
    const [ground, guides] = await Promise.all([loadPlanGround(), loadGuidesById()]);
    return { ground, guides };
  });
}

export function usePlanFacts(plan: Plan, { ground, guides }: { readonly ground: PlanGround; readonly guides: GuidesById }): PlanFacts & { readonly now: number } {
  const at = useMinutes();
  const plans = usePlans();
  const guide = plan.guide && guides.get(plan.guide.id);
  const progress = useProgressOf(plan.guide?.id ?? '', plan.label);
  const world = useMemo(() => planWorld(ground, plans), [ground, plans]);
  const own = plans.some(({ id }) => id === plan.id);
  return {
    now: at,
    directory: ground.directory,
    place: plan.place && ground.directory.placeById.get(plan.place.id),
    guide,
    troubles: troublesOf(plan, world, at),
    papers: guide && (own || progress) ? missingPapers(progress, guide).map(({ title }) => title) : plan.papers,
  };
}
