import { useRef } from 'react';
import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { GuidePage } from '@/features/guide/guide-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { parseId, routes } from '@/routes';

export default function GuideDetailPage() {
  const id = parseId(usePageQuery());
  const title = useRef<string>(copy.home.guides);
  useShareCard(() => ({ title: title.current, path: id ? routes.guide(id) : routes.guides() }));
  return (
    <Frame title={copy.home.guides}>
      <GuidePage id={id} onNamed={(found) => (title.current = found)} />
    </Frame>
  );
}
