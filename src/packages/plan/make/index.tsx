import { planWords } from '@/copy/plan-words';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { MakePage } from '@/features/plan-make/make-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseMake, routes } from '@/routes';

export default function MakePlanPage() {
  const query = parseMake(usePageQuery());
  useShareCard(() => ({ title: planWords.makeTitle, path: routes.makePlan({ place: query.place, guide: query.guide }), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={query.change ? planWords.changeTitle : planWords.makeTitle}>
      <MakePage query={query} />
    </Frame>
  );
}
