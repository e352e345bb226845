import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { SearchPage } from '@/features/search/search-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { parseWords, routes } from '@/routes';

export default function Search() {
  const words = parseWords(usePageQuery());
  useShareCard(() => ({ title: copy.appName, path: routes.search(words) }));
  return (
    <Frame title={copy.action.search}>
      <SearchPage words={words} />
    </Frame>
  );
}
