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

/** The same of a legal text, which another may have replaced before its own end. */
export function basisOn(basis: LegalBasis, today: string): Validity | 'superseded' {
  const replaced = basis.superseded_by;
  if (replaced !== undefined && (replaced.effective_from === undefined || today >= replaced.effective_from)) return 'superseded';
  return validityOn(basis, today);
}

/** The legal text an article stands in: the one named, or the only one. */
export function basisOf({ legal_basis: texts }: { readonly legal_basis: readonly LegalBasis[] }, { basis }: { readonly basis?: string }): LegalBasis | undefined {
  return basis === undefined ? (texts.length === 1 ? texts[0] : undefined) : texts.find(({ id }) => id === basis);
}
