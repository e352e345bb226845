import type { Guide } from './guide';
import { validityOn } from './validity';

/** What an amount named `guide-id/benefit-id` is on a day. */
export type AmountOn =
  | { readonly state: 'known'; readonly amount: number; readonly name: string }
  /** `day`: the first day on which it no longer holds, or the first on which it will. */
  | { readonly state: 'expired' | 'future'; readonly name: string; readonly day: string }
  /** The source does not say from when or until when it holds. */
  | { readonly state: 'undated'; readonly name: string }
  | { readonly state: 'missing' };

/**
 * The amount on a day (YYYY-MM-DD, Guangzhou). An amount that ended is never used on: a higher standard makes people
 * eligible whom the old one refused.
 */
export function amountOn(guides: readonly Pick<Guide, 'id' | 'benefits'>[], reference: string, day: string): AmountOn {
  const [guideId, benefitId] = reference.split('/');
  const series = (guides.find(({ id }) => id === guideId)?.benefits ?? []).filter(({ id, amount }) => id === benefitId && amount !== undefined);
  const inForce = series.find((benefit) => validityOn(benefit, day) === 'in_force');
  if (inForce?.amount !== undefined) return { state: 'known', amount: inForce.amount, name: inForce.name };
  const expired = series.filter(({ effective_until: until }) => until !== undefined && until <= day).sort((a, b) => ((a.effective_until ?? '') < (b.effective_until ?? '') ? 1 : -1))[0];
  if (expired?.effective_until !== undefined) return { state: 'expired', name: expired.name, day: expired.effective_until };
  const future = series.find((benefit) => validityOn(benefit, day) === 'future');
  if (future?.effective_from !== undefined) return { state: 'future', name: future.name, day: future.effective_from };
  const [undated] = series;
  return undated === undefined ? { state: 'missing' } : { state: 'undated', name: undated.name };
}
