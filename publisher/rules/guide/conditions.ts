import { questionsOf } from '../../../src/domain/guide/eligibility';
import type { Guide } from '../../../src/domain/guide/guide';
import { MOST_QUESTIONS, QUESTION_IDS, questionOf, type Question } from '../../../src/domain/guide/questions';
import type { Condition } from '../../../src/domain/guide/rule';
import { quote } from '../../input/problem';
import { didYouMean } from '../../input/suggest';
import type { Fault } from './fault';

/** Rules may ask only what stands in the table of questions, compare as its type allows, and not more than people answer. */
export function conditionFaults(guide: Pick<Guide, 'eligibility_rules'>): Fault[] {
  const faults = guide.eligibility_rules.flatMap(({ any }, rule) =>
    (any ?? []).flatMap((condition, index) => faultOf(condition).map(([field, message]) => ({ path: ['eligibility_rules', rule, 'any', index, field], message }))),
  );
  const asked = questionsOf(guide).length;
  if (asked <= MOST_QUESTIONS) return faults;
  return [...faults, { path: ['eligibility_rules'], message: `asks ${asked} questions — keep the ${MOST_QUESTIONS} that exclude most people, and say the rest in eligibility` }];
}

function faultOf(condition: Condition): [string, string][] {
  const { q, op, value, amount, times } = condition;
  const question = questionOf(q);
  if (question === undefined) {
    return [['q', `${quote(q)} is no question${didYouMean(q, QUESTION_IDS) || ' — choose one of src/domain/guide/questions.ts, or add it there'}`]];
  }
  if ((value === undefined) === (amount === undefined)) return [['value', 'needs either value or amount — give the one the rule compares with']];
  if (times !== undefined && amount === undefined) return [['times', 'multiplies an amount, and there is none — remove it, or compare with an amount']];
  if (question.type === 'number') return numberFaults(condition);
  if (amount !== undefined) return [['amount', `question ${quote(q)} asks for no number — compare it with a value`]];
  return choiceFaults(question, op, value);
}

function numberFaults({ q, op, value }: Condition): [string, string][] {
  if (op === 'in') return [['op', `question ${quote(q)} asks for a number — write >=, <=, < or ==`]];
  return value === undefined || typeof value === 'number' ? [] : [['value', `question ${quote(q)} asks for a number — write one`]];
}

function choiceFaults(question: Exclude<Question, { readonly type: 'number' }>, op: Condition['op'], value: Condition['value']): [string, string][] {
  if (question.type === 'yes_no') return op === '==' && typeof value === 'boolean' ? [] : [['value', `question ${quote(question.id)} is answered with yes or no — write == and true or false`]];
  const options = question.options.map(({ id }) => id);
  if (op !== '==' && op !== 'in') return [['op', `question ${quote(question.id)} offers a choice — write == or in`]];
  if ((op === 'in') !== Array.isArray(value)) return [['value', op === 'in' ? 'must be a list of options' : 'must be one option — write op in for a list']];
  const wrong = [value].flat().filter((each) => !options.some((option) => option === each));
  return wrong.map((each) => ['value', `${quote(String(each))} is no option of question ${quote(question.id)} — the options are ${options.join(', ')}`]);
}
