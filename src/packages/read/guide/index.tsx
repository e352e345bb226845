import { useRef } from 'react';
import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { GatherSheet } from '@/features/gather/gather-sheet';
import { GuidePage } from '@/features/guide/guide-page';
import { queryOf, usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { parseId, routes } from '@/routes';

export default function GuideDetailPage() {
  const id = parseId(usePageQuery());
  const card = useRef<ShareCard>({ title: copy.home.guides, path: id ? routes.guide(id) : routes.guides() });
  useShareCard(() => card.current);
  // Moments and favourites know this page only: there the guide goes without ticks.
  const onNamed = (title: string, code: string | undefined) => void (card.current = { title, path: code ? routes.shared(code) : routes.guide(id ?? ''), query: queryOf(routes.guide(id ?? '')) });
  return (
    <Frame title={copy.home.guides}>
      <GuidePage id={id} onNamed={onNamed} />
      <GatherSheet />
    </Frame>
  );
}
