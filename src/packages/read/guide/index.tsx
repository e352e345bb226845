import { useRef } from 'react';
import { copy } from '@/copy';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { Frame } from '@/features/frame/frame';
import { GatherSheet } from '@/features/gather/gather-sheet';
import { GuidePage } from '@/features/guide/guide-page';
import { queryOf, usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseId, routes } from '@/routes';

export default function GuideDetailPage() {
  const id = parseId(usePageQuery());
  const card = useRef<ShareCard>({ title: copy.home.guides, path: id ? routes.guide(id) : routes.guides(), picture: () => drawSharePicture(DEFAULT_PICTURE) });
  useShareCard(() => card.current);
  const onNamed = (title: string, code: string | undefined, picture: SharePicture) => {
    const plain = routes.guide(id ?? '');
    // Moments and favourites know this page only: there the guide goes without ticks.
    card.current = { title, path: code ? routes.shared(code) : plain, query: queryOf(plain), picture: () => drawSharePicture(picture) };
  };
  return (
    <Frame title={copy.home.guides}>
      <GuidePage id={id} onNamed={onNamed} />
      <GatherSheet />
    </Frame>
  );
}
