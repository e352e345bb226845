import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Answer, Answers } from '@/domain/guide/answers';

/**
 * Answers to "can I apply", by whom they are about. They speak of income and health: they are held while the app is open,
 * so that nobody is asked twice, and never saved.
 */
export const answersStore = createStore<{ readonly byLabel: Readonly<Record<string, Answers>> }>(() => ({ byLabel: {} }));

const NONE: Answers = {};

export const useAnswers = (label: string): Answers => useStore(answersStore, ({ byLabel }) => byLabel[label] ?? NONE);

/** Answers a question; without an answer it is open again. */
export function giveAnswer(label: string, question: string, answer: Answer | undefined): void {
  const { byLabel } = answersStore.getState();
  const { [question]: _old, ...others } = byLabel[label] ?? NONE;
  answersStore.setState({ byLabel: { ...byLabel, [label]: answer === undefined ? others : { ...others, [question]: answer } } });
}

export function forgetAnswers(label: string): void {
  const { [label]: _gone, ...byLabel } = answersStore.getState().byLabel;
  answersStore.setState({ byLabel });
}
