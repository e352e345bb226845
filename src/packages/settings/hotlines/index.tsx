import { copy } from '@/copy';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { HotlineList } from '@/features/hotlines/hotline-list';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function HotlinesPage() {
  useShareCard(() => ({ title: `${copy.hotlines.title} · ${copy.appName}`, path: routes.hotlines(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={copy.hotlines.title}>
      <HotlineList />
    </Frame>
  );
}
