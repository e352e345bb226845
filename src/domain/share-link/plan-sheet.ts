import type { Plan } from '../plan/plan';
import { aimWords, whenWords } from '../plan/plan-words';
import { NOT_SUBMITTED } from '../plan/spoken-plan';
import type { PlainEntry, PlainSheet } from './plain-text';

/** A plan for `plainText`: when, where, what is still to be collected. `where`: the place as the data has it today, with what is missing said. */
export function planSheet(plan: Pick<Plan, 'label' | 'purpose' | 'date' | 'time' | 'papers'>, where: PlainEntry, dataDate: string): Omit<PlainSheet, 'link'> {
  return {
    title: aimWords(plan),
    facts: [`去的时间：${whenWords(plan)}`, NOT_SUBMITTED],
    entries: [{ ...where, ...(plan.papers.length > 0 && { papers: plan.papers.map((title) => ({ title, done: false })) }) }],
    dataDate,
  };
}
