import { amountOn, type AmountOn } from './amounts';
import { isAnswer, UNSURE, type Answer, type Answers } from './answers';
import type { Guide } from './guide';
import { questionOf } from './questions';
import type { Condition, EligibilityRule } from './rule';

/** What rules are judged against: all guides (for amounts) and the day, YYYY-MM-DD in Guangzhou. */
export interface Ground {
  readonly guides: readonly Pick<Guide, 'id' | 'benefits'>[];
  readonly day: string;
}

/** Why no answer of the person could decide a rule. */
export type Doubt =
  | Exclude<AmountOn, { readonly state: 'known' }>
  /** The rule asks what this version of the app cannot ask. */
  | { readonly state: 'unknown_question' }
  /** The rule is words only: the office judges it. */
  | { readonly state: 'office' };

export type Verdict =
  | { readonly verdict: 'met' | 'failed' }
  /** `questions`: what would decide it. */
  | { readonly verdict: 'unanswered' | 'unsure'; readonly questions: readonly string[] }
  | { readonly verdict: 'undecidable'; readonly doubt: Doubt };

/** One rule under the answers so far. Adding an answer never turns `met` or `failed` into anything else. */
export function judgeRule(rule: Pick<EligibilityRule, 'any'>, answers: Answers, ground: Ground): Verdict {
  const verdicts = (rule.any ?? []).map((condition) => judgeCondition(condition, answers, ground));
  if (verdicts.length === 0) return { verdict: 'undecidable', doubt: { state: 'office' } };
  if (verdicts.some(({ verdict }) => verdict === 'met')) return { verdict: 'met' };
  if (verdicts.every(({ verdict }) => verdict === 'failed')) return { verdict: 'failed' };
  for (const open of ['unanswered', 'unsure'] as const) {
    const questions = verdicts.flatMap((each) => (each.verdict === open && 'questions' in each ? each.questions : []));
    if (questions.length > 0) return { verdict: open, questions };
  }
  return verdicts.find(({ verdict }) => verdict === 'undecidable') ?? { verdict: 'failed' };
}

/** The number a condition compares with; a doubt where it is an amount that does not hold on the day. */
export function boundOf({ value, amount, times = 1 }: Condition, ground: Ground): number | Doubt {
  if (amount === undefined) return typeof value === 'number' ? value : { state: 'office' };
  const found = amountOn(ground.guides, amount, ground.day);
  return found.state === 'known' ? cents(found.amount * times) : found;
}

/** 1309 × 1.5 in binary is not always 1963.5. */
const cents = (sum: number): number => Math.round(sum * 100) / 100;

function judgeCondition(condition: Condition, answers: Answers, ground: Ground): Verdict {
  const question = questionOf(condition.q);
  if (question === undefined) return { verdict: 'undecidable', doubt: { state: 'unknown_question' } };
  const bound = question.type === 'number' ? boundOf(condition, ground) : undefined;
  if (typeof bound === 'object') return { verdict: 'undecidable', doubt: bound };
  const answer = answers[condition.q];
  if (!isAnswer(question, answer)) return { verdict: 'unanswered', questions: [condition.q] };
  if (answer === UNSURE) return { verdict: 'unsure', questions: [condition.q] };
  return { verdict: holds(condition, answer, bound) ? 'met' : 'failed' };
}

function holds({ op, value }: Condition, answer: Answer, bound: number | undefined): boolean {
  if (typeof answer === 'number' && bound !== undefined) {
    if (op === '>=') return answer >= bound;
    if (op === '<=') return answer <= bound;
    return op === '<' ? answer < bound : answer === bound;
  }
  return Array.isArray(value) ? value.some((each) => each === answer) : value === answer;
}
