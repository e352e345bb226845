import { View } from '@tarojs/components';
import { guidePageWords } from '@/copy/guide-page-words';
import { labelled } from '@/copy/join';
import { guideAloud } from '@/domain/aloud/guide-aloud';
import type { Guide } from '@/domain/guide/guide';
import { validityOn } from '@/domain/guide/validity';
import { singlePage } from '@/platform/single-page';
import { useElder } from '@/stores/settings';
import { useAloud } from '@/stores/use-aloud';
import { useKeep } from '@/stores/use-keep';
import { AloudBar } from '@/ui/aloud/aloud-bar';
import { Card } from '@/ui/card/card';
import { KeepAndShare } from '@/ui/keep-button/keep-and-share';
import { Notice } from '@/ui/notice/notice';
import { Row } from '@/ui/row/row';
import css from './guide.module.css';

/** What it is; in the standard look also how long and how much, in 长辈版 only whether an amount no longer holds. */
export function GuideHead({ guide, today, onShare }: { readonly guide: Guide; readonly today: string; readonly onShare: () => void }) {
  const keep = useKeep({ id: guide.id, type: 'guide', name: guide.title });
  const elder = useElder();
  const aloud = useAloud(() => guideAloud(guide));
  const ended = outdatedOf(guide, today);
  return (
    <Card>
      <View className={css.title}>{guide.title}</View>
      <View>{elder && ended && <Notice tone="alarm">{guidePageWords.amountEnded(ended.name)}</Notice>}</View>
      <View className={css.summary}>{guide.summary}</View>
      <View>{namesMoney(guide) && <View className={css.quiet}>{guidePageWords.amountsBelow}</View>}</View>
      <View>{!elder && <AtAGlance guide={guide} today={today} />}</View>
      <AloudBar languages={aloud.languages} state={aloud.state} onStart={aloud.start} onPause={aloud.pause} onResume={aloud.resume} onStop={aloud.stop} />
      <View>
        {!singlePage() && !elder && <KeepAndShare keep={keep} onShare={onShare} />}
      </View>
    </Card>
  );
}

/** How long, how much, and first of all whether an amount on this page no longer holds. */
export function AtAGlance({ guide, today }: { readonly guide: Guide; readonly today: string }) {
  const outdated = outdatedOf(guide, today);
  return (
    <View>
      <View>{outdated?.effective_until && <Notice tone="alarm">{labelled(outdated.name, guidePageWords.amountExpired(outdated.effective_until))}</Notice>}</View>
      <Row title={guidePageWords.stepsTitle}>{guidePageWords.steps(guide.steps.length)}</Row>
      {guide.total_time && <Row title={guidePageWords.total}>{guide.total_time}</Row>}
      <Row title={guidePageWords.cost}>{guide.cost ?? guidePageWords.costUnknown}</Row>
    </View>
  );
}

const outdatedOf = ({ benefits }: Guide, today: string) => benefits.find((benefit) => validityOn(benefit, today) === 'expired');

/** A sum in the first lines needs its year: the benefits below have it. */
const namesMoney = ({ summary, cost = '', benefits }: Guide): boolean => benefits.length > 0 && /\d\s*元/.test(summary + cost);
