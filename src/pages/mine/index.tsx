import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { Mine } from '@/features/mine/mine';
import { UnderWay } from '@/features/under-way/under-way';
import { Upcoming } from '@/features/upcoming/upcoming';
import { open } from '@/platform/navigation';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function MinePage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame title={copy.mine.title}>
      <Upcoming most={3} always onAll={() => void open(routes.plans())} />
      <UnderWay />
      <Mine />
    </Frame>
  );
}
