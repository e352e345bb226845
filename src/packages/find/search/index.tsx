import { copy } from '@/copy';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { SearchPage } from '@/features/search/search-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseFirst, parseWords, routes } from '@/routes';

export default function Search() {
  const query = usePageQuery();
  const words = parseWords(query);
  const first = parseFirst(query);
  useShareCard(() => ({ title: copy.appName, path: routes.search(words, first), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={copy.action.search}>
      <SearchPage words={words} first={first} />
    </Frame>
  );
}
