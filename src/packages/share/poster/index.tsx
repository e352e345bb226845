import { useRef } from 'react';
import { posterPageWords } from '@/copy/poster-words';
import { codeOfQuery } from '@/domain/share-link/carriers';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { PosterPage } from '@/features/poster/poster-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function PosterDetailPage() {
  const code = codeOfQuery(usePageQuery());
  const title = useRef<string>(posterPageWords.title);
  useShareCard(() => ({ title: title.current, path: code ? routes.poster(code) : routes.home(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={posterPageWords.title} ownCode>
      <PosterPage code={code} onNamed={(found) => (title.current = found)} />
    </Frame>
  );
}
