import { UNSURE, type Answer } from '@/domain/guide/answers';
import type { Question, QuestionId } from '@/domain/guide/questions';
import { ENGLISH_QUESTIONS, type EnglishQuestion } from './en/questions';
import { questionWords as en } from './en/question-words';
import { language } from './language';
import { live } from './live';

export interface AnswerOption {
  readonly answer: Answer;
  readonly label: string;
}

export const questionWords = live({
  unsure: '不清楚',
  yes: '是',
  no: '不是',
  done: '好了',
  typeHere: '填数字',
  change: '改',
  notANumber: (most: number) => `请填 0 到 ${most} 的数字`,
  changeOf: (ask: string) => `改答案，${ask}`,
}, en);

/** A question with its words in the language in use. */
export function asked<Q extends Question>(question: Q): Q {
  if (language() !== 'en') return question;
  const words: EnglishQuestion = ENGLISH_QUESTIONS[question.id as QuestionId];
  const options = question.type === 'choice' ? { options: question.options.map(({ id, label }) => ({ id, label: words.options?.[id] ?? label })) } : {};
  return { ...question, ask: words.ask, help: words.help, ...(words.unit !== undefined && { unit: words.unit }), ...options };
}

/** The words of yes and no, as one answers this question aloud: 有没有… → 有, 没有. */
function yesNo(ask: string): readonly [string, string] {
  if (language() === 'en') return [questionWords.yes, questionWords.no];
  if (ask.includes('有没有') || /[^没]有.*吗？$/.test(ask)) return ['有', '没有'];
  if (ask.includes('要不要')) return ['要', '不要'];
  return [questionWords.yes, questionWords.no];
}

/** What can be tapped as an answer, "不清楚" last; a number is typed, so only that is left. */
export function answerOptions(question: Question): readonly AnswerOption[] {
  const unsure = { answer: UNSURE, label: questionWords.unsure };
  if (question.type === 'number') return [unsure];
  if (question.type === 'choice') return [...asked(question).options.map(({ id, label }) => ({ answer: id, label })), unsure];
  const [yes, no] = yesNo(question.ask);
  return [{ answer: true, label: yes }, { answer: false, label: no }, unsure];
}

/** A given answer in words. */
export function answerWords(question: Question, answer: Answer): string {
  if (question.type === 'number' && typeof answer === 'number') return `${answer} ${asked(question).unit}`;
  return answerOptions(question).find((option) => option.answer === answer)?.label ?? String(answer);
}
