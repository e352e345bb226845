import { View } from '@tarojs/components';
import { planWords as words } from '@/copy/plan-words';
import { closePlan, type Plan } from '@/domain/plan/plan';
import { now } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { scrollToTop } from '@/platform/page';
import { routes } from '@/routes';
import { putPlan, removePlan } from '@/stores/plans';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { Section } from '@/ui/section/section';
import css from './plan.module.css';

interface OutcomeProps {
  readonly plan: Plan;
  readonly onPast: (past: { readonly words: string; readonly before: Plan }) => void;
}

/** How it went, another time, or away with it; all but the change can be taken back. */
export function Outcome({ plan, onPast }: OutcomeProps) {
  const elder = useElder();
  const then = (said: string, act: () => void) => () => {
    act();
    onPast({ words: said, before: plan });
    scrollToTop();
  };
  const change = () => void open(routes.makePlan({ change: plan.id, guide: plan.guide?.id }));
  return (
    <Section title={words.end}>
      <View>
        {plan.state === 'planned' && (
          <ButtonRow stacked={elder}>
            <Button icon="check" onTap={then(words.wasDone, () => putPlan(closePlan(plan, 'done', now())))}>
              {words.done}
            </Button>
            <Button icon="close" onTap={then(words.wasMissed, () => putPlan(closePlan(plan, 'missed', now())))}>
              {words.missed}
            </Button>
          </ButtonRow>
        )}
      </View>
      <View className={css.more}>
        <Button icon="clock" onTap={change}>
          {plan.state === 'planned' ? words.change : words.again}
        </Button>
        <Button icon="trash" look="danger" onTap={then(words.wasRemoved, () => removePlan(plan.id))}>
          {words.remove}
        </Button>
      </View>
    </Section>
  );
}
