import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { catalogue } from '@/catalogue';
import { useSought, type Search } from '@/catalogue/use-sought';
import { copy } from '@/copy';
import { guidePageWords } from '@/copy/guide-page-words';
import { guideWords } from '@/copy/guide-words';
import { personWords } from '@/copy/person-words';
import { seekAgain, seekWords } from '@/copy/seek-words';
import type { Guide } from '@/domain/guide/guide';
import type { CalendarYear } from '@/domain/hours/calendar';
import { guidePicture } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { localDay } from '@/domain/time/local-day';
import { open, setTitle } from '@/platform/navigation';
import { confirm } from '@/platform/notice';
import { singlePage } from '@/platform/single-page';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { useElder } from '@/stores/settings';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Background } from './background';
import { Benefits } from './benefits';
import { CanIApply } from './can-i-apply';
import { Days } from './days';
import { ForWhom } from './for-whom';
import { Forwarding, useGuideForward } from './forwarding';
import { AtAGlance, GuideHead } from './guide-head';
import css from './guide.module.css';
import { WhoMayAct } from './may-act';
import { News } from './news';
import { Papers } from './papers';
import { RelatedGuides } from './related-guides';
import { Steps } from './steps';
import { useAfterPaint } from './use-after-paint';
import { useHelp, type Help } from './use-help';
import { WhereToGo } from './where-to-go';

interface GuidePageProps {
  readonly id: string | undefined;
  /** Tells what is forwarded: the title, the code when ticks go along, and the picture. */
  readonly onNamed: (title: string, code: string | undefined, picture: SharePicture) => void;
}

interface FoundGuide {
  readonly guide: Guide;
  readonly guides: readonly Guide[];
  readonly calendar: readonly CalendarYear[];
  readonly created: string;
}

async function load(id: string | undefined): Promise<FoundGuide | undefined> {
  const [guides, calendar, { created }] = await Promise.all([catalogue.records('guides'), catalogue.records('calendar'), catalogue.manifest()]);
  const guide = guides.find((each) => each.id === id);
  return guide && { guide, guides, calendar, created };
}

/** One guide, in the order a person asks: what, whether, with what, how, by when, how much, where, on which ground. 长辈版 begins with what to bring: nothing to answer or choose comes before it. */
export function GuidePage({ id, onNamed }: GuidePageProps) {
  const { loaded, search, again } = useSought(() => load(id), id ?? '', (found) => found === undefined && id !== undefined);
  if (loaded.state === 'loading') return <Skeleton rows={5} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return loaded.value ? <Known {...loaded.value} onNamed={onNamed} /> : <Missing search={search} onAgain={again} />;
}

function Known({ guide, guides, calendar, created, onNamed }: FoundGuide & Pick<GuidePageProps, 'onNamed'>) {
  const today = localDay(useNow());
  const help = useHelp(guide);
  const forward = useGuideForward(guide, help, created);
  const painted = useAfterPaint();
  const elder = useElder();
  useEffect(() => {
    setTitle(guide.short_title);
    onNamed(guidePageWords.share(guide.title), forward.code, guidePicture(guide));
  }, [guide, onNamed, forward.code]);
  return (
    <View>
      <GuideHead guide={guide} today={today} onShare={forward.ways.onShare} />
      <View>{!elder && <CanIApply guide={guide} guides={guides} label={help.label} today={today} />}</View>
      <View>{!elder && <ForWhom help={help} />}</View>
      <News help={help} />
      <Papers guide={guide} help={help} />
      <View>
        {elder && (
          <Card>
            <AtAGlance guide={guide} today={today} />
          </Card>
        )}
      </View>
      <Steps guide={guide} help={help} />
      <Reset help={help} />
      <PlanDoor guide={guide} />
      <View>{elder && <CanIApply guide={guide} guides={guides} label={help.label} today={today} />}</View>
      <View>{elder && <ForWhom help={help} />}</View>
      <View>
        {painted && (
          <View>
            <Days guide={guide} help={help} calendar={calendar} today={today} />
            <WhereToGo guide={guide} />
            <WhoMayAct guide={guide} />
            <Benefits guide={guide} today={today} />
            <RelatedGuides guide={guide} guides={guides} />
            <Background guide={guide} today={today} />
            <View>{!singlePage() && <Forwarding guide={guide} forward={forward} />}</View>
          </View>
        )}
      </View>
    </View>
  );
}

function PlanDoor({ guide }: { readonly guide: Guide }) {
  return (
    <View className={css.door}>
      <Button look="main" icon="calendar" onTap={() => void open(routes.makePlan({ guide: guide.id }))}>
        {guideWords.plan}
      </Button>
      <View className={css.under}>{guideWords.planNote}</View>
    </View>
  );
}

function Reset({ help }: { readonly help: Help }) {
  const ask = async () => {
    const agreed = await confirm({ title: guideWords.resetTitle, content: guideWords.resetContent(personWords(help.label)), yes: guideWords.resetYes, no: guideWords.resetNo });
    if (agreed) help.reset();
  };
  const begun = help.progress !== undefined && (Object.keys(help.progress.ticks).length > 0 || Object.keys(help.progress.events).length > 0);
  return (
    <View>
      {begun && (
        <View className={css.reset}>
          <View className={css.quiet}>{guideWords.progressSaved}</View>
          <Button onTap={() => void ask()}>{guideWords.reset(personWords(help.label))}</Button>
        </View>
      )}
    </View>
  );
}

function Missing({ search, onAgain }: { readonly search: Search; readonly onAgain: () => void }) {
  return (
    <Empty icon="guide" title={copy.gone.unknownTitle} advice={seekWords(search) ?? copy.gone.unknownAdvice}>
      {search === 'failed' && <Button onTap={onAgain}>{seekAgain()}</Button>}
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
