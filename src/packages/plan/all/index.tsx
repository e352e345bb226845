import { copy } from '@/copy';
import { planWords } from '@/copy/plan-words';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { PlanList } from '@/features/plan-list/plan-list';
import { Upcoming } from '@/features/upcoming/upcoming';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function PlansPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={planWords.allTitle}>
      <PlanList>
        <Upcoming most={50} />
      </PlanList>
    </Frame>
  );
}
