import { copy } from '@/copy';
import { AreaPage } from '@/features/area/area-page';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function Area() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame title={copy.area.title}>
      <AreaPage />
    </Frame>
  );
}
