import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import type { Guide } from '@/domain/guide/guide';
import { localDay } from '@/domain/time/local-day';
import { open, setTitle } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Benefits } from './benefits';
import { Deadlines, Documents, Eligibility } from './conditions';
import { Background } from './background';
import { GuideHead } from './guide-head';
import { Steps } from './steps';
import { useAfterPaint } from './use-after-paint';
import { WhereToGo } from './where-to-go';

interface GuidePageProps {
  readonly id: string | undefined;
  readonly onNamed: (title: string) => void;
}

/** One guide, in the order a person asks: what, whether, with what, how, how much, where, on which ground. */
export function GuidePage({ id, onNamed }: GuidePageProps) {
  const loaded = useLoaded(async () => (await catalogue.records('guides')).find((guide) => guide.id === id), id ?? '');
  if (loaded.state === 'loading') return <Skeleton rows={5} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return loaded.value ? <Known guide={loaded.value} onNamed={onNamed} /> : <Missing />;
}

function Known({ guide, onNamed }: Pick<GuidePageProps, 'onNamed'> & { readonly guide: Guide }) {
  const today = localDay(useNow());
  const painted = useAfterPaint();
  useEffect(() => {
    setTitle(guide.short_title);
    onNamed(copy.guide.share(guide.title));
  }, [guide, onNamed]);
  return (
    <View>
      <GuideHead guide={guide} today={today} />
      <Eligibility guide={guide} />
      <Documents guide={guide} />
      <Steps guide={guide} />
      <View>
        {painted && (
          <View>
            <WhereToGo guide={guide} />
            <Benefits guide={guide} today={today} />
            <Deadlines guide={guide} />
            <Background guide={guide} today={today} />
          </View>
        )}
      </View>
    </View>
  );
}

function Missing() {
  return (
    <Empty icon="guide" title={copy.gone.unknownTitle} advice={copy.gone.unknownAdvice}>
      <Button look="main" onTap={() => void open(routes.guides())}>
        {copy.home.guides}
      </Button>
      <Button icon="search" onTap={() => void open(routes.search())}>
        {copy.gone.searchInstead}
      </Button>
      <Button onTap={() => void open(routes.home())}>{copy.action.home}</Button>
    </Empty>
  );
}
