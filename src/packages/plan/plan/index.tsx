import { useRef } from 'react';
import { planWords } from '@/copy/plan-words';
import { DEFAULT_PICTURE, planPicture } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { Frame } from '@/features/frame/frame';
import { PlanPage } from '@/features/plan/plan-page';
import { usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseId, parseSharedPlan, routes } from '@/routes';

export default function PlanDetailPage() {
  const query = usePageQuery();
  const id = parseId(query);
  const card = useRef<ShareCard>({ title: planWords.planTitle, path: routes.home() });
  const picture = useRef<SharePicture>(DEFAULT_PICTURE);
  useShareCard(() => ({ ...card.current, picture: () => drawSharePicture(picture.current) }));
  return (
    <Frame title={planWords.planTitle}>
      <PlanPage id={id} carried={parseSharedPlan(query)} onCard={(found, plan) => {
          card.current = found;
          picture.current = planPicture(plan);
        }} />
    </Frame>
  );
}
