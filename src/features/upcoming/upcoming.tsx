import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { loadPlanGround, planWorld } from '@/catalogue/plan-world';
import { useLoaded } from '@/catalogue/use-loaded';
import { listed } from '@/copy/join';
import { aimWords, countdownWords, whenWords } from '@/copy/plan-phrases';
import { troubleWords } from '@/copy/trouble-words';
import { upcomingWords as words } from '@/copy/upcoming-words';
import { inOrder, type Plan } from '@/domain/plan/plan';
import { troublesOf, type Trouble } from '@/domain/plan/troubles';
import { localDay } from '@/domain/time/local-day';
import { open } from '@/platform/navigation';
import { useMinutes } from '@/platform/use-minutes';
import { routes } from '@/routes';
import { usePlans } from '@/stores/plans';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './upcoming.module.css';

interface UpcomingProps {
  readonly most: number;
  readonly always?: boolean;
  /** The way to all plans; absent where they are listed already. */
  readonly onAll?: () => void;
}

/** The next plans, and what stands against them; nothing where there are none, unless `always`. */
export function Upcoming({ most, always = false, onAll }: UpcomingProps) {
  const plans = usePlans();
  const planned = plans.filter(({ state }) => state === 'planned');
  return (
    <View>
      {(planned.length > 0 || always) && (
        <Section title={words.title} more={plans.length > 0 && onAll ? { words: words.all, onTap: onAll } : undefined}>
          <View>{planned.length > 0 ? <List plans={plans} most={most} /> : <View className={css.none}>{words.none}</View>}</View>
        </Section>
      )}
    </View>
  );
}

const MOST_TROUBLED = 2;

function List({ plans, most }: { readonly plans: readonly Plan[]; readonly most: number }) {
  const now = useMinutes();
  const loaded = useLoaded(loadPlanGround);
  const world = useMemo(() => (loaded.state === 'ready' ? planWorld(loaded.value, plans) : undefined), [loaded, plans]);
  const judged = inOrder(plans, now)
    .filter(({ state }) => state === 'planned')
    .map((plan) => ({ plan, troubles: world ? troublesOf(plan, world, now) : [] }));
  // One in trouble is never hidden behind the number that fits.
  const shown = judged.filter(({ troubles }, index) => index < most || troubles.some(({ type }) => type !== 'hours_unknown')).slice(0, most + MOST_TROUBLED);
  return (
    <View>
      <View>
        {shown.map(({ plan, troubles }) => (
          <PlanRow key={plan.id} plan={plan} troubles={troubles} now={now} />
        ))}
      </View>
      <View>{judged.length > shown.length && <View className={css.more}>{words.more(judged.length - shown.length)}</View>}</View>
    </View>
  );
}

function PlanRow({ plan, troubles, now }: { readonly plan: Plan; readonly troubles: readonly Trouble[]; readonly now: number }) {
  const countdown = countdownWords(plan, now);
  const today = localDay(now);
  const where = [whenWords(plan, today), plan.place?.name].filter(Boolean).join(' · ');
  const against = troubles.map((trouble) => troubleWords(trouble, today));
  return (
    <Tap className={css.plan} role="link" label={listed(aimWords(plan), countdown, where, ...against)} onTap={() => void open(routes.plan(plan.id))}>
      <View className={css.head}>
        <View className={css.title}>{aimWords(plan)}</View>
        <View className={css.countdown}>{countdown}</View>
      </View>
      <View className={css.where}>{where}</View>
      <View>
        {against.map((each) => (
          <View key={each} className={css.trouble}>
            {each}
          </View>
        ))}
      </View>
    </Tap>
  );
}
