import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { Home } from '@/features/home/home';
import { Upcoming } from '@/features/upcoming/upcoming';
import { open } from '@/platform/navigation';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function HomePage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame>
      <Home>
        <Upcoming most={1} onAll={() => void open(routes.plans())} />
      </Home>
    </Frame>
  );
}
