import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { Home } from '@/features/home/home';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function HomePage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame>
      <Home />
    </Frame>
  );
}
