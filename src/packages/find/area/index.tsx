import { copy } from '@/copy';
import { AreaPage } from '@/features/area/area-page';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function Area() {
  useShareCard(() => ({ title: copy.appName, path: routes.home(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={copy.area.title}>
      <AreaPage />
    </Frame>
  );
}
