import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { Kinds } from '@/features/kinds/kinds';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function PlacesPage() {
  useShareCard(() => ({ title: `${copy.kinds.title} · ${copy.appName}`, path: routes.places() }));
  return (
    <Frame title={copy.kinds.title}>
      <Kinds />
    </Frame>
  );
}
