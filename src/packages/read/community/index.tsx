import { useRef } from 'react';
import { copy } from '@/copy';
import { communityWords } from '@/copy/community-words';
import { CommunityPage } from '@/features/community/community-page';
import { Frame } from '@/features/frame/frame';
import { GatherSheet } from '@/features/gather/gather-sheet';
import { usePageQuery, useShareCard } from '@/platform/page';
import { parseId, routes } from '@/routes';

export default function CommunityDetailPage() {
  const code = parseId(usePageQuery());
  const title = useRef<string>(copy.appName);
  useShareCard(() => ({ title: title.current, path: code ? routes.community(code) : routes.home() }));
  return (
    <Frame title={communityWords.pageTitle}>
      <CommunityPage code={code} onNamed={(found) => (title.current = found)} />
      <GatherSheet />
    </Frame>
  );
}
