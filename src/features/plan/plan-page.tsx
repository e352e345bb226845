import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { listed } from '@/copy/join';
import { aimWords, countdownWords, whenWords } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import { troubleWords } from '@/copy/trouble-words';
import type { CarriedPlan } from '@/domain/plan/carry';
import type { Plan } from '@/domain/plan/plan';
import { open, setTitle } from '@/platform/navigation';
import type { ShareCard } from '@/platform/page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { putPlan } from '@/stores/plans';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Tag } from '@/ui/tag/tag';
import { UndoBar } from '@/ui/undo-bar/undo-bar';
import { Outcome } from './outcome';
import css from './plan.module.css';
import { PlanActions } from './plan-actions';
import { Papers } from './papers';
import { Script } from './script';
import { usePlanFacts, usePlanGround, useShownPlan, type ShownPlan } from './use-plan-page';
import { Where } from './where';

interface PlanPageProps {
  readonly id: string | undefined;
  readonly carried: CarriedPlan | undefined;
  /** Tells the card that forwards the plan. */
  readonly onCard: (card: ShareCard, plan: Plan) => void;
}

/** What was just done to the plan, and how it was before. */
interface Past {
  readonly words: string;
  readonly before: Plan;
}

/** One plan with everything around it: when, where, papers, what to say, calendar, forward; and how it went. */
export function PlanPage({ id, carried, onCard }: PlanPageProps) {
  const shown = useShownPlan(id, carried);
  const loaded = usePlanGround();
  const [past, setPast] = useState<Past>();
  const undo = () => {
    if (past) putPlan(past.before);
    setPast(undefined);
  };
  return (
    <View>
      <View>{past && <UndoBar words={past.words} undo={words.undo} onUndo={undo} />}</View>
      <View>
        {!shown && <Missing removed={past !== undefined} />}
        {shown && loaded.state === 'loading' && <Skeleton rows={4} />}
        {shown && loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
        {shown && loaded.state === 'ready' && <Shown shown={shown} loaded={loaded.value} onCard={onCard} onPast={setPast} />}
      </View>
    </View>
  );
}

interface ShownProps {
  readonly shown: ShownPlan;
  readonly loaded: Parameters<typeof usePlanFacts>[1];
  readonly onCard: (card: ShareCard, plan: Plan) => void;
  readonly onPast: (past: Past) => void;
}

function Shown({ shown, loaded, onCard, onPast }: ShownProps) {
  const { plan, own, newer } = shown;
  const facts = usePlanFacts(plan, loaded);
  const carried = { ...plan, papers: [...facts.papers] };
  const path = routes.sharedPlan(carried);
  const title = [aimWords(plan), whenWords(plan), plan.place?.name].filter(Boolean).join(' · ');
  useEffect(() => setTitle(words.planTitle), []);
  useEffect(() => {
    onCard({ title, path }, plan);
  }, [title, path, plan, onCard]);
  return (
    <View>
      <View>{!own && <Received plan={plan} />}</View>
      <View>{newer && <Newer plan={newer} />}</View>
      <Card>
        <View className={css.head}>
          <View className={css.aim}>{aimWords(plan)}</View>
          <View>{plan.state !== 'planned' && <Tag tone={plan.state === 'done' ? 'open' : 'closed'}>{plan.state === 'done' ? words.isDone : words.isMissed}</Tag>}</View>
        </View>
        <View className={css.when}>{whenWords(plan)}</View>
        <View>{plan.state === 'planned' && <View className={css.countdown}>{countdownWords(plan, facts.now)}</View>}</View>
        <View>
          {facts.troubles.map((trouble) => (
            <Notice key={trouble.type} tone={trouble.type === 'past' || trouble.type === 'hours_unknown' ? 'warn' : 'alarm'}>
              {troubleWords(trouble)}
            </Notice>
          ))}
        </View>
        <View className={css.quiet}>{words.notSubmitted}</View>
      </Card>
      <PlanActions plan={carried} place={facts.place} directory={facts.directory} now={facts.now} title={title} path={path} />
      <Where plan={plan} own={own} facts={facts} />
      <Papers plan={plan} own={own} facts={facts} />
      <Script plan={carried} />
      <View>{own && <Outcome plan={plan} onPast={onPast} />}</View>
    </View>
  );
}

function Received({ plan }: { readonly plan: Plan }) {
  return (
    <Notice tone="calm">
      <View>{words.received}</View>
      <ButtonRow>
        <Button look="main" icon="check" onTap={() => putPlan(plan)}>
          {words.keep}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

function Newer({ plan }: { readonly plan: Plan }) {
  return (
    <Notice>
      <View>{words.newer(listed(whenWords(plan), plan.place?.name))}</View>
      <ButtonRow>
        <Button onTap={() => putPlan(plan)}>{words.takeOver}</Button>
      </ButtonRow>
    </Notice>
  );
}

function Missing({ removed }: { readonly removed: boolean }) {
  return (
    <Empty icon="calendar" title={removed ? words.wasRemoved : words.unknownTitle} advice={removed ? undefined : words.unknownAdvice}>
      <Button look="main" onTap={() => void open(routes.mine())}>
        {words.toMine}
      </Button>
      <Button icon="calendar" onTap={() => void open(routes.makePlan())}>
        {words.newPlan}
      </Button>
    </Empty>
  );
}
