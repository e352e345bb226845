import { View } from '@tarojs/components';
import { copy } from '@/copy';
import type { Guide } from '@/domain/guide/guide';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import css from './guide.module.css';

/** The steps in order: who does what, and how long it may take. */
export function Steps({ guide }: { readonly guide: Guide }) {
  return (
    <Section title={copy.guide.stepsTitle}>
      {guide.steps.map(({ title, detail, actor, time_limit: limit, article }, index) => (
        <View key={title} className={css.step}>
          <View className={css.rail}>
            <View className={css.number}>{index + 1}</View>
          </View>
          <View className={css.stepWords}>
            <View className={css.stepHead}>
              <View className={css.stepTitle}>{title}</View>
              <Tag tone={actor === 'applicant' ? 'open' : 'closed'}>{copy.guide.actor[actor]}</Tag>
            </View>
            {detail && <View>{detail}</View>}
            {limit && <View className={css.limit}>{copy.guide.limit(limit.text)}</View>}
            {article && <View className={css.quiet}>{article}</View>}
          </View>
        </View>
      ))}
    </Section>
  );
}
