import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { HotlineList } from '@/features/hotlines/hotline-list';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function HotlinesPage() {
  useShareCard(() => ({ title: `${copy.hotlines.title} · ${copy.appName}`, path: routes.hotlines() }));
  return (
    <Frame title={copy.hotlines.title}>
      <HotlineList />
    </Frame>
  );
}
