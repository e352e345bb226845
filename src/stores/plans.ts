import { useStore } from 'zustand';
import type { Plan } from '@/domain/plan/plan';
import { persistedStore } from './persisted';

interface Plans {
  readonly plans: readonly Plan[];
}

/** Visits the family means to make: on this phone and nowhere else. */
export const plansStore = persistedStore<Plans>('plans', () => ({ plans: [] }));

/** Adds a plan, or puts it in the place of the one with its id. */
export function putPlan(plan: Plan): void {
  const { plans } = plansStore.getState();
  const known = plans.some(({ id }) => id === plan.id);
  plansStore.setState({ plans: known ? plans.map((each) => (each.id === plan.id ? plan : each)) : [...plans, plan] });
}

export function removePlan(id: string): void {
  plansStore.setState({ plans: plansStore.getState().plans.filter((plan) => plan.id !== id) });
}

export const usePlans = (): readonly Plan[] => useStore(plansStore, ({ plans }) => plans);
