import { createStore } from 'zustand/vanilla';
import type { Question } from './question';

interface Asked {
  readonly question: Question;
  readonly answer: (agreed: boolean) => void;
}

/** The question that waits for an answer, in a browser. */
export const askedStore = createStore<{ readonly asked: Asked | undefined }>(() => ({ asked: undefined }));

/** One question at a time: an older one is answered with no. */
export function ask(question: Question): Promise<boolean> {
  answer(false);
  return new Promise((resolve) => askedStore.setState({ asked: { question, answer: resolve } }));
}

export function answer(agreed: boolean): void {
  const { asked } = askedStore.getState();
  askedStore.setState({ asked: undefined });
  asked?.answer(agreed);
}
