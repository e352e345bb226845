import { createStore } from 'zustand/vanilla';

export { confirm } from './confirm';

interface Said {
  readonly words: string;
  /** It was said on the way to another page: for that one. */
  readonly onward?: boolean;
}

/** What was said last and is still to be seen; src/features/frame shows it. */
export const saidStore = createStore<{ readonly said: Said | undefined }>(() => ({ said: undefined }));

let inOneBreath = false;

/** A short word about what the person just did; never the only place for something important. */
export function toast(words: string): void {
  saidStore.setState({ said: { words } });
  inOneBreath = true;
  void Promise.resolve().then(() => {
    inOneBreath = false;
  });
}

export const hush = (): void => {
  if (saidStore.getState().said) saidStore.setState({ said: undefined });
};

/** Called when the app leads on: what was said in the same breath belongs to the page that follows. */
export function carryOn(): void {
  const { said } = saidStore.getState();
  if (inOneBreath && said) saidStore.setState({ said: { ...said, onward: true } });
}

/** Called when a page comes up: what was said on the page before has had its time. */
export function arrive(): void {
  const { said } = saidStore.getState();
  if (said?.onward) saidStore.setState({ said: { words: said.words } });
  else hush();
}
