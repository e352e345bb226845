import { useRef } from 'react';
import { planWords } from '@/copy/plan-words';
import { Frame } from '@/features/frame/frame';
import { PlanPage } from '@/features/plan/plan-page';
import { usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { parseId, parseSharedPlan, routes } from '@/routes';

export default function PlanDetailPage() {
  const query = usePageQuery();
  const id = parseId(query);
  const card = useRef<ShareCard>({ title: planWords.planTitle, path: routes.home() });
  useShareCard(() => card.current);
  return (
    <Frame title={planWords.planTitle}>
      <PlanPage id={id} carried={parseSharedPlan(query)} onCard={(found) => void (card.current = found)} />
    </Frame>
  );
}
