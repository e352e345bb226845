import type { Plan, PlanWish } from '../plan/plan';
import type { PlanShare, Ref, SharedPlan } from './share';

/** The place and the guide a plan names. */
export const refsOfPlan = ({ place, guide }: Pick<SharedPlan, 'place' | 'guide'>): readonly Ref[] => [
  ...(place === undefined ? [] : [{ type: 'place', id: place } as const]),
  ...(guide === undefined ? [] : [{ type: 'guide', id: guide } as const]),
];

/** A plan that somebody sent, as it may be kept here. `nameOf` names a place or guide, also one that was removed; what has no name stays without. */
export function receivedPlan(id: string, { label, purpose, date, time, agreed, place, guide, papers }: SharedPlan, nameOf: (ref: Ref) => string | undefined): PlanWish {
  const named = (ref: Ref) => {
    const name = nameOf(ref);
    return { id: ref.id, ...(name !== undefined && { name }) };
  };
  return {
    id,
    label,
    purpose,
    ...(place !== undefined && { place: named({ type: 'place', id: place }) }),
    ...(guide !== undefined && { guide: named({ type: 'guide', id: guide }) }),
    date,
    ...(time !== undefined && { time }),
    ...(time !== undefined && agreed && { agreed }),
    papers: [...papers],
  };
}

/** What of a plan is sent: all another phone needs to show it, and nothing of who sent it. */
export const shareOfPlan = ({ label, purpose, date, time, agreed, place, guide, papers }: PlanWish): PlanShare => ({
  type: 'plan',
  label,
  purpose,
  date,
  ...(time !== undefined && { time }),
  ...(agreed && { agreed }),
  ...(place !== undefined && { place: place.id }),
  ...(guide !== undefined && { guide: guide.id }),
  papers,
});

/**
 * The plan kept here that a link is about: the same one, or one for the same person and purpose that is still to come and of which the link may
 * bring another time or place.
 */
export function keptPlan(plans: readonly Plan[], id: string, sent: SharedPlan): Plan | undefined {
  const errand = plans.filter((plan) => plan.label === sent.label && plan.purpose === sent.purpose && plan.guide?.id === sent.guide);
  return plans.find((plan) => plan.id === id) ?? errand.find((plan) => isSameVisit(plan, sent)) ?? errand.find(({ state }) => state === 'planned');
}

/** The same day, time and place. */
export const isSameVisit = (plan: Pick<Plan, 'date' | 'time' | 'place'>, sent: Pick<SharedPlan, 'date' | 'time' | 'place'>): boolean =>
  plan.date === sent.date && plan.time === sent.time && plan.place?.id === sent.place;
