import type { Answer, Answers } from './answers';
import { eligibilityOf, isUnsettled, type Eligibility } from './eligibility';
import type { Guide } from './guide';
import { boundOf, type Ground } from './judge-rule';
import { questionOf, QUESTION_IDS, type Question } from './questions';

export type Judged<S extends Eligibility['state']> = { readonly guide: Guide; readonly result: Extract<Eligibility, { readonly state: S }> };

/** "我能申请什么？" over all guides, each in one of five lists. It filters and explains; it promises nothing. */
export interface Finding {
  /** Most conditions met first. */
  readonly maybe: readonly Judged<'maybe'>[];
  /** Nothing speaks against it, but something is not known: an answer the person is not sure of, an amount that ended. */
  readonly unsettled: readonly Judged<'maybe'>[];
  readonly cannot: readonly Judged<'cannot'>[];
  readonly needMore: readonly Judged<'need_more'>[];
  readonly unruled: readonly Judged<'unruled'>[];
  /** The question to ask now: the one whose answer settles most guides. Undefined when nothing of use is left to ask. */
  readonly next?: Question;
}

/** `ground.guides` are judged as well: hand over all guides of the release. */
export function findEligible(guides: readonly Guide[], answers: Answers, day: string): Finding {
  const ground: Ground = { guides, day };
  const judged = guides.map((guide) => ({ guide, result: eligibilityOf(guide, answers, ground) }));
  const of = <S extends Eligibility['state']>(state: S): Judged<S>[] => judged.filter((each): each is Judged<S> => each.result.state === state);
  const needMore = of('need_more');
  const possible = [...of('maybe')].sort((a, b) => metOf(b) - metOf(a) || a.guide.rank - b.guide.rank);
  return { maybe: possible.filter(({ result }) => !isUnsettled(result)), unsettled: possible.filter(({ result }) => isUnsettled(result)), cannot: of('cannot'), needMore, unruled: of('unruled'), next: nextQuestion(needMore, answers, ground) };
}

const metOf = ({ result }: Judged<'maybe'>): number => result.rules.filter(({ verdict }) => verdict.verdict === 'met').length;

function nextQuestion(open: readonly Judged<'need_more'>[], answers: Answers, ground: Ground): Question | undefined {
  let best: Question | undefined;
  let most = 0;
  for (const id of QUESTION_IDS) {
    const question = questionOf(id);
    const concerned = open.filter(({ result }) => result.questions.includes(id));
    if (question === undefined || question.special || concerned.length === 0) continue;
    const guides = concerned.map(({ guide }) => guide);
    const likely = likelyAnswers(question, guides, ground);
    const settled = likely.reduce<number>((sum, answer) => sum + guides.filter((guide) => eligibilityOf(guide, { ...answers, [id]: answer }, ground).state !== 'need_more').length, 0);
    // A question that settles nothing yet still brings the guides that ask it nearer.
    const score = settled / likely.length + concerned.length / 1000;
    if (score > most) [best, most] = [question, score];
  }
  return best;
}

/** One answer for each way in which rules could see it: options, or numbers on both sides of every bound. */
function likelyAnswers(question: Question, guides: readonly Guide[], ground: Ground): readonly Answer[] {
  if (question.type === 'yes_no') return [true, false];
  if (question.type === 'choice') return question.options.map(({ id }) => id);
  const conditions = guides.flatMap((guide) => guide.eligibility_rules.flatMap(({ any }) => any ?? [])).filter(({ q }) => q === question.id);
  const bounds = conditions.map((condition) => boundOf(condition, ground)).filter((bound): bound is number => typeof bound === 'number');
  const sides = bounds.flatMap((bound) => [Math.floor(bound) - 1, Math.floor(bound) + 1]).map((side) => Math.min(Math.max(side, 0), question.most));
  return sides.length > 0 ? [...new Set(sides)] : [0];
}
