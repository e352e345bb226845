import { useRef } from 'react';
import { copy } from '@/copy';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { Frame } from '@/features/frame/frame';
import { GuidePage } from '@/features/guide/guide-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseId, routes } from '@/routes';

export default function GuideDetailPage() {
  const id = parseId(usePageQuery());
  const title = useRef<string>(copy.home.guides);
  const picture = useRef<SharePicture>(DEFAULT_PICTURE);
  useShareCard(() => ({ title: title.current, path: id ? routes.guide(id) : routes.guides(), picture: () => drawSharePicture(picture.current) }));
  return (
    <Frame title={copy.home.guides}>
      <GuidePage id={id} onNamed={(found, drawn) => {
          title.current = found;
          picture.current = drawn;
        }} />
    </Frame>
  );
}
