import type { Benefit, LegalBasis } from './guide';

export type Validity = 'in_force' | 'expired' | 'future' | 'undated';

type Dated = Pick<Benefit | LegalBasis, 'effective_from' | 'effective_until'>;

/**
 * Whether a dated amount or rule holds on a day (YYYY-MM-DD, Guangzhou). `effective_until` is the first day on which it
 * no longer does: that is how the city's standards word it ("至2026-06-01失效").
 */
export function validityOn(dated: Dated, today: string): Validity {
  if (dated.effective_until && today >= dated.effective_until) return 'expired';
  if (dated.effective_from && today < dated.effective_from) return 'future';
  return dated.effective_from || dated.effective_until ? 'in_force' : 'undated';
}
