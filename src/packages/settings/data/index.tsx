import { copy } from '@/copy';
import { dataStatusWords } from '@/copy/data-status-words';
import { DataStatus } from '@/features/data-status/data-status';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function DataPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={dataStatusWords.title}>
      <DataStatus />
    </Frame>
  );
}
