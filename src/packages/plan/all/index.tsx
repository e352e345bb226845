import { copy } from '@/copy';
import { planWords } from '@/copy/plan-words';
import { Frame } from '@/features/frame/frame';
import { PlanList } from '@/features/plan-list/plan-list';
import { Upcoming } from '@/features/upcoming/upcoming';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function PlansPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame title={planWords.allTitle}>
      <PlanList>
        <Upcoming most={50} />
      </PlanList>
    </Frame>
  );
}
