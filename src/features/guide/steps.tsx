import { View } from '@tarojs/components';
import { guidePageWords } from '@/copy/guide-page-words';
import { articleWords, guideWords } from '@/copy/guide-words';
import { listed } from '@/copy/join';
import type { Guide, Step } from '@/domain/guide/guide';
import { stepItem } from '@/domain/guide/item';
import type { ItemState } from '@/domain/guide/progress';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { Tap } from '@/ui/tap/tap';
import { itemTag } from './item-tag';
import css from './guide.module.css';
import type { Help } from './use-help';

/** The steps in order: who does what, how long it may take, which are done and which comes next. */
export function Steps({ guide, help }: { readonly guide: Guide; readonly help: Help }) {
  const mine = help.view.items.filter(({ type }) => type === 'step');
  const isDone = (item: ItemState | undefined): boolean => item?.done === true && !item.changed;
  const next = mine.find((item) => !isDone(item))?.key;
  const done = mine.filter(isDone).length;
  return (
    <Section title={guideWords.stepsOf(done, mine.length)}>
      {guide.steps.map((step, index) => {
        const { key } = stepItem(step);
        const item = step.actor === 'applicant' ? mine.find((each) => each.key === key) : undefined;
        const now = item !== undefined && key === next && done > 0;
        return (
          <View key={key} className={css.step}>
            <View className={css.rail}>
              <View className={isDone(item) ? css.numberDone : step.actor === 'office' ? css.numberOffice : css.number}>{isDone(item) ? <Icon name="check" /> : index + 1}</View>
            </View>
            <View className={css.stepWords}>
              <StepText guide={guide} step={step} now={now} tag={item && itemTag(item)} />
              {item && (
                <Tap className={isDone(item) ? css.stepTicked : css.stepTick} role="checkbox" on={isDone(item)} label={listed(guideWords.stepDone, step.title)} onTap={() => help.toggle(key)}>
                  <Icon name="check" />
                  <View>{isDone(item) ? guideWords.stepDone : guideWords.stepMark}</View>
                </Tap>
              )}
            </View>
          </View>
        );
      })}
      <View>{mine.length > 0 && done === mine.length && <View className={css.allDone}>{guideWords.allDone}</View>}</View>
    </Section>
  );
}

interface StepTextProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly now: boolean;
  readonly tag: string | undefined;
}

function StepText({ guide, step, now, tag }: StepTextProps) {
  const { title, detail, actor, time_limit: limit } = step;
  const article = articleWords(guide, step);
  return (
    <View>
      <View className={css.stepHead}>
        <View className={css.stepTitle}>{title}</View>
        <Tag tone={actor === 'applicant' ? 'open' : 'closed'}>{guidePageWords.actor[actor]}</Tag>
        <View>{now && <Tag tone="soon">{guideWords.stepNow}</Tag>}</View>
        <View>{tag && <Tag tone="warn">{tag}</Tag>}</View>
      </View>
      {detail && <View>{detail}</View>}
      {limit && <View className={css.limit}>{guidePageWords.limit(limit.text)}</View>}
      {article && <View className={css.quiet}>{article}</View>}
    </View>
  );
}
