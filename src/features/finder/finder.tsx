import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { finderWords as words } from '@/copy/finder-words';
import { answerOptions, asked, questionWords } from '@/copy/question-words';
import { isAnswer } from '@/domain/guide/answers';
import { findEligible, type Finding } from '@/domain/guide/eligibility-finder';
import type { Guide } from '@/domain/guide/guide';
import { LONGEST_LABEL } from '@/domain/guide/longest-label';
import { QUESTION_IDS, type Question } from '@/domain/guide/questions';
import { localDay } from '@/domain/time/local-day';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { forgetAnswers, giveAnswer, useAnswers } from '@/stores/answers';
import { labelsInUse } from '@/stores/labels';
import { usePlans } from '@/stores/plans';
import { chooseLabel, useLabel, useProgress } from '@/stores/progress';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { QuestionCard } from '@/ui/question/question-card';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Who } from '@/ui/who/who';
import css from './finder.module.css';
import { Results } from './results';

/** After so many answers the results come by themselves; one may go on. */
const ENOUGH = 8;

/** One short set of questions over all guides: it filters and explains, it never promises. */
export function Finder() {
  const loaded = useLoaded(() => catalogue.records('guides'));
  if (loaded.state === 'loading') return <Skeleton rows={4} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return <Asking guides={loaded.value} />;
}

function Asking({ guides }: { readonly guides: readonly Guide[] }) {
  const label = useLabel();
  const answers = useAnswers(label);
  const today = localDay(useNow());
  const finding = useMemo(() => findEligible(guides, answers, today), [guides, answers, today]);
  const [order, setOrder] = useState<readonly string[]>([]);
  const [view, setView] = useState<'by itself' | 'results' | 'questions'>('by itself');
  /** Something was tapped here: what comes next takes the focus. */
  const [touched, setTouched] = useState(false);
  const answered = QUESTION_IDS.filter((id) => answers[id] !== undefined).length;
  const { next } = finding;
  const results = next === undefined || view === 'results' || (view === 'by itself' && answered >= ENOUGH);

  const turn = (to: typeof view) => {
    setTouched(true);
    setView(to);
  };
  const give = (question: Question, answer: Parameters<typeof giveAnswer>[2]) => {
    setTouched(true);
    setOrder([...order.filter((id) => id !== question.id), question.id]);
    giveAnswer(label, question.id, answer);
  };
  const takeBack = () => {
    const last = order[order.length - 1];
    if (last === undefined) return;
    setOrder(order.slice(0, -1));
    turn('by itself');
    giveAnswer(label, last, undefined);
  };
  const again = () => {
    setOrder([]);
    turn('by itself');
    forgetAnswers(label);
  };
  return (
    <View>
      <Notice>{words.intro}</Notice>
      <Whom label={label} onChoose={() => setOrder([])} />
      <View>{answered > 0 && <View className={css.sofar} aria-live="polite">{sofar(finding)}</View>}</View>
      <View>
        {!results && next && (
          <View key={next.id}>
            <Ask question={next} count={words.count(answered)} came={touched} onAnswer={(answer) => give(next, answer)} />
            <ButtonRow>
              {order.length > 0 && <Button onTap={takeBack}>{words.back}</Button>}
              {answered > 0 && <Button onTap={() => turn('results')}>{words.show}</Button>}
            </ButtonRow>
          </View>
        )}
      </View>
      <View>
        {results && (
          <View>
            <ButtonRow stacked>
              {next && (
                <Button look="main" onTap={() => turn('questions')}>
                  {words.goOn}
                </Button>
              )}
              {order.length > 0 && <Button onTap={takeBack}>{words.back}</Button>}
            </ButtonRow>
            <Results finding={finding} came={touched} />
            <View className={css.end}>
              <View>{words.call12345Note}</View>
              <ButtonRow stacked>
                <Button onTap={again}>{words.again}</Button>
                <Button icon="phone" onTap={waysOn().onCall}>
                  {words.call}
                </Button>
              </ButtonRow>
            </View>
          </View>
        )}
      </View>
    </View>
  );
}

const sofar = ({ maybe, unsettled, needMore, cannot }: Finding): string => words.sofar(maybe.length, unsettled.length + needMore.length, cannot.length);

function Whom({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }) {
  const plans = usePlans();
  const progress = useProgress();
  const labels = useMemo(() => labelsInUse(plans, progress, label), [plans, progress, label]);
  const choose = (chosen: string) => {
    chooseLabel(chosen);
    onChoose();
  };
  return (
    <Card>
      <Who title={words.forWhom} chosen={label} labels={labels} most={LONGEST_LABEL} onChoose={choose} />
    </Card>
  );
}

interface AskProps {
  readonly question: Question;
  readonly count: string;
  readonly came: boolean;
  readonly onAnswer: (answer: boolean | number | string) => void;
}

function Ask({ question, count, came, onAnswer }: AskProps) {
  const take = (typed: string): string | undefined => {
    const answer = Number(typed);
    if (question.type !== 'number') return undefined;
    if (typed.trim() === '' || !isAnswer(question, answer)) return questionWords.notANumber(question.most);
    onAnswer(answer);
    return undefined;
  };
  return (
    <QuestionCard
      count={count}
      ask={asked(question).ask}
      help={asked(question).help}
      came={came}
      options={answerOptions(question).map((option) => ({ key: String(option.answer), label: option.label, onTap: () => onAnswer(option.answer) }))}
      number={question.type === 'number' ? { unit: asked(question).unit, decimals: question.decimals === true, done: questionWords.done, placeholder: questionWords.typeHere, onDone: take } : undefined}
    />
  );
}
