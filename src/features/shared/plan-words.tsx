import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { loadNamed } from '@/catalogue/named';
import { useLoaded } from '@/catalogue/use-loaded';
import { labelled, series } from '@/copy/join';
import { aimWords, planTitle, whenWords } from '@/copy/plan-phrases';
import { planWords } from '@/copy/plan-words';
import { shareWords as words } from '@/copy/share-words';
import { queryOfCode } from '@/domain/share-link/code-query';
import { refsOfPlan } from '@/domain/share-link/received-plan';
import type { SharedPlan } from '@/domain/share-link/share';
import { nameOfRef } from '@/domain/share-link/standing';
import { localDay } from '@/domain/time/local-day';
import { now } from '@/platform/clock';
import type { ShareCard } from '@/platform/page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Card } from '@/ui/card/card';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { ReceivedList } from './received-list';
import css from './shared.module.css';

interface PlanWordsProps {
  readonly plan: SharedPlan;
  readonly code: string;
  readonly onCard: (card: ShareCard) => void;
}

/** A plan in words, where its own page cannot be opened. */
export function PlanWords({ plan, code, onCard }: PlanWordsProps) {
  const items = refsOfPlan(plan).map((ref) => ({ ref }));
  const loaded = useLoaded(() => loadNamed(refsOfPlan(plan)), code);
  const known = loaded.state === 'ready' ? loaded.value : undefined;
  const title = known && planTitle(plan, plan.place === undefined ? undefined : nameOfRef({ type: 'place', id: plan.place }, known));
  useEffect(() => {
    if (title !== undefined) onCard({ title, path: routes.shared(code), query: queryOfCode(code) });
  }, [title, code, onCard]);
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  if (!known) return <Skeleton rows={4} />;
  return (
    <View>
      <Card>
        <View className={css.lead}>{words.plan}</View>
        <View className={css.title}>{aimWords(plan)}</View>
        <View className={css.fact}>{whenWords(plan, localDay(now()))}</View>
        <View>{plan.papers.length > 0 && <View className={css.said}>{labelled(words.planPapers, series(plan.papers))}</View>}</View>
        <View className={css.lead}>{planWords.notSubmitted}</View>
      </Card>
      <View>{items.length > 0 && <ReceivedList single share={{ type: 'list', items }} code={code} onCard={ignore} />}</View>
    </View>
  );
}

const ignore = (): void => undefined;
