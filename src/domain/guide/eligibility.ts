import type { Answers } from './answers';
import type { Guide } from './guide';
import { judgeRule, type Ground, type Verdict } from './judge-rule';
import { QUESTION_IDS } from './questions';
import type { EligibilityRule } from './rule';

export interface JudgedRule {
  readonly rule: EligibilityRule;
  readonly verdict: Verdict;
}

/**
 * Whether somebody may apply, as far as the phone can tell. `maybe` is the best there is: rules are necessary conditions, and
 * the office decides ("可能可以，以受理机关为准").
 */
export type Eligibility =
  /** `because`: the rules not met. `otherwise`: ids of guides to look at instead. */
  | { readonly state: 'cannot'; readonly rules: readonly JudgedRule[]; readonly because: readonly EligibilityRule[]; readonly otherwise: readonly string[] }
  /** `open`: rules that stay undecided, because the person is not sure or no answer could decide them. */
  | { readonly state: 'maybe'; readonly rules: readonly JudgedRule[]; readonly open: readonly JudgedRule[] }
  /** `questions`: ids still to be answered, in the order of the table. */
  | { readonly state: 'need_more'; readonly rules: readonly JudgedRule[]; readonly questions: readonly string[] }
  /** The guide has no rule that a phone could check: read its conditions. */
  | { readonly state: 'unruled'; readonly rules: readonly JudgedRule[] };

/** Whether a rule stays open that an answer or a known amount would settle: then "maybe" would say too much. What only the office judges does not count. */
export const isUnsettled = ({ open }: Extract<Eligibility, { readonly state: 'maybe' }>): boolean =>
  open.some(({ verdict }) => verdict.verdict === 'unsure' || (verdict.verdict === 'undecidable' && verdict.doubt.state !== 'office'));

type Ruled = Pick<Guide, 'eligibility_rules' | 'otherwise'>;

/** Judges one guide. Adding answers without changing one never leaves `cannot`. */
export function eligibilityOf(guide: Ruled, answers: Answers, ground: Ground): Eligibility {
  const rules = guide.eligibility_rules.map((rule) => ({ rule, verdict: judgeRule(rule, answers, ground) }));
  const because = rules.filter(({ verdict }) => verdict.verdict === 'failed').map(({ rule }) => rule);
  if (because.length > 0) {
    const otherwise = [...new Set([...because.flatMap((rule) => rule.otherwise ?? []), ...(guide.otherwise ?? [])])];
    return { state: 'cannot', rules, because, otherwise };
  }
  const open = new Set(rules.flatMap(({ verdict }) => (verdict.verdict === 'unanswered' ? verdict.questions : [])));
  if (open.size > 0) return { state: 'need_more', rules, questions: inTableOrder(open) };
  if (!guide.eligibility_rules.some(({ any }) => any !== undefined)) return { state: 'unruled', rules };
  return { state: 'maybe', rules, open: rules.filter(({ verdict }) => verdict.verdict !== 'met') };
}

/** Every question a guide may ask, in the order of the table; ids this version does not know are left out. */
export function questionsOf(guide: Ruled): readonly string[] {
  return inTableOrder(new Set(guide.eligibility_rules.flatMap(({ any }) => (any ?? []).map(({ q }) => q))));
}

const inTableOrder = (ids: ReadonlySet<string>): readonly string[] => QUESTION_IDS.filter((id) => ids.has(id));
