import { copy } from '@/copy';
import { aboutWords } from '@/copy/about-words';
import { About } from '@/features/about/about';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function AboutPage() {
  useShareCard(() => ({ title: `${aboutWords.title} · ${copy.appName}`, path: routes.about(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={aboutWords.title}>
      <About />
    </Frame>
  );
}
