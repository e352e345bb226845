import { copy } from '@/copy';
import { aboutWords } from '@/copy/about-words';
import { About } from '@/features/about/about';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function AboutPage() {
  useShareCard(() => ({ title: `${aboutWords.title} · ${copy.appName}`, path: routes.about() }));
  return (
    <Frame title={aboutWords.title}>
      <About />
    </Frame>
  );
}
