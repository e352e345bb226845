import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { loadDirectory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { labelled, series } from '@/copy/join';
import { aimWords, whenWords } from '@/copy/plan-phrases';
import { planWords } from '@/copy/plan-words';
import { shareWords as words } from '@/copy/share-words';
import { queryOfCode } from '@/domain/share-link/code-query';
import { carriedPlan } from '@/domain/share-link/received-plan';
import type { SharedPlan } from '@/domain/share-link/share';
import type { ShareCard } from '@/platform/page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Card } from '@/ui/card/card';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { loadNames } from './load-names';
import { ReceivedList } from './received-list';
import css from './shared.module.css';

interface PlanWordsProps {
  readonly plan: SharedPlan;
  readonly code: string;
  readonly onCard: (card: ShareCard) => void;
}

/** A plan in words, where its own page cannot be opened. */
export function PlanWords({ plan, code, onCard }: PlanWordsProps) {
  const loaded = useLoaded(async () => {
    const [nameOf, { placeById }] = await Promise.all([loadNames(), loadDirectory()]);
    return { carried: carriedPlan(code, plan, nameOf), place: plan.place === undefined ? undefined : placeById.get(plan.place) };
  }, code);
  const carried = loaded.state === 'ready' ? loaded.value.carried : undefined;
  const title = carried && [aimWords(carried), whenWords(carried), carried.place?.name].filter(Boolean).join(' · ');
  useEffect(() => {
    if (title !== undefined) onCard({ title, path: routes.shared(code), query: queryOfCode(code) });
  }, [title, code, onCard]);
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  if (!carried) return <Skeleton rows={4} />;
  const items = [
    ...(plan.place === undefined ? [] : [{ ref: { type: 'place', id: plan.place } as const }]),
    ...(plan.guide === undefined ? [] : [{ ref: { type: 'guide', id: plan.guide } as const }]),
  ];
  return (
    <View>
      <Card>
        <View className={css.lead}>{words.plan}</View>
        <View className={css.title}>{aimWords(carried)}</View>
        <View className={css.fact}>{whenWords(carried)}</View>
        <View>{carried.papers.length > 0 && <View className={css.said}>{labelled(words.planPapers, series(carried.papers))}</View>}</View>
        <View className={css.lead}>{planWords.notSubmitted}</View>
      </Card>
      <View>{items.length > 0 && <ReceivedList single share={{ type: 'list', items }} code={code} onCard={ignore} />}</View>
    </View>
  );
}

const ignore = (): void => undefined;
