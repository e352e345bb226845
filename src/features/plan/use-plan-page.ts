import { useEffect, useMemo, useState } from 'react';
import type { Directory } from '@/catalogue/directory';
import { loadNamed, type Named } from '@/catalogue/named';
import { planWorld } from '@/catalogue/plan-world';
import { useSought, type Search, type Sought } from '@/catalogue/use-sought';
import type { Guide } from '@/domain/guide/guide';
import { missingPapers } from '@/domain/guide/progress';
import type { Place } from '@/domain/place/place';
import { newPlan, type Plan } from '@/domain/plan/plan';
import { troublesOf, type Trouble } from '@/domain/plan/troubles';
import { cleanText } from '@/domain/share-link/clean-text';
import { entriesOf, type Entry } from '@/domain/share-link/entries';
import type { PlanLink } from '@/domain/share-link/plan-link';
import { isSameVisit, keptPlan, receivedPlan, refsOfPlan, shareOfPlan } from '@/domain/share-link/received-plan';
import type { Ref } from '@/domain/share-link/share';
import { nameOfRef, standingOf } from '@/domain/share-link/standing';
import { now } from '@/platform/clock';
import { useMinutes } from '@/platform/use-minutes';
import { putPlan, usePlans } from '@/stores/plans';
import { useProgressOf } from '@/stores/progress';

/** What the page shows of a plan: one's own, or one that a link brought and that is not kept yet. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly own: boolean;
  /** The link brought this plan as its sender has it now, and it differs from what is kept here. */
  readonly newer?: Plan;
  /** What the sender's phone called the place. */
  readonly saidPlace?: string;
}

export interface PlanFacts {
  readonly directory: Directory;
  /** The place as the data knows it; undefined where the plan has none. */
  readonly where: Entry | undefined;
  readonly place: Place | undefined;
  readonly guide: Guide | undefined;
  readonly troubles: readonly Trouble[];
  /** Names of papers still missing, by the ticks on this phone where there are any. */
  readonly papers: readonly string[];
  /** How far looking for newer data is, where the place or the guide is not known. */
  readonly search: Search;
  readonly onAgain: () => void;
}

/** The plan kept here that a link is about, by its id or by what the link brought. */
export function useOwnPlan(id: string | undefined, link: PlanLink | undefined): Plan | undefined {
  const plans = usePlans();
  return link ? keptPlan(plans, link.id, link.plan) : plans.find((plan) => plan.id === id);
}

/** The data about what the plans name; what is missing there is looked for. */
export function usePlanGround(own: Plan | undefined, link: PlanLink | undefined): Sought<Named> {
  const refs: readonly Ref[] = [...(own ? refsOfPlan(shareOfPlan(own)) : []), ...(link ? refsOfPlan(link.plan) : [])];
  return useSought(
    () => loadNamed(refs),
    [...new Set(refs.map(({ id }) => id))].join(' '),
    (known) => refs.some((ref) => standingOf(ref, known) === 'unknown'),
  );
}

/** The plans under the names that the data has today. A plan that was kept before its place was known gets its name. */
export function useShownPlan(own: Plan | undefined, link: PlanLink | undefined, known: Named): ShownPlan | undefined {
  const [at] = useState(now);
  const brought = useMemo(() => link && newPlan(receivedPlan(link.id, link.plan, (ref) => nameOfRef(ref, known)), at), [link, known, at]);
  const kept = useMemo(() => own && underNames(own, known), [own, known]);
  useEffect(() => {
    if (own?.place && kept?.place?.name !== undefined && own.place.name === undefined) putPlan(kept);
  }, [own, kept]);
  if (kept) return { plan: kept, own: true, ...(link && brought && !isSameVisit(kept, link.plan) && { newer: brought }) };
  return brought && { plan: brought, own: false, ...(link?.saidPlace !== undefined && { saidPlace: link.saidPlace }) };
}

function underNames(plan: Plan, known: Named): Plan {
  const named = (type: Ref['type'] & ('place' | 'guide'), { id, name }: NonNullable<Plan['place']>): NonNullable<Plan['place']> => {
    const current = nameOfRef({ type, id }, known) ?? (name === undefined ? undefined : cleanText(name));
    return { id, ...(current !== undefined && { name: current }) };
  };
  return { ...plan, ...(plan.place && { place: named('place', plan.place) }), ...(plan.guide && { guide: named('guide', plan.guide) }) };
}

export function usePlanFacts(plan: Plan, known: Named, sought: Sought<Named>): PlanFacts & { readonly now: number } {
  const at = useMinutes();
  const plans = usePlans();
  const guide = plan.guide && known.guides.get(plan.guide.id);
  const progress = useProgressOf(plan.guide?.id ?? '', plan.label);
  const world = useMemo(() => planWorld({ directory: known.directory, tombstones: [...known.tombstones.values()] }, plans), [known, plans]);
  const own = plans.some(({ id }) => id === plan.id);
  const [where] = plan.place ? entriesOf([{ ref: { type: 'place', id: plan.place.id } }], known) : [];
  return {
    now: at,
    directory: known.directory,
    where,
    place: where?.found === 'place' ? where.place : undefined,
    guide,
    troubles: troublesOf(plan, world, at),
    papers: guide && (own || progress) ? missingPapers(progress, guide).map(({ title }) => title) : plan.papers,
    search: sought.search,
    onAgain: sought.again,
  };
}
