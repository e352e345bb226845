import { View } from '@tarojs/components';
import { guideWords } from '@/copy/guide-words';
import { LONGEST_LABEL } from '@/domain/guide/longest-label';
import { Card } from '@/ui/card/card';
import { Who } from '@/ui/who/who';
import css from './guide.module.css';
import type { Help } from './use-help';

/** For whom it is ticked off: each person has ticks and days of their own. */
export function ForWhom({ help }: { readonly help: Help }) {
  return (
    <View className={css.who}>
      <Card>
        <Who title={guideWords.forWhom} chosen={help.label} labels={help.labels} most={LONGEST_LABEL} onChoose={help.choose} />
        <View className={css.quiet}>{guideWords.forWhomNote}</View>
      </Card>
    </View>
  );
}
