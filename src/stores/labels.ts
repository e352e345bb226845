import type { Plan } from '@/domain/plan/plan';
import type { Progress } from '@/domain/guide/progress';

/** Offered to everybody, in this order. */
const USUAL = ['自己', '妈妈', '爸爸'];

/** The labels to choose from: the usual ones, those already in use on this phone, and the one chosen now. */
export function labelsInUse(plans: readonly Plan[], progress: readonly Progress[], chosen: string): readonly string[] {
  return [...new Set([...USUAL, ...progress.map(({ label }) => label), ...plans.map(({ label }) => label), chosen])];
}
