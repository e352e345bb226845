import { copy } from '@/copy';
import { shareWords } from '@/copy/share-words';
import { Frame } from '@/features/frame/frame';
import { Lists } from '@/features/hand-lists/lists';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function ListsPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame title={shareWords.listsTitle}>
      <Lists />
    </Frame>
  );
}
