import { ask } from './asked';
import type { Question } from './question';

/** Asks in a sheet of our own (src/features/frame): Taro's dialog is drawn small and pale, and no keyboard reaches it. */
export const confirm = (question: Question): Promise<boolean> => ask(question);
