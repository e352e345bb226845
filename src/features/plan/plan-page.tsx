import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { Named } from '@/catalogue/named';
import type { Sought } from '@/catalogue/use-sought';
import { listed } from '@/copy/join';
import { aimWords, countdownWords, whenWords } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import { troubleWords } from '@/copy/trouble-words';
import type { Plan } from '@/domain/plan/plan';
import type { PlanLink } from '@/domain/share-link/plan-link';
import { localDay } from '@/domain/time/local-day';
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
import { useOwnPlan, usePlanFacts, usePlanGround, useShownPlan, type ShownPlan } from './use-plan-page';
import { useSending } from './use-sending';
import { Where } from './where';

interface PlanPageProps {
  readonly id: string | undefined;
  /** What the link to the page brought. */
  readonly link: PlanLink | undefined;
  /** Tells the card that forwards the plan. */
  readonly onCard: (card: ShareCard, plan: Plan) => void;
}

/** What was just done to the plan, and how it was before. */
interface Past {
  readonly words: string;
  readonly before: Plan;
}

/** One plan with everything around it: when, where, papers, what to say, calendar, forward; and how it went. */
export function PlanPage({ id, link: brought, onCard }: PlanPageProps) {
  // Every rendering of the page reads the link anew; it is the same one.
  const [link] = useState(brought);
  const own = useOwnPlan(id, link);
  const sought = usePlanGround(own, link);
  const { loaded } = sought;
  const [past, setPast] = useState<Past>();
  const undo = () => {
    if (past) putPlan(past.before);
    setPast(undefined);
  };
  const any = own !== undefined || link !== undefined;
  return (
    <View>
      <View>{past && <UndoBar words={past.words} undo={words.undo} onUndo={undo} />}</View>
      <View>
        {!any && <Missing removed={past !== undefined} />}
        {any && loaded.state === 'loading' && <Skeleton rows={4} />}
        {any && loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
        {any && loaded.state === 'ready' && <Known own={own} link={link} known={loaded.value} sought={sought} onCard={onCard} onPast={setPast} />}
      </View>
    </View>
  );
}

interface KnownProps {
  readonly own: Plan | undefined;
  readonly link: PlanLink | undefined;
  readonly known: Named;
  readonly sought: Sought<Named>;
  readonly onCard: (card: ShareCard, plan: Plan) => void;
  readonly onPast: (past: Past) => void;
}

function Known({ own, link, ...props }: KnownProps) {
  const shown = useShownPlan(own, link, props.known);
  return shown ? <Shown shown={shown} {...props} /> : null;
}

function Shown({ shown, known, sought, onCard, onPast }: Omit<KnownProps, 'own' | 'link'> & { readonly shown: ShownPlan }) {
  const { plan, own, newer, saidPlace } = shown;
  const facts = usePlanFacts(plan, known, sought);
  const carried = { ...plan, papers: [...facts.papers] };
  const sending = useSending(carried, facts);
  const today = localDay(facts.now);
  const { title, path, query } = sending.card;
  useEffect(() => setTitle(words.planTitle), []);
  useEffect(() => {
    onCard({ title, path, query }, plan);
  }, [title, path, query, plan, onCard]);
  return (
    <View>
      <View>{!own && <Received plan={plan} />}</View>
      <View>{newer && <Newer plan={newer} kept={plan} today={today} />}</View>
      <Card>
        <View className={css.head}>
          <View className={css.aim}>{aimWords(plan)}</View>
          <View>{plan.state !== 'planned' && <Tag tone={plan.state === 'done' ? 'open' : 'closed'}>{plan.state === 'done' ? words.isDone : words.isMissed}</Tag>}</View>
        </View>
        <View className={css.when}>{whenWords(plan, today)}</View>
        <View>{plan.state === 'planned' && <View className={css.countdown}>{countdownWords(plan, facts.now)}</View>}</View>
        <View>
          {facts.troubles.map((trouble) => (
            <Notice key={trouble.type} tone={CALMER.includes(trouble.type) ? 'warn' : 'alarm'}>
              {troubleWords(trouble, today)}
            </Notice>
          ))}
        </View>
        <View className={css.quiet}>{words.notSubmitted}</View>
      </Card>
      <View>
        <PlanActions plan={carried} facts={facts} sending={sending} />
      </View>
      <Where plan={plan} own={own} said={saidPlace} facts={facts} />
      <Papers plan={plan} own={own} facts={facts} />
      <Script plan={carried} today={today} />
      <View>{own && <Outcome plan={plan} onPast={onPast} />}</View>
    </View>
  );
}

const CALMER: readonly string[] = ['past', 'hours_unknown', 'place_unknown'];

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

/** The plan came again, with another time or place: in place of the one that is kept, or beside it. */
function Newer({ plan, kept, today }: { readonly plan: Plan; readonly kept: Plan; readonly today: string }) {
  return (
    <Notice>
      <View>{words.newer(listed(whenWords(plan, today), plan.place?.name))}</View>
      <ButtonRow>
        <Button onTap={() => putPlan({ ...plan, id: kept.id })}>{words.takeOver}</Button>
        {plan.id !== kept.id && <Button onTap={() => putPlan(plan)}>{words.keepBoth}</Button>}
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
