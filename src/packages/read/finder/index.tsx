import { copy } from '@/copy';
import { Finder } from '@/features/finder/finder';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function FinderPage() {
  useShareCard(() => ({ title: copy.guides.finder, path: routes.finder() }));
  return (
    <Frame title={copy.guides.finder}>
      <Finder />
    </Frame>
  );
}
