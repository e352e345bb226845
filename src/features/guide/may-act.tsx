import { View } from '@tarojs/components';
import { articleWords, guideWords } from '@/copy/guide-words';
import type { Guide } from '@/domain/guide/guide';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import css from './guide.module.css';

/** Who may apply; only where a source says so. */
export function WhoMayAct({ guide }: { readonly guide: Guide }) {
  if (!guide.may_act?.length) return null;
  return (
    <Section title={guideWords.mayAct}>
      <Card>
        {guide.may_act.map((each) => (
          <View key={each.who + (each.text ?? '')} className={css.point}>
            <View className={css.question}>{guideWords.who[each.who]}</View>
            {each.text && <View>{each.text}</View>}
            {each.article && <View className={css.quiet}>{articleWords(guide, each)}</View>}
          </View>
        ))}
      </Card>
    </Section>
  );
}
