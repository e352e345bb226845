import { textFingerprint } from '../release/fingerprint';
import type { CarriedPlan } from '../plan/carry';
import type { SharedPlan } from './share';

/**
 * A plan that came as a code, ready for the plan's page. The code holds no id: one made of the code itself lets the same link
 * opened twice be one plan. `nameOf` names a place or guide, also one that was removed.
 */
export function carriedPlan(code: string, { label, purpose, date, time, agreed, place, guide, papers }: SharedPlan, nameOf: (id: string) => string): CarriedPlan {
  return {
    id: `s-${textFingerprint(code)}`,
    label,
    purpose,
    ...(place !== undefined && { place: { id: place, name: nameOf(place) } }),
    ...(guide !== undefined && { guide: { id: guide, name: nameOf(guide) } }),
    date,
    ...(time !== undefined && { time }),
    ...(time !== undefined && agreed && { agreed }),
    papers: [...papers],
  };
}
