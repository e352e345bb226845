import { useRef } from 'react';
import { posterPageWords } from '@/copy/poster-words';
import { codeOfQuery } from '@/domain/share-link/carriers';
import { Frame } from '@/features/frame/frame';
import { PosterPage } from '@/features/poster/poster-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function PosterDetailPage() {
  const code = codeOfQuery(usePageQuery());
  const title = useRef<string>(posterPageWords.title);
  useShareCard(() => ({ title: title.current, path: code ? routes.poster(code) : routes.home() }));
  return (
    <Frame title={posterPageWords.title}>
      <PosterPage code={code} onNamed={(found) => (title.current = found)} />
    </Frame>
  );
}
