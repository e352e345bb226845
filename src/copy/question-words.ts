import { UNSURE, type Answer } from '@/domain/guide/answers';
import type { Question } from '@/domain/guide/questions';

export interface AnswerOption {
  readonly answer: Answer;
  readonly label: string;
}

/** The words of yes and no, as one answers this question aloud: 有没有… → 有, 没有. */
function yesNo(ask: string): readonly [string, string] {
  if (ask.includes('有没有') || /[^没]有.*吗？$/.test(ask)) return ['有', '没有'];
  if (ask.includes('要不要')) return ['要', '不要'];
  return ['是', '不是'];
}

/** What can be tapped as an answer, "不清楚" last; a number is typed, so only that is left. */
export function answerOptions(question: Question): readonly AnswerOption[] {
  const unsure = { answer: UNSURE, label: questionWords.unsure };
  if (question.type === 'number') return [unsure];
  if (question.type === 'choice') return [...question.options.map(({ id, label }) => ({ answer: id, label })), unsure];
  const [yes, no] = yesNo(question.ask);
  return [{ answer: true, label: yes }, { answer: false, label: no }, unsure];
}

/** A given answer in words. */
export function answerWords(question: Question, answer: Answer): string {
  if (question.type === 'number' && typeof answer === 'number') return `${answer} ${question.unit}`;
  return answerOptions(question).find((option) => option.answer === answer)?.label ?? String(answer);
}

export const questionWords = {
  unsure: '不清楚',
  done: '好了',
  typeHere: '填数字',
  change: '改',
  notANumber: (most: number) => `请填 0 到 ${most} 的数字`,
  changeOf: (ask: string) => `改答案，${ask}`,
} as const;
