import { useStore } from 'zustand';
import type { Guide } from '@/domain/guide/guide';
import { startProgress, type Progress } from '@/domain/guide/progress';
import { now } from '@/platform/clock';
import { persistedStore } from './persisted';

interface Saved {
  /** One per guide and label. */
  readonly progress: readonly Progress[];
  /** Whom the person last helped: a free label, no identity. */
  readonly label: string;
}

export const progressStore = persistedStore<Saved>('progress', () => ({ progress: [], label: '自己' }));

export const chooseLabel = (label: string): void => void progressStore.setState({ label });
export const useLabel = (): string => useStore(progressStore, ({ label }) => label);
export const useProgress = (): readonly Progress[] => useStore(progressStore, ({ progress }) => progress);

const isOf = (progress: Progress, guide: string, label: string): boolean => progress.guide === guide && progress.label === label;

/** What was done of a guide for somebody; undefined before the first tick. */
export const progressOf = (all: readonly Progress[], guide: string, label: string): Progress | undefined => all.find((each) => isOf(each, guide, label));
export const useProgressOf = (guide: string, label: string): Progress | undefined => useStore(progressStore, ({ progress }) => progressOf(progress, guide, label));

/** Changes what was done of a guide for somebody; the first change starts it. */
export function changeProgress(guide: Guide, label: string, change: (progress: Progress, at: number) => Progress): void {
  const at = now();
  const { progress } = progressStore.getState();
  const held = progressOf(progress, guide.id, label);
  const changed = change(held ?? startProgress(guide, label, at), at);
  progressStore.setState({ progress: held ? progress.map((each) => (each === held ? changed : each)) : [...progress, changed] });
}

export function forgetProgress(guide: string, label: string): void {
  progressStore.setState({ progress: progressStore.getState().progress.filter((each) => !isOf(each, guide, label)) });
}
