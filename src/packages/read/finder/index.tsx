import { copy } from '@/copy';
import { Finder } from '@/features/finder/finder';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function FinderPage() {
  useShareCard(() => ({ title: copy.guides.finder, path: routes.finder(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={copy.guides.finder}>
      <Finder />
    </Frame>
  );
}
