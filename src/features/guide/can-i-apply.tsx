import { View } from '@tarojs/components';
import { useState } from 'react';
import { guidePageWords } from '@/copy/guide-page-words';
import { guideWords } from '@/copy/guide-words';
import { answerOptions, answerWords, asked, questionWords } from '@/copy/question-words';
import { isAnswer, type Answers } from '@/domain/guide/answers';
import { eligibilityOf, questionsOf } from '@/domain/guide/eligibility';
import type { Guide } from '@/domain/guide/guide';
import { questionOf, type Question } from '@/domain/guide/questions';
import { forgetAnswers, giveAnswer, useAnswers } from '@/stores/answers';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { QuestionCard } from '@/ui/question/question-card';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './guide.module.css';
import { Verdict } from './verdict';

interface CanIApplyProps {
  readonly guide: Guide;
  /** All guides: amounts and what else to look at are in them. */
  readonly guides: readonly Guide[];
  readonly label: string;
  readonly today: string;
}

/** The conditions in words; then, one at a time, the questions from which the phone can tell something. */
export function CanIApply({ guide, guides, label, today }: CanIApplyProps) {
  const answers = useAnswers(label);
  const [started, setStarted] = useState(false);
  const questions = questionsOf(guide).flatMap((id) => questionOf(id) ?? []);
  const result = eligibilityOf(guide, answers, { guides, day: today });
  const answered = questions.filter((question) => isAnswer(question, answers[question.id]));
  const open = result.state === 'need_more' ? result.questions.flatMap((id) => questionOf(id) ?? []) : [];
  const [next] = open;
  const going = started || (answered.length > 0 && next === undefined);
  return (
    <Section title={guideWords.check}>
      <View>
        {guide.eligibility.length > 0 && (
          <Card>
            <View className={css.group}>{guidePageWords.eligibility}</View>
            {guide.eligibility.map((condition) => (
              <View key={condition} className={css.point}>
                {condition}
              </View>
            ))}
          </Card>
        )}
      </View>
      <View>{questions.length === 0 && <View className={css.hint}>{guideWords.checkUnruled}</View>}</View>
      <View>
        {questions.length > 0 && !going && (
          <View>
            <Button icon="help" look="main" onTap={() => setStarted(true)}>
              {guideWords.checkStart}
            </Button>
            <View className={css.under}>{guideWords.checkHint(answered.length + open.length)}</View>
          </View>
        )}
      </View>
      <View>{going && next && <Ask key={next.id} question={next} count={guideWords.checkCount(answered.length, open.length)} label={label} />}</View>
      <View>{going && !next && <Verdict guide={guide} guides={guides} result={result} today={today} />}</View>
      <View>{going && answered.length > 0 && <Answered questions={answered} answers={answers} label={label} />}</View>
    </Section>
  );
}

function Ask({ question, count, label }: { readonly question: Question; readonly count: string; readonly label: string }) {
  return (
    <QuestionCard
      count={count}
      ask={asked(question).ask}
      help={asked(question).help}
      came
      options={answerOptions(question).map((option) => ({ key: String(option.answer), label: option.label, onTap: () => giveAnswer(label, question.id, option.answer) }))}
      number={question.type === 'number' ? { unit: asked(question).unit, decimals: question.decimals === true, done: questionWords.done, placeholder: questionWords.typeHere, onDone: (typed) => takeNumber(question, typed, label) } : undefined}
    />
  );
}

function takeNumber(question: Extract<Question, { type: 'number' }>, typed: string, label: string): string | undefined {
  const answer = Number(typed);
  if (typed.trim() === '' || !isAnswer(question, answer)) return questionWords.notANumber(question.most);
  giveAnswer(label, question.id, answer);
  return undefined;
}

function Answered({ questions, answers, label }: { readonly questions: readonly Question[]; readonly answers: Answers; readonly label: string }) {
  return (
    <Card>
      <View className={css.group}>{guideWords.answered}</View>
      {questions.map((question) => (
        <View key={question.id} className={css.answered}>
          <View className={css.answeredWords}>
            <View className={css.quiet}>{asked(question).ask}</View>
            <View>{answerWords(question, answers[question.id] ?? '')}</View>
          </View>
          <Tap className={css.aside} label={questionWords.changeOf(asked(question).ask)} onTap={() => giveAnswer(label, question.id, undefined)}>
            {questionWords.change}
          </Tap>
        </View>
      ))}
      <ButtonRow>
        <Button onTap={() => forgetAnswers(label)}>{guideWords.checkAgain}</Button>
      </ButtonRow>
    </Card>
  );
}
