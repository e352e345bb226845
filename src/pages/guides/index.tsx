import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { Guides } from '@/features/guides/guides';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function GuidesPage() {
  useShareCard(() => ({ title: `${copy.home.guides} · ${copy.appName}`, path: routes.guides() }));
  return (
    <Frame title={copy.home.guides}>
      <Guides />
    </Frame>
  );
}
