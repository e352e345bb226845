import { copy } from '@/copy';
import { About } from '@/features/about/about';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function AboutPage() {
  useShareCard(() => ({ title: `${copy.about.title} · ${copy.appName}`, path: routes.about() }));
  return (
    <Frame title={copy.about.title}>
      <About />
    </Frame>
  );
}
