import { useRef } from 'react';
import { planWords } from '@/copy/plan-words';
import { DEFAULT_PICTURE, planPicture } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { planLinkOf } from '@/domain/share-link/plan-link';
import { Frame } from '@/features/frame/frame';
import { PlanPage } from '@/features/plan/plan-page';
import { Received } from '@/features/shared/received';
import { usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseCode, parseId, routes } from '@/routes';

export default function PlanDetailPage() {
  const query = usePageQuery();
  const code = parseCode(query);
  const link = planLinkOf(code, query);
  const card = useRef<ShareCard>({ title: planWords.planTitle, path: routes.home() });
  const picture = useRef<SharePicture>(DEFAULT_PICTURE);
  useShareCard(() => ({ ...card.current, picture: () => drawSharePicture(picture.current) }));
  return (
    <Frame title={planWords.planTitle}>
      {code !== undefined && !link ? (
        <Received code={code} onCard={(found) => void (card.current = found)} />
      ) : (
        <PlanPage
          id={parseId(query)}
          link={link}
          onCard={(found, plan) => {
            card.current = found;
            picture.current = planPicture(plan);
          }}
        />
      )}
    </Frame>
  );
}
