import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aimWords, whenWords } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import { inOrder, type Plan } from '@/domain/plan/plan';
import { localDay } from '@/domain/time/local-day';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { routes } from '@/routes';
import { usePlans } from '@/stores/plans';
import { Button } from '@/ui/button/button';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import css from './plan-list.module.css';

/** What was done or missed, and a new plan; the plans to come (`children`) stand above. */
export function PlanList({ children }: PropsWithChildren) {
  const plans = usePlans();
  const now = useNow();
  const behind = inOrder(plans, now).filter(({ state }) => state !== 'planned');
  if (plans.length === 0) return <NoPlan />;
  return (
    <View>
      <View>{children}</View>
      <View>{behind.length > 0 && <Behind plans={behind} today={localDay(now)} />}</View>
      <View className={css.add}>
        <Button icon="calendar" onTap={() => void open(routes.makePlan())}>
          {words.newPlan}
        </Button>
      </View>
    </View>
  );
}

function Behind({ plans, today }: { readonly plans: readonly Plan[]; readonly today: string }) {
  return (
    <Section title={words.behind}>
      <View className={css.box}>
        {plans.map((plan) => (
          <LinkRow
            key={plan.id}
            title={`${aimWords(plan)} · ${plan.state === 'done' ? words.isDone : words.isMissed}`}
            note={[whenWords(plan, today), plan.place?.name].filter(Boolean).join(' · ')}
            onTap={() => void open(routes.plan(plan.id))}
          />
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
