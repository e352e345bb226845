import type { Question } from './questions';

/** "不清楚": an answer to every question, which decides nothing. */
export const UNSURE = 'unsure';

/** Yes or no as true and false, a choice by its option's id, a number, or UNSURE. */
export type Answer = boolean | number | string;

/** By question id; a question without an entry was not answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether an answer fits its question: kept answers may be older than the table, typed numbers may be slips. */
export function isAnswer(question: Question, answer: Answer | undefined): answer is Answer {
  if (answer === UNSURE) return true;
  if (question.type === 'yes_no') return typeof answer === 'boolean';
  if (question.type === 'choice') return question.options.some(({ id }) => id === answer);
  return typeof answer === 'number' && answer >= 0 && answer <= question.most && (question.decimals === true || Number.isInteger(answer));
}
