import { copy } from '@/copy';
import { dataStatusWords } from '@/copy/data-status-words';
import { DataStatus } from '@/features/data-status/data-status';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function DataPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame title={dataStatusWords.title}>
      <DataStatus />
    </Frame>
  );
}
