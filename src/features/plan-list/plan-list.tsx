import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { loadPlanGround, planWorld } from '@/catalogue/plan-world';
import { useLoaded } from '@/catalogue/use-loaded';
import { planWords as words } from '@/copy/plan-words';
import { troubleWords } from '@/copy/trouble-words';
import { endOf, inOrder, type Plan } from '@/domain/plan/plan';
import { aimWords, countdownWords, whenWords } from '@/domain/plan/plan-words';
import { troublesOf } from '@/domain/plan/troubles';
import { open } from '@/platform/navigation';
import { useMinutes } from '@/platform/use-minutes';
import { routes } from '@/routes';
import { usePlans } from '@/stores/plans';
import { Button } from '@/ui/button/button';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { LinkRow } from '@/ui/row/row';
import css from './plan-list.module.css';

/** All plans: those to come, then those behind. */
export function PlanList() {
  const plans = usePlans();
  if (plans.length === 0) return <NoPlan />;
  return <Plans plans={plans} />;
}

function Plans({ plans }: { readonly plans: readonly Plan[] }) {
  const now = useMinutes();
  const loaded = useLoaded(loadPlanGround);
  const world = useMemo(() => (loaded.state === 'ready' ? planWorld(loaded.value, plans) : undefined), [loaded, plans]);
  const ordered = inOrder(plans, now);
  const isAhead = (plan: Plan): boolean => plan.state === 'planned' && endOf(plan) > now;
  const noteOf = (plan: Plan): string => {
    const state = plan.state === 'planned' ? countdownWords(plan, now) : plan.state === 'done' ? words.isDone : words.isMissed;
    const troubles = world ? troublesOf(plan, world, now).filter(({ type }) => type !== 'past').map(troubleWords) : [];
    return [whenWords(plan), plan.place?.name, state, ...troubles].filter(Boolean).join(' · ');
  };
  const [ahead, behind] = [ordered.filter(isAhead), ordered.filter((plan) => !isAhead(plan))];
  return (
    <View>
      <View>{ahead.length > 0 && <Part title={words.ahead} plans={ahead} noteOf={noteOf} />}</View>
      <View>{behind.length > 0 && <Part title={words.behind} plans={behind} noteOf={noteOf} />}</View>
      <View className={css.add}>
        <Button icon="calendar" onTap={() => void open(routes.makePlan())}>
          {words.newPlan}
        </Button>
      </View>
    </View>
  );
}

function Part({ title, plans, noteOf }: { readonly title: string; readonly plans: readonly Plan[]; readonly noteOf: (plan: Plan) => string }) {
  return (
    <Section title={title}>
      <View className={css.box}>
        {plans.map((plan) => (
          <LinkRow key={plan.id} title={aimWords(plan)} note={noteOf(plan)} onTap={() => void open(routes.plan(plan.id))} />
        ))}
      </View>
    </Section>
  );
}

function NoPlan() {
  return (
    <Empty icon="calendar" title={words.noneTitle} advice={words.noneAdvice}>
      <Button look="main" onTap={() => void open(routes.guides())}>
        {words.toGuides}
      </Button>
      <Button onTap={() => void open(routes.places())}>{words.toPlaces}</Button>
    </Empty>
  );
}
