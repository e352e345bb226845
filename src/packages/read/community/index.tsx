import { useRef } from 'react';
import { copy } from '@/copy';
import { communityWords } from '@/copy/community-words';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { CommunityPage } from '@/features/community/community-page';
import { Frame } from '@/features/frame/frame';
import { GatherSheet } from '@/features/gather/gather-sheet';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseId, routes } from '@/routes';

export default function CommunityDetailPage() {
  const code = parseId(usePageQuery());
  const title = useRef<string>(copy.appName);
  const picture = useRef<SharePicture>(DEFAULT_PICTURE);
  useShareCard(() => ({ title: title.current, path: code ? routes.community(code) : routes.home(), picture: () => drawSharePicture(picture.current) }));
  return (
    <Frame title={communityWords.pageTitle}>
      <CommunityPage
        code={code}
        onNamed={(found, drawn) => {
          title.current = found;
          picture.current = drawn;
        }}
      />
      <GatherSheet />
    </Frame>
  );
}
